//! The reactive state of consent: what is stored, what is allowed, what to show. There is one for the page, as there is one
//! record on the device.
//!
//! Native builds: everything reads as before a decision, and nothing prompts. The browser is first looked at
//! by [`Consent::wake`].

mod actions;

use std::cell::RefCell;
use std::sync::Arc;

use broadsheet_content::consent::Catalogue;
use broadsheet_content::page::SiteDocument;
use leptos::logging::warn;
use leptos::prelude::{ArcTrigger, Notify as _, Track as _};

use super::choice::Choice;
use super::page;
use super::record::{Millis, Reading, Reason, Record};
use super::rules::{Effective, Prompt, effective, granted, prompt, standing};
use crate::browser;

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

/// What is known of the reader and of this page.
struct State {
    /// The paper, as far as it is known here.
    site: Option<Arc<SiteDocument>>,
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
    /// What scripts of the page were told last. It is not reactive: nothing is drawn from it.
    told: Option<Effective>,
    /// Ids that somebody asked for and the catalogue does not know.
    unknown: Vec<String>,
    /// The reader was told that something runs on.
    told_to_reload: bool,
}

impl State {
    const fn new() -> Self {
        Self {
            site: None,
            reading: Err(Reason::Absent),
            now: 0,
            gpc: None,
            awake: false,
            revision: 0,
            closed: false,
            memory_only: false,
            message: None,
            told: None,
            unknown: Vec::new(),
            told_to_reload: false,
        }
    }

    fn catalogue(&self) -> &Catalogue {
        static NONE: Catalogue =
            Catalogue { revision: 0, change_note: None, categories: Vec::new(), services: Vec::new(), google_consent_mode: false };
        self.site.as_ref().map_or(&NONE, |site| &site.consent)
    }

    fn is_outdated(&self) -> bool {
        self.reading.as_ref().is_ok_and(|record| record.revision > self.revision)
    }

    fn standing(&self) -> Result<&Record, Reason> {
        standing(&self.reading, self.now, self.catalogue())
    }

    fn effective(&self) -> Effective {
        effective(&self.reading, self.now, self.gpc, self.catalogue())
    }

    /// Notes what is allowed now. `true` when scripts of the page must be told: they are told nothing before the first
    /// decision, and never the same state twice in a row (scenarios 12 and 13).
    fn is_news(&mut self, effective: &Effective, decided: bool) -> bool {
        let is_news = (decided || self.told.is_some()) && self.told.as_ref() != Some(effective);
        if is_news {
            self.told = Some(effective.clone());
        }
        is_news
    }
}

thread_local! {
    static STATE: RefCell<State> = const { RefCell::new(State::new()) };
    // One for all of it, and no signal of leptos' around the state: each would be hundreds of bytes for every reader.
    static CHANGED: ArcTrigger = ArcTrigger::new();
}

/// A handle to the state of consent.
#[derive(Clone, Copy, Debug)]
pub struct Consent(());

/// Begins anew, with nothing known but the paper.
pub fn provide_consent(site: Arc<SiteDocument>) -> Consent {
    let consent = Consent(());
    consent.change(|state| *state = State { revision: site.consent.revision, site: Some(site), ..State::new() });
    consent
}

/// The state of consent. Without [`provide_consent`] before, one that allows nothing optional and knows no services.
#[must_use]
pub fn use_consent() -> Consent {
    Consent(())
}

impl Consent {
    // What components read. All of it is reactive.

    /// What may run and be stored.
    #[must_use]
    pub fn effective(self) -> Effective {
        self.seen(State::effective)
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
        self.seen(|state| {
            if state.awake && !state.closed && !state.is_outdated() {
                prompt(&state.reading, state.now, state.gpc, state.catalogue())
            } else {
                Prompt::None
            }
        })
    }

    /// The decision that holds, or the reason why there is none.
    ///
    /// # Errors
    /// The reason.
    pub fn standing(self) -> Result<Record, Reason> {
        self.seen(|state| state.standing().cloned())
    }

