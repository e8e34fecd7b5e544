//! The reactive state of consent, shared by context: what is stored, what is allowed, what to show.
//!
//! Native builds: everything reads as before a decision, and nothing prompts: a rendered page is the same
//! for all readers. The browser is first looked at in an effect.

mod actions;

use std::sync::Arc;

use broadsheet_content::consent::Catalogue;
use broadsheet_content::page::SiteDocument;
use leptos::logging::warn;
use leptos::prelude::*;

use super::choice::Choice;
use super::listeners::{Listener, Listeners, Subscription};
use super::record::{Millis, Reading, Reason, Record};
use super::rules::{Effective, Prompt, effective, granted, prompt, standing};

/// What is said once after a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The choice is stored.
    Saved,
    /// The choice holds, but this device cannot remember it.
    NotKept,
    /// The choice was removed.
    Forgotten,
    /// The choice no longer holds here, but the browser would not remove it.
    NotForgotten,
}

/// A handle to the state of consent; cheap to copy.
#[derive(Clone, Copy)]
pub struct Consent {
    site: StoredValue<Arc<SiteDocument>>,
    reading: RwSignal<Reading>,
    now: RwSignal<Millis>,
    gpc: RwSignal<Option<bool>>,
    /// False until the browser was looked at.
    awake: RwSignal<bool>,
    /// The prompt was closed without a choice, for as long as this page is open.
    closed: RwSignal<bool>,
    /// What this page knows is not what is stored, because storing failed.
    memory_only: RwSignal<bool>,
    message: RwSignal<Option<Message>>,
    settings: RwSignal<bool>,
    effective: Memo<Effective>,
    prompt: Memo<Prompt>,
    listeners: StoredValue<Listeners>,
    started: StoredValue<Vec<String>>,
    unknown: StoredValue<Vec<String>>,
}

/// Gives consent to all components below, and starts it as soon as the page runs in a browser.
pub fn provide_consent(site: Arc<SiteDocument>) -> Consent {
    let consent = Consent::new(site);
    provide_context(consent);
    Effect::new(move |_| untrack(|| consent.wake()));
    consent
}

/// The state of consent. Without [`provide_consent`] above, one that allows nothing optional and knows no
/// services.
#[must_use]
pub fn use_consent() -> Consent {
    use_context::<Consent>().unwrap_or_else(|| Consent::new(Arc::default()))
}

impl Consent {
    fn new(site: Arc<SiteDocument>) -> Self {
        let site = StoredValue::new(site);
        let reading = RwSignal::new(Err(Reason::Absent));
        let now = RwSignal::new(0);
        let gpc = RwSignal::new(None);
        let awake = RwSignal::new(false);
        let closed = RwSignal::new(false);
        let effective =
            Memo::new(move |_| reading.with(|reading| site.with_value(|site| effective(reading, now.get(), gpc.get(), &site.consent))));
        let prompt = Memo::new(move |_| {
            if awake.get() && !closed.get() {
                reading.with(|reading| site.with_value(|site| prompt(reading, now.get(), gpc.get(), &site.consent)))
            } else {
                Prompt::None
            }
        });
        Self {
            site,
            reading,
            now,
            gpc,
            awake,
            closed,
            memory_only: RwSignal::new(false),
            message: RwSignal::new(None),
            settings: RwSignal::new(false),
            effective,
            prompt,
            listeners: StoredValue::new(Listeners::default()),
            started: StoredValue::new(Vec::new()),
            unknown: StoredValue::new(Vec::new()),
        }
    }

    // What components read. All of it is reactive.

    /// False until the browser was looked at: before, nothing may be drawn that depends on the reader.
    #[must_use]
    pub fn awake(self) -> bool {
        self.awake.get()
    }

    /// What may run and be stored.
    #[must_use]
    pub fn effective(self) -> Effective {
        self.effective.get()
    }

    /// May this service run? An unknown one may not, and is named in the console once (scenario 10).
    #[must_use]
    pub fn allows_service(self, id: &str) -> bool {
        self.note_unknown(id, |catalogue| catalogue.services.iter().any(|service| service.id == id));
        self.effective.with(|effective| effective.allows_service(id))
    }

    /// May this category run as a whole? An unknown one may not, and is named in the console once.
    #[must_use]
    pub fn allows_category(self, id: &str) -> bool {
        self.note_unknown(id, |catalogue| catalogue.categories.iter().any(|category| category.id == id));
        self.effective.with(|effective| effective.allows_category(id))
    }

    /// What to show without being asked.
    #[must_use]
    pub fn prompt(self) -> Prompt {
        self.prompt.get()
    }

    /// The decision that holds, or the reason why there is none.
    ///
    /// # Errors
    /// The reason.
    pub fn standing(self) -> Result<Record, Reason> {
        let now = self.now.get();
        self.reading.with(|reading| self.catalogue(|catalogue| standing(reading, now, catalogue).cloned()))
    }

    /// What the controls show when they open.
    #[must_use]
    pub fn granted(self) -> Choice {
        let (now, gpc) = (self.now.get(), self.gpc.get());
        self.reading.with(|reading| self.catalogue(|catalogue| granted(reading, now, gpc, catalogue)))
    }

    /// True when this device did not keep the last choice.
    #[must_use]
    pub fn memory_only(self) -> bool {
        self.memory_only.get()
    }

    /// What is to be said after a choice.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        self.message.get()
    }

    /// Are the settings open?
    #[must_use]
    pub fn settings_open(self) -> bool {
        self.settings.get()
    }

    // What components do.

    /// Opens the settings.
    pub fn open_settings(self) {
        self.recheck();
        self.settings.set(true);
    }

    /// Closes the settings without saving.
    pub fn close_settings(self) {
        self.settings.set(false);
    }

    /// Closes the prompt without a choice: no record, everything optional stays off (scenario 4).
    pub fn close_prompt(self) {
        self.closed.set(true);
    }

    /// Takes the last message away.
    pub fn dismiss_message(self) {
        self.message.set(None);
    }

    /// Calls the listener whenever what is allowed changes; at once when a decision was told already
    /// (scenarios 12 to 14).
    pub fn subscribe(self, listener: Listener) -> Option<Subscription> {
        let (subscription, told) = self.listeners.try_update_value(|listeners| listeners.add(Arc::clone(&listener)))?;
        if let Some(told) = told {
            actions::tell_all(&[listener], &told);
        }
        Some(subscription)
    }

    /// Takes a listener away.
    pub fn unsubscribe(self, subscription: Subscription) {
        self.listeners.try_update_value(|listeners| listeners.remove(subscription));
    }

    fn note_unknown(self, id: &str, is_known: impl FnOnce(&Catalogue) -> bool) {
        if !self.catalogue(is_known) && !self.unknown.with_value(|unknown| unknown.iter().any(|known| known == id)) {
            self.unknown.update_value(|unknown| unknown.push(id.to_owned()));
            warn!("consent: \"{id}\" is not in the catalogue of site.json; it stays off");
        }
    }

    fn catalogue<T>(self, read: impl FnOnce(&Catalogue) -> T) -> T {
        self.site.with_value(|site| read(&site.consent))
    }
}
