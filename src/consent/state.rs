//! The reactive state of consent: what is stored, what is allowed, what to show.

mod message;
mod storage_events;

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use gloo_timers::callback::Timeout;
use leptos::logging::warn;
use leptos::prelude::*;

use super::choice::Choice;
use super::decision::{ConsentAction, DecisionContext, Origin, choice_of, decide, is_repeat};
use super::effects::{cleanup, counters, device, google, page_scripts, scripts};
use super::record::{EARLY, KEY, Millis, NoRecord, Record, StoredRecord, read};
use super::rules::{Effective, Prompt, current_record, effective, granted, prompt};
use crate::browser;
use crate::storage;

pub use message::StatusMessage;

/// What the rules go by: the stored record, and the context at the time of the last look.
#[derive(Clone, Debug, PartialEq)]
struct Snapshot {
    reading: StoredRecord,
    now: Millis,
    gpc: Option<bool>,
}

/// The state of consent. There is one for the page, provided by context in the browser and absent natively: [`use_consent`].
#[derive(Clone, Copy)]
pub struct Consent {
    site: StoredValue<Arc<SiteDocument>>,
    snapshot: RwSignal<Snapshot>,
    /// The highest revision known when this page was opened: its own, or that of the record. A record of a later one was made on a
    /// newer page, in another tab.
    revision: StoredValue<u32>,
    /// The prompt was closed without a choice, until this page is unloaded.
    dismissed: RwSignal<bool>,
    /// What this page knows is not what is stored, because storing failed.
    memory_only: RwSignal<bool>,
    message: RwSignal<Option<StatusMessage>>,
    /// The choice was changed in another tab, and the controls show it since.
    changed_elsewhere: RwSignal<bool>,
    /// Counts what ends "load once": decisions and page changes.
    embed_round: RwSignal<u32>,
    effective: Memo<Effective>,
    granted: Memo<Choice>,
    prompt: Memo<Prompt>,
    effects: StoredValue<EffectsState>,
}

/// What the effects have done so far.
#[derive(Clone, Default)]
struct EffectsState {
    /// Ids of services whose scripts were started on this page.
    started: Vec<String>,
    /// The path whose view was counted last.
    counted: Option<String>,
    /// What scripts of the page were told last.
    told: Option<Effective>,
    /// The reader was told that something that is not allowed runs on.
    told_to_reload: bool,
    /// Ids that were asked for and are not in the catalogue.
    unknown: Vec<String>,
}

impl EffectsState {
    /// Notes what is allowed now. True when scripts of the page must be told: they are told nothing before the first decision, and
    /// never the same twice in a row (scenarios 12 and 13).
    fn is_news(&mut self, allowed: &Effective, decided: bool) -> bool {
        let is_news = (decided || self.told.is_some()) && self.told.as_ref() != Some(allowed);
        if is_news {
            self.told = Some(allowed.clone());
        }
        is_news
    }
}

/// The state of consent; `None` natively, where pages are the same for all readers.
#[must_use]
pub fn use_consent() -> Option<Consent> {
    use_context()
}

