//! The notice about the browser's privacy signal.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;
use leptos::prelude::*;

/// Says that Global Privacy Control was heard (scenarios 68 and 71): a small region in the banner's place.
#[component]
pub fn GpcNotice(site: Arc<SiteDocument>) -> impl IntoView {
    let words = |word| site.words.get(word).to_owned();
    site.consent.asks().then(|| {
        view! {
            <section
                class="consent-banner consent-banner--notice"
                aria-label=words(Word::Signal)
                lang=site.words_language.clone()
                dir=site.words_language.is_some().then_some("ltr")
                data-nosnippet=""
            >
                <div class="consent-banner__text">
                    <p class="consent-banner__denied">{words(Word::SignalDenied)}</p>
                    <p class="consent-banner__suspended">{words(Word::SignalSuspended)}</p>
                </div>
                <div class="consent-banner__actions">
                    <button class="button" type="button" data-action="settings" aria-haspopup="dialog">
                        {words(Word::Choose)}
                    </button>
                    <button class="button" type="button" data-action="close-prompt">
                        {words(Word::Close)}
                    </button>
                </div>
            </section>
        }
    })
}
