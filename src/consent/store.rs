//! The reactive state of consent, shared by context: what is stored, what is allowed, what to show.
//!
//! Native builds: everything reads as before a decision, and nothing prompts. The browser is first looked at
//! by [`Consent::wake`].

mod actions;

use std::sync::Arc;

use broadsheet_content::consent::Catalogue;
use broadsheet_content::page::SiteDocument;
use leptos::logging::warn;
use leptos::prelude::*;

use super::IS_BUILT_IN;
use super::choice::Choice;
use super::listeners::{Listener, Listeners, Subscription};
use super::record::{Millis, Reading, Reason, Record};
use super::rules::{Effective, Prompt, effective, granted, prompt, standing};
use crate::browser;
use crate::context::Paper;

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
    /// The settings were to be opened, and their texts could not be had.
    SettingsFailed,
    /// A script that had started is no longer allowed: it runs until the page is loaded anew (scenario 47).
    ReloadNeeded,
}

impl Message {
    /// Is it about something that goes on, which a reader has to know for as long as it is so?
    pub(super) fn holds_on(self) -> bool {
        match self {
            Self::NotKept | Self::NotForgotten | Self::ReloadNeeded => true,
            Self::Saved | Self::Forgotten | Self::SettingsFailed => false,
        }
    }
}

/// What is known of the reader and of this page. In one signal, and shared: each more, and each place that borrowed from it,
/// would be hundreds of bytes for every reader.
#[derive(Clone)]
struct State {
    reading: Reading,
    now: Millis,
    gpc: Option<bool>,
    /// False until the browser was looked at.
    awake: bool,
    /// The highest revision that was known when this page was opened: its own, or that of the record. A record of a later
    /// one was made on a newer page, in another tab.
    revision: u32,
    /// The prompt was closed without a choice, for as long as this page is open.
    closed: bool,
    /// What this page knows is not what is stored, because storing failed.
    memory_only: bool,
    message: Option<Message>,
    settings: bool,
}

impl State {
    fn is_outdated(&self) -> bool {
        self.reading.as_ref().is_ok_and(|record| record.revision > self.revision)
    }
}

/// A handle to the state of consent; cheap to copy.
#[derive(Clone, Copy)]
pub struct Consent {
    site: Paper,
    state: RwSignal<Arc<State>>,
    telling: StoredValue<Telling>,
}

/// Who was told what, and what was started.
#[derive(Default)]
struct Telling {
    listeners: Listeners,
    /// Services whose scripts were started.
    started: Vec<String>,
    /// Ids that somebody asked for and the catalogue does not know.
    unknown: Vec<String>,
    /// The reader was told that something runs on.
    told_to_reload: bool,
    /// The path of the page that was counted last.
    counted: Option<String>,
    /// The texts of the settings are on their way.
    fetching: bool,
}

/// Gives consent to all components below.
pub fn provide_consent(site: Paper) -> Consent {
    let consent = Consent::new(site);
    provide_context(consent);
    consent
}

/// The state of consent. Without [`provide_consent`] above, one that allows nothing optional and knows no
/// services.
#[must_use]
pub fn use_consent() -> Consent {
    use_context::<Consent>().unwrap_or_else(|| Consent::new(StoredValue::new(Arc::default())))
}

impl Consent {
    fn new(site: Paper) -> Self {
        let state = State {
            reading: Err(Reason::Absent),
            now: 0,
            gpc: None,
            awake: false,
            revision: site.with_value(|site| site.consent.revision),
            closed: false,
            memory_only: false,
            message: None,
            settings: false,
        };
        Self { site, state: RwSignal::new(Arc::new(state)), telling: StoredValue::new(Telling::default()) }
    }

    // What components read. All of it is reactive.

    /// What may run and be stored.
    #[must_use]
    pub fn effective(self) -> Effective {
        if !IS_BUILT_IN {
            return Effective::default();
        }
        let state = self.seen();
        effective(&state.reading, state.now, state.gpc, &self.paper().consent)
    }

    /// May this service run? An unknown one may not, and is named in the console once (scenario 10).
    #[must_use]
    pub fn allows_service(self, id: &str) -> bool {
        self.note_unknown(id, |catalogue| catalogue.services.iter().any(|service| service.id == id));
        self.effective().allows_service(id)
    }

    /// May this category run as a whole? An unknown one may not, and is named in the console once.
    #[must_use]
    pub fn allows_category(self, id: &str) -> bool {
        self.note_unknown(id, |catalogue| catalogue.categories.iter().any(|category| category.id == id));
        self.effective().allows_category(id)
    }