    /// The same, without a copy of the record.
    pub(crate) fn with_standing<R>(self, look: impl FnOnce(Result<&Record, Reason>) -> R) -> R {
        self.seen(|state| look(state.standing()))
    }

    /// Has the policy changed while this page was open, and the reader decided about that in another tab? This page can
    /// neither show nor ask what is up to date.
    #[must_use]
    pub fn is_outdated(self) -> bool {
        self.known(State::is_outdated)
    }

    /// What the controls show when they open.
    #[must_use]
    pub fn granted(self) -> Choice {
        self.seen(|state| granted(&state.reading, state.now, state.gpc, state.catalogue()))
    }

    /// True when this device did not keep the last choice.
    #[must_use]
    pub fn memory_only(self) -> bool {
        self.seen(|state| state.memory_only)
    }

    /// What is to be said after a choice.
    #[must_use]
    pub fn message(self) -> Option<Message> {
        self.seen(|state| state.message)
    }

    // What components do.

    /// The paper, as far as it is known here: its catalogue, the words of the consent interface.
    #[inline(never)]
    #[must_use]
    pub fn paper(self) -> Arc<SiteDocument> {
        self.known(|state| state.site.clone()).unwrap_or_default()
    }

    /// Opens the settings, once their texts are there.
    pub fn open_settings(self) {
        self.recheck();
        if self.is_outdated() {
            let _left = browser::load("/cookies/");
        } else {
            page::open_settings(self.known(|state| state.catalogue().revision));
        }
    }

    /// Closes the prompt without a choice: no record, everything optional stays off (scenario 4).
    pub fn close_prompt(self) {
        self.change(|state| state.closed = true);
    }

    /// Takes the last message away.
    pub fn dismiss_message(self) {
        self.change(|state| state.message = None);
    }

    fn note_unknown(self, id: &str, is_known: impl FnOnce(&Catalogue) -> bool) {
        let is_news = self.note(|state| {
            let is_news = !is_known(state.catalogue()) && !state.unknown.iter().any(|known| known == id);
            if is_news {
                state.unknown.push(id.to_owned());
            }
            is_news
        });
        if is_news {
            warn!("consent: \"{id}\" is not in the catalogue of site.json; it stays off");
        }
    }

    /// Something of the state; whoever reads it follows all of it.
    fn seen<R>(self, look: impl FnOnce(&State) -> R) -> R {
        follow();
        STATE.with_borrow(look)
    }

    /// Something of the state, as it is now.
    fn known<R>(self, look: impl FnOnce(&State) -> R) -> R {
        STATE.with_borrow(look)
    }

    /// Changes the state, and tells those who follow it, once whoever changes it has come to an end.
    fn change(self, change: impl FnOnce(&mut State)) {
        STATE.with_borrow_mut(change);
        notify();
    }

    /// Changes something that nobody follows.
    fn note<R>(self, change: impl FnOnce(&mut State) -> R) -> R {
        STATE.with_borrow_mut(change)
    }
}

#[inline(never)]
fn follow() {
    CHANGED.with(ArcTrigger::track);
}

#[inline(never)]
fn notify() {
    CHANGED.with(ArcTrigger::notify);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a12_the_same_state_is_told_once() {
        let allowed =
            |services: &[&str]| Effective { categories: Vec::new(), services: services.iter().map(|id| (*id).to_owned()).collect() };
        let mut state = State::new();
        assert!(!state.is_news(&allowed(&[]), false), "there is no news before the first decision");
        assert!(state.is_news(&allowed(&["counter"]), true));
        assert!(!state.is_news(&allowed(&["counter"]), true));
        assert!(state.is_news(&allowed(&[]), true));
        assert!(state.is_news(&allowed(&["counter"]), true));
        assert!(state.is_news(&allowed(&[]), false), "a decision that has been forgotten is news");
    }
}
