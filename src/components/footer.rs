//! The footer of every page.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{COOKIES_PATH, Label, SiteDocument};
use leptos::prelude::*;

use super::safe_href;
use crate::consent::SettingsButton;
use crate::locale::{Localized, use_locale};
use crate::reading_settings::ReadingSettingsButton;

/// Renders the footer: sections, the paper's own pages, its contact details, and the buttons of the reader's settings.
#[component]
pub fn Footer(site: Arc<SiteDocument>) -> impl IntoView {
    let label = use_locale().text(MessageId::AllSections);
    let contact = site.contact.clone();
    let phone = contact.phone.map(|phone| {
        let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! { <a href=safe_href(&format!("tel:{number}"))>{phone}</a> }
    });
    let email = contact.email.map(|email| view! { <a href=mail_to(&email)>{email.clone()}</a> });
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <p class="footer__title">{site.title.clone()}</p>
                <nav class="footer__sections" aria-label=label>
                    <ul>{site.sections.iter().cloned().map(section).collect_view()}</ul>
                </nav>
                <ul class="footer__paper">
                    <li>
                        <a href=safe_href("/about/")>
                            <Localized id=MessageId::AboutPaper />
                        </a>
                    </li>
                    <li>
                        <a href=safe_href(COOKIES_PATH)>
                            <Localized id=MessageId::Cookies />
                        </a>
                    </li>
                    <li>
                        <SettingsButton site=site.clone() />
                    </li>
                    <li>
                        <ReadingSettingsButton />
                    </li>
                </ul>
                <address class="footer__contact">{email} {phone} {contact.address.map(|address| view! { <span>{address}</span> })}</address>
            </div>
        </footer>
    }
}

fn section(label: Label) -> impl IntoView {
    let href = safe_href(&label.path);
    view! {
        <li>
            <a href=href>{label.title}</a>
        </li>
    }
}

/// Returns the `mailto:` address of an email address; `None` where it cannot be part of a link.
fn mail_to(email: &str) -> Option<String> {
    safe_href(&format!("mailto:{email}"))
}
