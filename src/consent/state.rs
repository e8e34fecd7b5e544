//! The reactive state of consent: what is stored, what is allowed, what to show.

mod message;
mod storage_events;

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{COOKIES_PATH, SiteDocument};
use gloo_timers::callback::Timeout;
use leptos::logging::warn;
use leptos::prelude::*;

use super::choice::Choice;
use super::decision::{ConsentAction, DecisionContext, Origin, choice_of, decide, is_repeat};
use super::effects::scripts::start_scripts;
use super::effects::{cleanup, counters, device, google, page_scripts};
use super::record::{EARLY, KEY, Millis, NoRecord, Record, StoredRecord, read};
use super::rules::{Effective, Prompt, current_record, effective, granted, prompt};
use crate::browser;
use crate::script_urls::ScriptUrls;
use crate::storage;

pub use message::StatusMessage;

/// The input of the rules: the stored record, and clock and privacy signal when they were last read.
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
    /// The highest revision known when this page was opened: that of the page or that of the record. A record of a later revision was made
    /// in another tab, on a newer page.
    revision: StoredValue<u32>,
    /// Whether the prompt was closed without a choice. Ends with the next decision, or when the page is unloaded.
    dismissed: RwSignal<bool>,
    /// Whether the decision is known to this page alone, because storing it failed.
    memory_only: RwSignal<bool>,
    message: RwSignal<Option<StatusMessage>>,
    /// Whether the choice was changed in another tab, so that the controls show another one.
    changed_elsewhere: RwSignal<bool>,
    /// The number of events that have ended "Load once": decisions and page changes.
    embed_round: RwSignal<u32>,
    effective: Memo<Effective>,
    granted: Memo<Choice>,
    prompt: Memo<Prompt>,
    effects: StoredValue<EffectsState>,
    script_urls: ScriptUrls,
}

/// What the effects have done so far on this page.
#[derive(Clone, Default)]
struct EffectsState {
    /// Ids of services whose scripts were started on this page.
    started: Vec<String>,
    /// The path whose view was counted last.
    counted: Option<String>,
    /// The state that scripts of the page were told last.
    told: Option<Effective>,
    /// Whether the reader was told that a script runs on that is no longer allowed.
    told_to_reload: bool,
    /// Ids that were asked for and are not in the catalogue. Each is reported once.
    unknown: Vec<String>,
}

impl EffectsState {
    /// Records what is allowed now. Returns whether scripts of the page must be told: they are told nothing before the first decision, and
    /// never the same twice in a row (scenarios 12 and 13).
    fn is_news(&mut self, allowed: &Effective, decided: bool) -> bool {
        let is_news = (decided || self.told.is_some()) && self.told.as_ref() != Some(allowed);
        if is_news {
            self.told = Some(allowed.clone());
        }
        is_news
    }
}

/// Returns the state of consent; `None` natively, where pages are the same for all readers.
#[must_use]
pub fn use_consent() -> Option<Consent> {
    use_context()
}

