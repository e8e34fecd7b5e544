//! The table of what is stored.

use broadsheet_content::consent::{Category, Service, StoreKind, Stored};
use leptos::prelude::*;

use crate::consent::text;
use crate::context::use_site;

/// One table for each category. On narrow screens the rows become blocks (style/consent.css), so roles are
/// spelt out: `display` takes a table's meaning away, and each cell carries its column's name.
#[component]
pub(super) fn Inventory() -> impl IntoView {
    let site = use_site();
    site.consent
        .categories
        .iter()
        .map(|category| {
            let services: Vec<&Service> = site.consent.services_of(&category.id).collect();
            view_category(category, &services)
        })
        .collect_view()
}

fn view_category(category: &Category, services: &[&Service]) -> AnyView {
    let words = &text::ENGLISH.page;
    let table = if services.is_empty() {
        view! { <p>{words.no_services}</p> }.into_any()
    } else {
        let heads = [words.service, words.provider, words.what, words.place, words.why, words.how_long];
        let heads = heads.map(|head| {
            view! {
                <th scope="col" role="columnheader">
                    {head}
                </th>
            }
        });
        let rows = services.iter().flat_map(|service| view_service(service)).collect_view();
        view! {
            <table class="inventory__table" role="table" aria-label=category.title.clone()>
                <thead role="rowgroup">
                    <tr role="row">{heads.collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <div class="inventory">
            <h3 class="inventory__title">{category.title.clone()}</h3>
            <p>{category.description.clone()}</p>
            {table}
        </div>
    }
    .into_any()
}

/// A row for each thing a service stores; one row for a service that stores nothing.
fn view_service(service: &Service) -> Vec<AnyView> {
    let words = &text::ENGLISH.page;
    if service.stores.is_empty() {
        let rest = view! {
            <td role="cell" data-label=words.what>
                {words.nothing_stored}
            </td>
            <td role="cell" class="inventory__empty" data-label=words.place></td>
            <td role="cell" data-label=words.why>
                {service.purpose.clone()}
            </td>
            <td role="cell" class="inventory__empty" data-label=words.how_long></td>
        };
        return vec![view_row(service, rest.into_any())];
    }
    service.stores.iter().map(|stored| view_row(service, view_stored(stored))).collect()
}

fn view_row(service: &Service, rest: AnyView) -> AnyView {
    let words = &text::ENGLISH.page;
    let policy = service.policy_url.clone().map(|url| {
        view! {
            <a class="inventory__detail" href=url rel="external noopener">
                {words.policy_of}
                " "
                {service.provider.clone()}
            </a>
        }
    });
    let contacts = (!service.origins.is_empty()).then(|| {
        view! { <span class="inventory__detail">{words.contacts} " " {service.origins.join(", ")}</span> }
    });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader" data-label=words.service>
                <span>{service.title.clone()}</span>
                <span class="inventory__detail">{service.purpose.clone()}</span>
            </th>
            <td role="cell" data-label=words.provider>
                <span>{service.provider.clone()}</span>
                {contacts}
                {policy}
            </td>
            {rest}
        </tr>
    }
    .into_any()
}

fn view_stored(stored: &Stored) -> AnyView {
    let words = &text::ENGLISH.page;
    let place = match stored.kind {
        StoreKind::Cookie => words.cookie,
        StoreKind::LocalStorage => words.local_storage,
        StoreKind::SessionStorage => words.session_storage,
    };
    let how_long = if stored.retired { format!("{} ({})", stored.retention, words.retired) } else { stored.retention.clone() };
    view! {
        <td role="cell" data-label=words.what>
            <code>{stored.key.clone()}</code>
        </td>
        <td role="cell" data-label=words.place>
            {place}
        </td>
        <td role="cell" data-label=words.why>
            {stored.purpose.clone()}
        </td>
        <td role="cell" data-label=words.how_long>
            {how_long}
        </td>
    }
    .into_any()
}
