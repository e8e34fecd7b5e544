//! The state of an embed: whether it is loaded.

use broadsheet_content::link::EmbedUrl;
use leptos::prelude::*;

use crate::consent::Consent;

/// An embed that a reader may load: once, or whenever its service is allowed.
#[derive(Clone, Copy)]
pub(super) struct LoadableEmbed {
    consent: Consent,
    source: StoredValue<EmbedSource>,
    /// The round of [`Consent::embed_round`] in which the reader asked for this embed. The next decision or page change ends the round.
    asked_in: RwSignal<Option<u32>>,
}

struct EmbedSource {
    service: String,
    address: EmbedUrl,
    title: String,
}

impl LoadableEmbed {
    pub(super) fn new(consent: Consent, service: String, address: EmbedUrl, title: String) -> Self {
        let source = EmbedSource { service, address, title };
        Self { consent, source: StoredValue::new(source), asked_in: RwSignal::new(None) }
    }

    /// Loads this embed once, and stores nothing (scenario 76).
    pub(super) fn load_once(self) {
        self.asked_in.set(Some(untrack(|| self.consent.embed_round())));
    }

    /// Allows the embed's service from now on (scenario 77).
    pub(super) fn always_allow(self) {
        self.consent.always_allow(&self.source.with_value(|source| source.service.clone()));
    }

    /// Returns whether the reader has asked for this embed.
    pub(super) fn is_asked_for(self) -> bool {
        self.asked_in.get() == Some(self.consent.embed_round())
    }

    /// Returns whether the frame may be shown.
    pub(super) fn is_loaded(self) -> bool {
        self.is_asked_for() || self.source.with_value(|source| self.consent.allows_service(&source.service))
    }

    /// Returns the value of `data-loaded`, by which the styles hide the text of the placeholder.
    pub(super) fn loaded_mark(self) -> Option<&'static str> {
        self.is_loaded().then_some("")
    }

    /// Returns the address of the frame.
    pub(super) fn address(self) -> String {
        self.source.with_value(|source| source.address.clone().into())
    }

    /// Returns the title of the embed, which names the frame.
    pub(super) fn title(self) -> String {
        self.source.with_value(|source| source.title.clone())
    }
}
