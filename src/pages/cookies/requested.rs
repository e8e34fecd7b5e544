//! What Broadsheet keeps when a reader asks for it: in every paper the same, so it is not part of the catalogue.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::forget_everything::ForgetEverything;
use super::section::Section;
use crate::locale::localized;
use crate::{offline_cache, reading_settings, saved, storage};

/// The slot of the button that forgets everything.
pub(super) const EVERYTHING: &str = "cookies-everything";

/// Something that is kept at the reader's request.
struct Kept {
    title: MessageId,
    /// Its key, name or address.
    key: &'static str,
    place: MessageId,
    purpose: MessageId,
    retention: MessageId,
}

const KEPT: [Kept; 5] = [
    Kept {
        title: MessageId::RequestedSettings,
        key: reading_settings::KEY,
        place: MessageId::PageLocalStorage,
        purpose: MessageId::RequestedSettingsPurpose,
        retention: MessageId::UntilReset,
    },
    Kept {
        title: MessageId::RequestedSaved,
        key: saved::KEY,
        place: MessageId::PageLocalStorage,
        purpose: MessageId::RequestedSavedPurpose,
        retention: MessageId::UntilRemoved,
    },
    Kept {
        title: MessageId::RequestedCache,
        key: offline_cache::CACHE,
        place: MessageId::PlaceCache,
        purpose: MessageId::RequestedCachePurpose,
        retention: MessageId::UntilRemoved,
    },
    Kept {
        title: MessageId::RequestedWorker,
        key: "sw.js",
        place: MessageId::PlaceWorker,
        purpose: MessageId::RequestedWorkerPurpose,
        retention: MessageId::UntilRemoved,
    },
    Kept {
        title: MessageId::RequestedPositions,
        key: storage::POSITIONS,
        place: MessageId::PageLocalStorage,
        purpose: MessageId::RequestedPositionsPurpose,
        retention: MessageId::UntilPositionsOff,
    },
];

const HEADS: [MessageId; 4] = [MessageId::PageWhat, MessageId::PagePlace, MessageId::PageWhy, MessageId::PageHowLong];

/// Renders the table, and the button that removes all that is stored.
#[component]
pub(super) fn Requested(texts: Arc<CookiesPage>) -> impl IntoView {
    let message = |id| localized(&texts.messages, id);
    let label = |id| texts.messages.get(id).to_owned();
    let row = |kept: Kept| {
        view! {
            <tr>
                <th scope="row" data-label=label(MessageId::PageWhat)>
                    <span>{message(kept.title)}</span>
                    <code class="inventory__detail">{kept.key}</code>
                </th>
                <td data-label=label(MessageId::PagePlace)>{message(kept.place)}</td>
                <td data-label=label(MessageId::PageWhy)>{message(kept.purpose)}</td>
                <td data-label=label(MessageId::PageHowLong)>{message(kept.retention)}</td>
            </tr>
        }
    };
    let heads = HEADS.map(|head| view! { <th scope="col">{message(head)}</th> });
    let table = view! {
        <div class="inventory">
            <p>{message(MessageId::RequestedText)}</p>
            <table class="inventory__table" aria-labelledby="cookies-requested">
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{KEPT.map(row).collect_view()}</tbody>
            </table>
        </div>
    };
    let everything = texts.clone();
    view! {
        <Section id="cookies-requested" title=message(MessageId::Requested)>
            {table}
            <div class="cookies__controls" data-slot=EVERYTHING>
                <ForgetEverything texts=everything />
            </div>
        </Section>
    }
}