impl Consent {
    /// Reads the stored record and follows its changes from now on. Browser only.
    #[must_use]
    pub fn start(site: Arc<SiteDocument>, script_urls: ScriptUrls) -> Self {
        let reading = storage::read(KEY).map_or(Err(NoRecord::Absent), |stored| read(stored.as_deref()));
        let revision = reading.as_ref().map_or(0, |record| record.revision).max(site.consent.revision);
        let snapshot = RwSignal::new(Snapshot { reading, now: device::now(), gpc: device::gpc() });
        let (dismissed, memory_only) = (RwSignal::new(false), RwSignal::new(false));
        let site = StoredValue::new(site);
        // Makes a memo of a rule, which takes the snapshot and the catalogue.
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
            script_urls,
        };
        consent.listen_to_clock_and_storage();
        consent.schedule_effects(None);
        consent
    }

    // Getters for components. All of them but `site` are reactive.

    /// Returns what may run and be stored.
    #[must_use]
    pub fn effective(self) -> Effective {
        self.effective.get()
    }

    /// Returns whether this service may run. An unknown service may not, and is reported in the console once (scenario 10).
    #[must_use]
    pub fn allows_service(self, id: &str) -> bool {
        self.warn_of_unknown(id, |site| site.consent.services.iter().any(|service| service.id == id));
        self.effective.with(|allowed| allowed.allows_service(id))
    }

    /// Returns the prompt to show.
    #[must_use]
    pub fn prompt(self) -> Prompt {
        self.prompt.get()
    }

    /// Returns the decision that holds.
    ///
    /// # Errors
    /// The reason why there is none.
    pub fn current_record(self) -> Result<Record, NoRecord> {
        self.snapshot.with(|snapshot| self.site.with_value(|site| current_record(&snapshot.reading, snapshot.now, &site.consent).cloned()))
    }

    /// Returns whether the policy has changed while this page was open, and the reader has decided about the new one in another tab. This
    /// page has the texts of the old policy, so it can neither show the decision nor ask for another.
    #[must_use]
    pub fn is_outdated(self) -> bool {
        self.snapshot.with(|snapshot| is_newer(&snapshot.reading, self.revision.get_value()))
    }

    /// Returns the optional grants that count now: what the controls show when they open.
    #[must_use]
    pub fn granted(self) -> Choice {
        self.granted.get()
    }

    /// Returns whether this device did not keep the last choice.
    #[must_use]
    pub fn is_memory_only(self) -> bool {
        self.memory_only.get()
    }

    /// Returns the status message to show after a choice.
    #[must_use]
    pub fn message(self) -> Option<StatusMessage> {
        self.message.get()
    }

    /// Returns whether the controls show a choice that was changed in another tab.
    #[must_use]
    pub fn is_changed_elsewhere(self) -> bool {
        self.changed_elsewhere.get()
    }

    /// Returns a number that changes when "Load once" ends: at each decision and page change.
    #[must_use]
    pub fn embed_round(self) -> u32 {
        self.embed_round.get()
    }

    /// Returns the data that all pages share: the catalogue without its texts, and the messages that every page has.
    #[must_use]
    pub fn site(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    // Actions for components.

    /// Carries out a consent action. The order is fixed: read the storage again, write the record, update the state even when the write
    /// failed, close the banner, yield, start services.
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
            language: site.messages.language_of(MessageId::Saved).0,
            hash: site.consent_hash.clone(),
            fresh_id: device::random_uuid(),
        };
        let record = decide(&choice, how, &previous, context, &site.consent);
        let written = storage::write(KEY, &record.to_json());
        if let Err(fault) = written {
            warn!("consent: the choice is not kept: {fault}");
            // Remove the older record: it must not come back at the next visit in place of this choice.
            let _removed = storage::remove(KEY);
        }
        self.memory_only.set(written.is_err());
        self.snapshot.set(Snapshot { reading: Ok(record), now, gpc });
        if origin != Origin::Embed {
            self.end_loaded_once();
            // The prompt must be shown again when this decision has expired.
            self.dismissed.set(false);
        }
        self.schedule_effects(Some(if written.is_ok() { StatusMessage::Saved } else { StatusMessage::NotKept }));
    }

    /// Removes the record with its id, and shows the banner again (scenario 52).
    pub fn forget(self) {
        if self.leaves_to_a_newer_page(&self.read_again()) {
            return;
        }
        self.dismiss_changed_elsewhere();
        let removed = storage::remove(KEY);
        // Also remove a choice that was made before the app was ready.
        let _removed = storage::remove(EARLY);
        self.memory_only.set(removed.is_err());
        self.dismissed.set(false);
        self.snapshot.set(Snapshot { reading: Err(NoRecord::Absent), now: device::now(), gpc: device::gpc() });
        self.schedule_effects(Some(if removed.is_ok() { StatusMessage::Forgotten } else { StatusMessage::NotForgotten }));
    }

    /// Carries out "Always allow ..." of an embed: its service is allowed from now on (scenario 77).
    pub fn always_allow(self, service: &str) {
        if self.site().consent.services.iter().any(|known| known.id == service) {
            self.decide(&ConsentAction::Always(service.to_owned()), Origin::Embed);
        }
    }

    /// Closes the prompt without a choice: no record is written, and everything optional stays off (scenario 4).
    pub fn dismiss_prompt(self) {
        self.dismissed.set(true);
    }

    /// Removes the last status message.
    pub fn dismiss_message(self) {
        self.message.set(None);
    }

    /// Removes the note that the choice was changed in another tab, because the reader has read it or the controls are shown anew.
    pub fn dismiss_changed_elsewhere(self) {
        self.changed_elsewhere.set(false);
    }

    /// Shows the message that the settings could not be loaded, unless a persistent message is shown. Removes the last message first, so
    /// that the text is read out again each time.
    pub fn show_settings_failed(self) {
        if !self.message.get_untracked().is_some_and(|message| message.is_persistent()) {
            self.dismiss_message();
            Timeout::new(0, move || self.message.set(Some(StatusMessage::SettingsFailed))).forget();
        }
    }

    /// Handles a page change: removes a message that is not persistent, ends "Load once", and reads clock and storage again.
    pub fn page_changed(self) {
        if self.message.get_untracked().is_some_and(|message| !message.is_persistent()) {
            self.dismiss_message();
        }
        self.end_loaded_once();
        self.dismiss_changed_elsewhere();
        self.recheck();
    }

    /// Reads clock and storage again: a decision may have expired while the page was open (scenario 33).
    pub fn recheck(self) {
        let (granted, reading) = (self.granted.get_untracked(), self.read_again());
        let is_other = self.snapshot.with_untracked(|snapshot| snapshot.reading != reading);
        self.snapshot.set(Snapshot { reading, now: device::now(), gpc: device::gpc() });
        if is_other && self.granted.get_untracked() != granted {
            // Empty the live region first, so that a second change is read out again.
            self.dismiss_changed_elsewhere();
            Timeout::new(0, move || self.changed_elsewhere.set(true)).forget();
        }
        self.schedule_effects(None);
    }

    /// Loads the cookies page when a decision about a later revision was made in another tab, because this page can neither change nor
    /// forget it. Returns true when the browser loads that page.
    fn leaves_to_a_newer_page(self, stored: &StoredRecord) -> bool {
        is_newer(stored, self.revision.get_value()) && browser::load(&self.site().base_path().join(COOKIES_PATH))
    }

    /// Returns the stored record; the one that this page knows when storage cannot be read, or did not keep it.
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

    /// Runs the effects after the browser has had time to paint, then shows the status message.
    fn schedule_effects(self, message: Option<StatusMessage>) {
        if message.is_some() {
            // Empty the live region first, so that the same message is read out again after a second choice.
            self.dismiss_message();
        }
        Timeout::new(0, move || {
            let needs_reload = self.run_effects();
            self.show_message(message, needs_reload);
        })
        .forget();
    }

    /// Starts what is allowed and removes what is not. Returns whether a script runs on that is no longer allowed.
    fn run_effects(self) -> bool {
        let (site, allowed) = (self.site(), self.effective.get_untracked());
        let decided = untrack(|| self.current_record()).is_ok();
        let is_news = self.effects.try_update_value(|effects| effects.is_news(&allowed, decided)).unwrap_or_default();
        cleanup::remove_leftovers(&site.consent, &allowed);
        page_scripts::tell_scripts(&allowed, decided, is_news);
        if is_news {
            // Tell Google's tags before any of them starts.
            google::update_consent_mode(&site.consent, &allowed);
        }
        // Clone the lists and write them back: scripts that start may call back into the app, so the value must not be borrowed meanwhile.
        let EffectsState { mut started, mut counted, .. } = self.effects.get_value();
        start_scripts(&site.consent, &site.base_path(), &allowed, self.script_urls, &mut started);
        let needs_reload = started.iter().any(|id| !allowed.allows_service(id));
        counters::count_view(&site.consent, &site.base_path(), &allowed, &mut counted);
        self.effects.update_value(|effects| (effects.started, effects.counted) = (started, counted));
        needs_reload
    }

    /// Shows the status message after the effects have run. A persistent message stays until its cause ends.
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
