//! Whether an embed is loaded.

use broadsheet_content::link::EmbedUrl;
use leptos::prelude::*;

use crate::consent::Consent;

/// An embed that a reader may load: once, or whenever its provider is allowed.
#[derive(Clone, Copy)]
pub(super) struct LoadableEmbed {
    consent: Consent,
    source: StoredValue<EmbedSource>,
    /// The round of [`Consent::embed_round`] in which the reader asked for this one. It ends with the next decision and page change.
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

    /// "Load once": this one alone, and nothing is stored (scenario 76).
    pub(super) fn load_once(self) {
        self.asked_in.set(Some(untrack(|| self.consent.embed_round())));
    }

    /// "Always allow": its provider, from now on (scenario 77).
    pub(super) fn always_allow(self) {
        self.consent.always_allow(&self.source.with_value(|source| source.service.clone()));
    }

    /// True when the reader has asked for this one.
    pub(super) fn is_asked_for(self) -> bool {
        self.asked_in.get() == Some(self.consent.embed_round())
    }

    /// True when the frame may be shown.
    pub(super) fn is_loaded(self) -> bool {
        self.is_asked_for() || self.source.with_value(|source| self.consent.allows_service(&source.service))
    }

    /// The value of `data-loaded`, by which the style hides the words of the placeholder.
    pub(super) fn loaded_mark(self) -> Option<&'static str> {
        self.is_loaded().then_some("")
    }

    /// The address of the frame.
    pub(super) fn address(self) -> String {
        self.source.with_value(|source| source.address.clone().into())
    }

    /// What is embedded: the name of the frame.
    pub(super) fn title(self) -> String {
        self.source.with_value(|source| source.title.clone())
    }
}
