//! The foot of every page.

use leptos::prelude::*;

use crate::consent::CookieSettingsButton;
use crate::context::use_site;

/// Sections, the paper's own pages, how to reach it, and the reader's cookie settings.
#[component]
pub fn Footer() -> impl IntoView {
    let site = use_site();
    let sections = site
        .sections
        .iter()
        .map(|label| {
            view! {
                <li>
                    <a href=label.path.clone()>{label.title.clone()}</a>
                </li>
            }
            .into_any()
        })
        .collect_view();
    let contact = site.contact.clone();
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <p class="footer__title">{site.title.clone()}</p>
                <nav class="footer__sections" aria-label="All sections">
                    <ul role="list">{sections}</ul>
                </nav>
                <ul class="footer__paper" role="list">
                    <li>
                        <a href="/about/">"About the paper"</a>
                    </li>
                    <li>
                        <a href="/cookies/">"Cookies"</a>
                    </li>
                    <li>
                        <CookieSettingsButton />
                    </li>
                </ul>
                <address class="footer__contact">
                    {contact.email.map(|email| view! { <a href=format!("mailto:{email}")>{email.clone()}</a> })}
                    {contact
                        .phone
                        .map(|phone| {
                            let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                            view! { <a href=format!("tel:{number}")>{phone}</a> }
                        })} {contact.address.map(|address| view! { <span>{address}</span> })}
                </address>
            </div>
        </footer>
    }
}
