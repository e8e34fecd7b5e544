//! Links from one page of a list to the others.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{PageLink, Pager};
use leptos::prelude::*;

use super::safe_href;
use crate::locale::{Localized, use_locale};

/// Renders links to the newer and older pages of a list; a note where everything is on one page.
#[component]
pub fn PagerLinks(pager: Pager) -> AnyView {
    if pager.newer.is_none() && pager.older.is_none() {
        let note = match pager.total {
            Some(0) | None => view! { <Localized id=MessageId::ListEmpty /> },
            total @ Some(_) => view! { <Localized id=MessageId::ListComplete count=total /> },
        };
        return view! { <p class="pager__end">{note}</p> }.into_any();
    }
    let here = match pager.number {
        None => view! { <Localized id=MessageId::Newest /> },
        number @ Some(_) => view! { <Localized id=MessageId::NumberedPage number /> },
    };
    let label = use_locale().text(MessageId::ListPages);
    view! {
        <nav class="pager" aria-label=label>
            <ul class="pager__links">
                {pager.newest.map(|page| link(page, MessageId::Newest, None))}
                {pager.newer.map(|page| link(page, MessageId::Newer, Some("prev")))} <li class="pager__here" aria-current="page">
                    {here}
                </li> {pager.older.map(|page| link(page, MessageId::Older, Some("next")))}
                {pager.oldest.map(|page| link(page, MessageId::Oldest, None))}
            </ul>
            {pager
                .total
                .map(|total| {
                    view! {
                        <p class="pager__total">
                            <Localized id=MessageId::ListTotal count=Some(total) />
                        </p>
                    }
                })}
        </nav>
    }
    .into_any()
}

/// Renders a link to a page of the list. A link to the next page says which page that is.
fn link(page: PageLink, id: MessageId, rel: Option<&'static str>) -> impl IntoView {
    let href = safe_href(&page.path);
    let name = match page.number {
        None => view! { <Localized id=MessageId::Newest /> },
        Some(1) => view! { <Localized id=MessageId::Oldest /> },
        number @ Some(_) => view! { <Localized id=MessageId::NumberedPage number /> },
    };
    let is_next = matches!(id, MessageId::Newer | MessageId::Older);
    view! {
        <li>
            <a class="pager__link" href=href rel=rel>
                <Localized id />
                {is_next.then(|| view! { <span class="pager__name">" " {name}</span> })}
            </a>
        </li>
    }
}
