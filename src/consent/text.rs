//! All words of the consent interface, in one place. Names of categories and services are the paper's
//! own and come from its catalogue.

use super::record::How;

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// BCP 47.
    pub language: &'static str,
    /// Name of the banner's region.
    pub banner: &'static str,
    /// What the banner says.
    pub banner_text: &'static str,
    /// Before the catalogue's change note, when a reader is asked again.
    pub changed: &'static str,
    /// The button that grants everything.
    pub accept_all: &'static str,
    /// The button that grants nothing.
    pub reject_all: &'static str,
    /// The button that opens the settings from the banner.
    pub choose: &'static str,
    /// Name of the notice about Global Privacy Control.
    pub gpc: &'static str,
    /// What it says when nothing was chosen.
    pub gpc_denied: &'static str,
    /// What it says when an earlier grant is suspended.
    pub gpc_suspended: &'static str,
    /// Heading of the settings, and the button in the footer that opens them.
    pub settings: &'static str,
    /// Under that heading.
    pub settings_text: &'static str,
    /// The same where there is nothing to choose.
    pub settings_nothing: &'static str,
    /// Closes without saving.
    pub close: &'static str,
    /// Saves what is ticked.
    pub save: &'static str,
    /// Beside a category that cannot be switched off.
    pub always_on: &'static str,
    /// Before the name of a category: opens the list of its services.
    pub services_in: &'static str,
    /// Name of the note that stays.
    pub note: &'static str,
    /// Says a choice was stored.
    pub saved: &'static str,
    /// Says a choice holds but cannot be stored.
    pub not_kept: &'static str,
    /// Says a choice was forgotten.
    pub forgotten: &'static str,
    /// Says it could not be forgotten.
    pub not_forgotten: &'static str,
    /// Says that what was taken back runs on.
    pub reload_needed: &'static str,
    /// The button beside it.
    pub reload: &'static str,
    /// The words in the place of an embed.
    pub embed: EmbedWords,
    /// The words of `/cookies/`.
    pub page: PageWords,
}

/// The words in the place of a film, a map or a post of another site. Its name stands between the parts.
#[derive(Debug)]
pub struct EmbedWords {
    /// Before the name.
    pub from: &'static str,
    /// After it, and before it comes again: what loading does.
    pub once_loaded: &'static str,
    /// After that.
    pub learns: &'static str,
    /// The button for this one.
    pub once: &'static str,
    /// The button for all of its kind, before the name.
    pub always: &'static str,
    /// The plain link, before the host's name.
    pub open: &'static str,
}

/// The words of `/cookies/`.
#[derive(Debug)]
pub struct PageWords {
    /// The page's heading.
    pub title: &'static str,
    /// What the page is about, in plain words.
    pub introduction: &'static str,
    /// What a reader may expect where something is asked.
    pub asks: &'static str,
    /// The same where nothing is asked.
    pub asks_nothing: &'static str,
    /// In the place of the choice where scripts are off.
    pub without_script: &'static str,
    /// Heading over the present choice.
    pub present: &'static str,
    /// No choice was made.
    pub none: &'static str,
    /// The policy changed since.
    pub stale: &'static str,
    /// The choice held for its time.
    pub expired: &'static str,
    /// What is stored cannot be read.
    pub unreadable: &'static str,
    /// A newer version of the paper wrote it.
    pub newer: &'static str,
    /// Term: when it was made.
    pub made: &'static str,
    /// Term: until when it holds.
    pub holds_until: &'static str,
    /// Term: what is allowed.
    pub allowed: &'static str,
    /// Nothing optional.
    pub only_necessary: &'static str,
    /// Term: number of the choice.
    pub number: &'static str,
    /// The button that forgets the choice.
    pub forget: &'static str,
    /// Beside it.
    pub forget_text: &'static str,
    /// Heading over the controls.
    pub change: &'static str,
    /// Heading over the tables.
    pub stored: &'static str,
    /// Column: the service.
    pub service: &'static str,
    /// Column: who runs it.
    pub provider: &'static str,
    /// Column: the name of what is stored.
    pub what: &'static str,
    /// Column: where it is kept.
    pub place: &'static str,
    /// Column: why.
    pub why: &'static str,
    /// Column: how long.
    pub how_long: &'static str,
    /// Where: a cookie.
    pub cookie: &'static str,
    /// Where: localStorage.
    pub local_storage: &'static str,
    /// Where: sessionStorage.
    pub session_storage: &'static str,
    /// A service keeps nothing.
    pub nothing_stored: &'static str,
    /// A category has no services.
    pub no_services: &'static str,
    /// After the retention of something that is no longer set.
    pub retired: &'static str,
    /// Term: how a choice was made.
    pub how: &'static str,
    /// In words: from the banner yes and no, the settings, an article, a withdrawal.
    pub ways: [&'static str; 5],
    /// Term: what the browser's privacy signal said.
    pub signal: &'static str,
    /// It was on.
    pub signal_on: &'static str,
    /// It was off.
    pub signal_off: &'static str,
    /// The browser has none.
    pub signal_none: &'static str,
    /// Term: the revision of the text.
    pub shown: &'static str,
    /// The link that saves the record as a file.
    pub receipt: &'static str,
    /// Beside it.
    pub receipt_text: &'static str,
    /// Heading over earlier choices.
    pub history: &'static str,
    /// There are none.
    pub history_none: &'static str,
    /// Before the origins a service contacts.
    pub contacts: &'static str,
    /// Before the provider's name, in a link to its policy.
    pub policy_of: &'static str,
}

impl PageWords {
    /// How a choice was made, in words.
    #[must_use]
    pub fn how(&self, how: How) -> &'static str {
        let [accepted, rejected, saved, always, withdrawn] = self.ways;
        match how {
            How::BannerAccept => accepted,
            How::BannerReject => rejected,
            How::PreferencesSave => saved,
            How::EmbedAlways => always,
            How::Withdraw => withdrawn,
        }
    }
}