    /// What to show without being asked.
    #[must_use]
    pub fn prompt(self) -> Prompt {
        if !IS_BUILT_IN {
            return Prompt::None;
        }
        let state = self.seen();
        if state.awake && !state.closed && !state.is_outdated() {
            prompt(&state.reading, state.now, state.gpc, &self.paper().consent)
        } else {
            Prompt::None
        }
    }

    /// The decision that holds, or the reason why there is none.
    ///
    /// # Errors
    /// The reason.
    pub fn standing(self) -> Result<Record, Reason> {
        if !IS_BUILT_IN {
            return Err(Reason::Absent);
        }
        let state = self.seen();
        standing(&state.reading, state.now, &self.paper().consent).cloned()
    }

    /// Has the policy changed while this page was open, and the reader decided about that in another tab? This page can
    /// neither show nor ask what is up to date.
    #[must_use]
    pub fn is_outdated(self) -> bool {
        IS_BUILT_IN && self.known().is_outdated()
    }

    /// What the controls show when they open.
    #[must_use]
    pub fn granted(self) -> Choice {
        let state = self.seen();
        granted(&state.reading, state.now, state.gpc, &self.paper().consent)
    }

    /// True when this device did not keep the last choice.
    #[must_use]
    pub fn memory_only(self) -> bool {
        self.seen().memory_only
    }

    /// What is to be said after a choice.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        self.seen().message
    }

    /// Are the settings open?
    #[must_use]
    pub fn settings_open(self) -> bool {
        self.seen().settings
    }

    // What components do.

    /// The paper, as far as it is known here: its catalogue, the words of the consent interface.
    #[inline(never)]
    #[must_use]
    pub fn paper(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    /// All of the paper is there: what a published page carries of it lacks the texts.
    pub fn know_all(self, site: Arc<SiteDocument>) {
        self.site.set_value(site);
    }

    /// Opens the settings, once their texts are there.
    pub fn open_settings(self) {
        if !IS_BUILT_IN {
            return;
        }
        self.recheck();
        if self.is_outdated() {
            let _left = browser::load("/cookies/");
        } else if self.paper().words.are_all() {
            self.change(|state| state.settings = true);
        } else {
            actions::fetch_texts(self);
        }
    }

    /// Closes the settings without saving.
    pub fn close_settings(self) {
        self.change(|state| state.settings = false);
    }

    /// Closes the prompt without a choice: no record, everything optional stays off (scenario 4).
    pub fn close_prompt(self) {
        self.change(|state| state.closed = true);
    }

    /// Takes the last message away.
    pub fn dismiss_message(self) {
        self.change(|state| state.message = None);
    }

    /// Calls the listener whenever what is allowed changes; at once when a decision was told already
    /// (scenarios 12 to 14).
    pub fn subscribe(self, listener: Listener) -> Option<Subscription> {
        let (subscription, told) = self.telling.try_update_value(|telling| telling.listeners.add(Arc::clone(&listener)))?;
        if let Some(told) = told {
            actions::tell_all(&[listener], &told);
        }
        Some(subscription)
    }

    /// Takes a listener away.
    pub fn unsubscribe(self, subscription: Subscription) {
        self.telling.try_update_value(|telling| telling.listeners.remove(subscription));
    }

    fn note_unknown(self, id: &str, is_known: impl FnOnce(&Catalogue) -> bool) {
        if !is_known(&self.paper().consent) && !self.telling.with_value(|telling| telling.unknown.iter().any(|known| known == id)) {
            self.telling.update_value(|telling| telling.unknown.push(id.to_owned()));
            warn!("consent: \"{id}\" is not in the catalogue of site.json; it stays off");
        }
    }

    /// The state; whoever reads it follows it.
    #[inline(never)]
    fn seen(self) -> Arc<State> {
        self.state.get()
    }

    /// The state, as it is now.
    #[inline(never)]
    fn known(self) -> Arc<State> {
        self.state.get_untracked()
    }

    fn change(self, change: impl FnOnce(&mut State)) {
        let mut change = Some(change);
        self.change_with(&mut |state| {
            if let Some(change) = change.take() {
                change(state);
            }
        });
    }

    #[inline(never)]
    fn change_with(self, change: &mut dyn FnMut(&mut State)) {
        self.state.update(|state| change(Arc::make_mut(state)));
    }

    #[inline(never)]
    fn tell_with(self, tell: &mut dyn FnMut(&mut Telling)) {
        self.telling.update_value(tell);
    }
}
