//! The notice about the browser's privacy signal.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

use crate::locale::localized;

/// Renders the notice that Global Privacy Control is respected (scenarios 68 and 71): a small region in place of the banner.
#[component]
pub fn GpcNotice(site: Arc<SiteDocument>) -> impl IntoView {
    let message = |id| localized(&site.messages, id);
    site.consent.asks().then(|| {
        view! {
            <section
                class="consent-banner consent-banner--notice"
                aria-label=site.messages.get(MessageId::Signal).to_owned()
                data-nosnippet=""
            >
                <div class="consent-banner__text">
                    <p class="consent-banner__denied">{message(MessageId::SignalDenied)}</p>
                    <p class="consent-banner__suspended">{message(MessageId::SignalSuspended)}</p>
                </div>
                <div class="consent-banner__actions">
                    <button class="button" type="button" data-action="settings" aria-haspopup="dialog">
                        {message(MessageId::Choose)}
                    </button>
                    <button class="button" type="button" data-action="close-prompt">
                        {message(MessageId::Close)}
                    </button>
                </div>
            </section>
        }
    })
}