impl Words {
    /// What a reader is shown before deciding: part of [`super::hash::fingerprint`].
    #[must_use]
    pub fn shown_before_deciding(&self) -> [&'static str; 10] {
        [
            self.language,
            self.banner,
            self.banner_text,
            self.accept_all,
            self.reject_all,
            self.choose,
            self.settings,
            self.settings_text,
            self.save,
            self.always_on,
        ]
    }
}

/// English.
pub const ENGLISH: Words = Words {
    language: "en",
    banner: "Cookie choices",
    banner_text: "With your permission this site would use more than it needs to work. \
        Say yes or no to all of it, or choose. Nothing optional is used unless you say yes, and you can change your mind at any time.",
    changed: "You are asked again because something changed:",
    accept_all: "Accept all",
    reject_all: "Reject all",
    choose: "Choose",
    gpc: "Privacy signal",
    gpc_denied: "Your browser asks sites not to share your data (Global Privacy Control). Everything optional is off.",
    gpc_suspended: "Your browser asks sites not to share your data (Global Privacy Control). \
        The advertising you allowed earlier is off until you confirm it.",
    settings: "Cookie settings",
    settings_text: "Tick what you allow. What is not ticked stays off. Your choice holds for 180 days.",
    settings_nothing: "This site uses only what it needs to work. There is nothing to choose.",
    close: "Close",
    save: "Save",
    always_on: "Always on",
    services_in: "Services in",
    note: "About your cookie choice",
    saved: "Your choice has been saved. You can change it at any time under Cookie settings.",
    not_kept: "Your choice applies now, but this device cannot remember it: you will be asked again when the page is loaded anew.",
    forgotten: "Your choice has been forgotten.",
    not_forgotten: "This device does not let us remove your stored choice. You can remove it in the browser, with this site's data.",
    reload_needed: "What you took back was still running in this page. The data it had stored has been removed. \
        Load the page again to end it.",
    reload: "Load the page again",
    embed: EmbedWords {
        from: "From ",
        once_loaded: ". Once it is loaded, ",
        learns: " learns that you read this, and may store data on your device.",
        once: "Load once",
        always: "Always allow ",
        open: "Open at ",
    },
    page: PageWords {
        title: "Cookies and what else is stored",
        introduction: "A site can keep small pieces of data on your device: in cookies, or in the browser's local and session \
            storage. This page says what this site keeps there, who keeps it, why, and for how long.",
        asks: "What is necessary is always there. Everything else waits for your yes, and goes when you take it back. \
            Saying no costs you nothing: every article reads the same.",
        asks_nothing: "This site keeps only what it needs to work, so it asks you nothing.",
        without_script: "Scripts do not run here, so nothing optional is used and there is nothing to choose.",
        present: "Your choice",
        none: "You have not chosen yet. Nothing optional is used.",
        stale: "You chose earlier, but what is asked has changed since. Until you choose again, nothing optional is used.",
        expired: "Your earlier choice has run out. Until you choose again, nothing optional is used.",
        unreadable: "What is stored as your choice cannot be read. Until you choose again, nothing optional is used.",
        newer: "Your choice was stored by a newer version of this site. Until you choose again here, nothing optional is used.",
        made: "Made on",
        holds_until: "Holds until",
        allowed: "Allowed",
        only_necessary: "Only what is necessary",
        number: "Number of your choice (it stays on this device)",
        forget: "Forget my choice",
        forget_text: "Removes your choice and its number from this device. You will be asked again.",
        change: "Change your choice",
        stored: "What is stored",
        service: "Service",
        provider: "Run by",
        what: "What",
        place: "Where",
        why: "Why",
        how_long: "How long",
        cookie: "Cookie",
        local_storage: "Local storage",
        session_storage: "Session storage",
        nothing_stored: "Keeps nothing on your device",
        no_services: "Nothing in this group at present.",
        retired: "no longer set; removed where found",
        how: "How",
        ways: [
            "Accepted everything in the banner",
            "Rejected everything in the banner",
            "Saved in the settings",
            "Always allowed, inside an article",
            "Taken back",
        ],
        signal: "Privacy signal of your browser",
        signal_on: "On",
        signal_off: "Off",
        signal_none: "Not known to this browser",
        shown: "Text you were shown",
        receipt: "Save a receipt",
        receipt_text: "A file with all that is stored of your choice. It does not say who you are, where you are or what you read.",
        history: "Your earlier choices",
        history_none: "There are none.",
        contacts: "Contacts",
        policy_of: "Privacy policy of",
    },
};