impl Consent {
    /// Reads what is stored and follows it from now on. Browser only.
    #[must_use]
    pub fn start(site: Arc<SiteDocument>) -> Self {
        let reading = storage::read(KEY).map_or(Err(NoRecord::Absent), |stored| read(stored.as_deref()));
        let revision = reading.as_ref().map_or(0, |record| record.revision).max(site.consent.revision);
        let snapshot = RwSignal::new(Snapshot { reading, now: device::now(), gpc: device::gpc() });
        let (dismissed, memory_only) = (RwSignal::new(false), RwSignal::new(false));
        let site = StoredValue::new(site);
        // A rule of the snapshot and of the catalogue.
        fn memo<T: PartialEq + Send + Sync + 'static>(
            snapshot: RwSignal<Snapshot>,
            site: StoredValue<Arc<SiteDocument>>,
            rule: fn(&StoredRecord, Millis, Option<bool>, &broadsheet_content::consent::Catalogue) -> T,
        ) -> Memo<T> {
            Memo::new(move |_| {
                snapshot.with(|Snapshot { reading, now, gpc }| site.with_value(|site| rule(reading, *now, *gpc, &site.consent)))
            })
        }
        let prompted = memo(snapshot, site, prompt);
        let is_outdated = move || snapshot.with(|snapshot| is_newer(&snapshot.reading, revision));
        let consent = Self {
            site,
            snapshot,
            revision: StoredValue::new(revision),
            dismissed,
            memory_only,
            message: RwSignal::new(None),
            changed_elsewhere: RwSignal::new(false),
            embed_round: RwSignal::new(0),
            effective: memo(snapshot, site, effective),
            granted: memo(snapshot, site, granted),
            prompt: Memo::new(move |_| if dismissed.get() || is_outdated() { Prompt::None } else { prompted.get() }),
            effects: StoredValue::new(EffectsState::default()),
        };
        consent.listen_to_clock_and_storage();
        consent.schedule_effects(None);
        consent
    }

    // What components read. All of it is reactive.

    /// What may run and be stored.
    #[must_use]
    pub fn effective(self) -> Effective {
        self.effective.get()
    }

    /// True when this service may run. An unknown one may not, and is named in the console once (scenario 10).
    #[must_use]
    pub fn allows_service(self, id: &str) -> bool {
        self.warn_of_unknown(id, |site| site.consent.services.iter().any(|service| service.id == id));
        self.effective.with(|allowed| allowed.allows_service(id))
    }

    /// True when this category may run as a whole. An unknown one may not, and is named in the console once.
    #[must_use]
    pub fn allows_category(self, id: &str) -> bool {
        self.warn_of_unknown(id, |site| site.consent.categories.iter().any(|category| category.id == id));
        self.effective.with(|allowed| allowed.allows_category(id))
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
    pub fn current_record(self) -> Result<Record, NoRecord> {
        self.snapshot.with(|snapshot| self.site.with_value(|site| current_record(&snapshot.reading, snapshot.now, &site.consent).cloned()))
    }

    /// True when the policy has changed while this page was open and the reader decided about that in another tab. This page can
    /// neither show nor ask what is up to date.
    #[must_use]
    pub fn is_outdated(self) -> bool {
        self.snapshot.with(|snapshot| is_newer(&snapshot.reading, self.revision.get_value()))
    }

    /// What the controls show when they open.
    #[must_use]
    pub fn granted(self) -> Choice {
        self.granted.get()
    }

    /// True when this device did not keep the last choice.
    #[must_use]
    pub fn is_memory_only(self) -> bool {
        self.memory_only.get()
    }

    /// What is to be said after a choice.
    #[must_use]
    pub fn message(self) -> Option<StatusMessage> {
        self.message.get()
    }

    /// True when the controls show a choice that was changed in another tab.
    #[must_use]
    pub fn is_changed_elsewhere(self) -> bool {
        self.changed_elsewhere.get()
    }

    /// Changes when everything that was loaded once ends: at each decision and page change.
    #[must_use]
    pub fn embed_round(self) -> u32 {
        self.embed_round.get()
    }

    /// What all pages share: the catalogue without its texts, and the words that every page has.
    #[must_use]
    pub fn site(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    // What components do.

    /// Carries out a press of a button that decides. The order is that of the specification: re-read, write, update memory even
    /// when the write failed, close the banner, yield, start services.
    pub fn decide(self, press: &ConsentAction, origin: Origin) {
        let (now, gpc) = (device::now(), device::gpc());
        let previous = self.read_again();
        self.dismiss_changed_elsewhere();
        if self.leaves_to_a_newer_page(&previous) {
            return;
        }
        let site = self.site();
        let (choice, how) = choice_of(press, origin, &previous, now, &site.consent);
        if is_repeat(&choice, how, &previous, now, &site.consent) {
            self.snapshot.set(Snapshot { reading: previous, now, gpc });
            return self.schedule_effects(None);
        }
        let context = DecisionContext {
            now,
            gpc,
            language: site.language_of_words(),
            hash: site.consent_hash.clone(),
            fresh_id: device::random_uuid(),
        };
        let record = decide(&choice, how, &previous, context, &site.consent);
        let written = storage::write(KEY, &record.to_json());
        if let Err(fault) = written {
            warn!("consent: the choice is not kept: {fault}");
            // An older grant must not come back at the next visit in place of this choice.
            let _removed = storage::remove(KEY);
        }
        self.memory_only.set(written.is_err());
        self.snapshot.set(Snapshot { reading: Ok(record), now, gpc });
        if origin != Origin::Embed {
            self.end_loaded_once();
            // When this decision has run out, the reader is asked again.
            self.dismissed.set(false);
        }
        self.schedule_effects(Some(if written.is_ok() { StatusMessage::Saved } else { StatusMessage::NotKept }));
    }

    /// Removes the record and its id; the banner returns (scenario 52).
    pub fn forget(self) {
        if self.leaves_to_a_newer_page(&self.read_again()) {
            return;
        }
        self.dismiss_changed_elsewhere();
        let removed = storage::remove(KEY);
        // A choice that was made before the app was there is forgotten, too.
        let _removed = storage::remove(EARLY);
        self.memory_only.set(removed.is_err());
        self.dismissed.set(false);
        self.snapshot.set(Snapshot { reading: Err(NoRecord::Absent), now: device::now(), gpc: device::gpc() });
        self.schedule_effects(Some(if removed.is_ok() { StatusMessage::Forgotten } else { StatusMessage::NotForgotten }));
    }

    /// "Always allow ..." in the place of an embed (scenario 77).
    pub fn always_allow(self, service: &str) {
        if self.site().consent.services.iter().any(|known| known.id == service) {
            self.decide(&ConsentAction::Always(service.to_owned()), Origin::Embed);
        }
    }

    /// Closes the prompt without a choice: no record, and everything optional stays off (scenario 4).
    pub fn dismiss_prompt(self) {
        self.dismissed.set(true);
    }

    /// Takes the last message away.
    pub fn dismiss_message(self) {
        self.message.set(None);
    }

    /// The reader has read that the choice was changed in another tab, or sees the controls anew.
    pub fn dismiss_changed_elsewhere(self) {
        self.changed_elsewhere.set(false);
    }

    /// Says that the settings could not be loaded, where nothing more important is said; it is read out again each time.
    pub fn show_settings_failed(self) {
        if !self.message.get_untracked().is_some_and(|message| message.is_persistent()) {
            self.dismiss_message();
            Timeout::new(0, move || self.message.set(Some(StatusMessage::SettingsFailed))).forget();
        }
    }

    /// Another page is shown: what was said about the last choice has been read, except what a reader has to know for as long as it
    /// is so.
    pub fn page_changed(self) {
        if self.message.get_untracked().is_some_and(|message| !message.is_persistent()) {
            self.dismiss_message();
        }
        self.end_loaded_once();
        self.dismiss_changed_elsewhere();
        self.recheck();
    }

    /// Looks at clock and storage again: a decision may have run out while the page was open (scenario 33).
    pub fn recheck(self) {
        let (granted, reading) = (self.granted.get_untracked(), self.read_again());
        let is_other = self.snapshot.with_untracked(|snapshot| snapshot.reading != reading);
        self.snapshot.set(Snapshot { reading, now: device::now(), gpc: device::gpc() });
        if is_other && self.granted.get_untracked() != granted {
            // The line is emptied first, so that it is read out again after a second change.
            self.dismiss_changed_elsewhere();
            Timeout::new(0, move || self.changed_elsewhere.set(true)).forget();
        }
        self.schedule_effects(None);
    }

    /// True when a decision about a later revision was made in another tab: this page can neither change nor forget it. The reader
    /// is taken to a page of that revision.
    fn leaves_to_a_newer_page(self, stored: &StoredRecord) -> bool {
        is_newer(stored, self.revision.get_value()) && browser::load(&self.site().base_path().join("/cookies/"))
    }

    /// What is stored now; what this page knows where storage cannot say.
    fn read_again(self) -> StoredRecord {
        if !self.memory_only.get_untracked()
            && let Ok(stored) = storage::read(KEY)
        {
            return read(stored.as_deref());
        }
        self.snapshot.with_untracked(|snapshot| snapshot.reading.clone())
    }

    fn end_loaded_once(self) {
        self.embed_round.update(|round| *round = round.wrapping_add(1));
    }

    /// Runs the effects after the browser had time to paint, then says what was done.
    fn schedule_effects(self, message: Option<StatusMessage>) {
        if message.is_some() {
            // The message is emptied first, so that the same words are read out again after a second choice.
            self.dismiss_message();
        }
        Timeout::new(0, move || {
            let needs_reload = self.run_effects();
            self.show_message(message, needs_reload);
        })
        .forget();
    }

    /// Does what is allowed and undoes what is not. True when something that is not allowed runs on.
    fn run_effects(self) -> bool {
        let (site, allowed) = (self.site(), self.effective.get_untracked());
        let decided = untrack(|| self.current_record()).is_ok();
        let is_news = self.effects.try_update_value(|effects| effects.is_news(&allowed, decided)).unwrap_or_default();
        cleanup::remove_leftovers(&site.consent, &allowed);
        page_scripts::tell_scripts(&allowed, decided, is_news);
        if is_news {
            // Before any tag starts.
            google::update_consent_mode(&site.consent, &allowed);
        }
        // Taken out and put back: scripts of the page may call back into the app.
        let EffectsState { mut started, mut counted, .. } = self.effects.get_value();
        scripts::start_scripts(&site.consent, &site.base_path(), &allowed, &mut started);
        let needs_reload = started.iter().any(|id| !allowed.allows_service(id));
        counters::count_view(&site.consent, &site.base_path(), &allowed, &mut counted);
        self.effects.update_value(|effects| (effects.started, effects.counted) = (started, counted));
        needs_reload
    }

    /// Says what was done, and what runs on. What a reader has to know stays until it is no longer so.
    fn show_message(self, message: Option<StatusMessage>, needs_reload: bool) {
        let before = self.message.get_untracked();
        let was_told = self.effects.with_value(|effects| effects.told_to_reload && needs_reload);
        let next = message::next(before, message, needs_reload, was_told);
        let is_told = was_told || next == Some(StatusMessage::ReloadNeeded);
        self.effects.update_value(|effects| effects.told_to_reload = is_told);
        if next != before {
            self.message.set(next);
        }
    }

    fn warn_of_unknown(self, id: &str, is_known: impl FnOnce(&SiteDocument) -> bool) {
        let is_news = !is_known(&self.site()) && !self.effects.with_value(|effects| effects.unknown.iter().any(|known| known == id));
        if is_news {
            self.effects.update_value(|effects| effects.unknown.push(id.to_owned()));
            warn!("consent: \"{id}\" is not in the catalogue of site.json; it stays off");
        }
    }
}

fn is_newer(reading: &StoredRecord, revision: u32) -> bool {
    reading.as_ref().is_ok_and(|record| record.revision > revision)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a12_the_same_state_is_told_once() {
        let allowed =
            |services: &[&str]| Effective { categories: Vec::new(), services: services.iter().map(|id| (*id).to_owned()).collect() };
        let mut effects = EffectsState::default();
        assert!(!effects.is_news(&allowed(&[]), false), "there is no news before the first decision");
        assert!(effects.is_news(&allowed(&["counter"]), true));
        assert!(!effects.is_news(&allowed(&["counter"]), true));
        assert!(effects.is_news(&allowed(&[]), true));
        assert!(effects.is_news(&allowed(&["counter"]), true));
        assert!(effects.is_news(&allowed(&[]), false), "a decision that has been forgotten is news");
    }
}
