//! The texts of the consent interface in one language, as documents contain them.
//!
//! They are data and not code, because readers would otherwise download all nine languages with the app. Press reads the messages
//! from `messages/consent/*.ftl` ([`crate::editing::messages`]).

use serde::{Deserialize, Serialize};

use crate::bidi::isolated;

/// A message, named as in the message files: [`MessageId::BannerText`] is `banner-text`. The variants have the order of these files.
/// The documentation of each is its English text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageId {
    /// English
    LanguageName,
    /// Cookie choices
    Banner,
    /// If you say yes, this site may use what is not needed to read it: you choose what. If you say no, …
    BannerText,
    /// You are asked again because something changed:
    BannerChanged,
    /// Accept all
    AcceptAll,
    /// Reject all
    RejectAll,
    /// Choose
    Choose,
    /// Privacy signal
    Signal,
    /// Your browser asks sites not to share your data (Global Privacy Control). Everything optional is off.
    SignalDenied,
    /// Your browser asks sites not to share your data (Global Privacy Control). The advertising you …
    SignalSuspended,
    /// Cookie settings
    Settings,
    /// Tick what you allow. What is not ticked stays off. Your choice holds for half a year.
    SettingsText,
    /// This site uses only what it needs to work. There is nothing to choose.
    SettingsNothing,
    /// Close
    Close,
    /// Save
    Save,
    /// Always on
    AlwaysOn,
    /// Services in “*name*”
    ServicesIn,
    /// About your cookie choice
    Note,
    /// Your choice has been saved. You can change it at any time under Cookie settings.
    Saved,
    /// Your choice applies now, but this device cannot remember it: you will be asked again when the …
    NotKept,
    /// Your choice has been forgotten.
    Forgotten,
    /// This device does not let us remove your stored choice. You can remove it in the browser, with …
    NotForgotten,
    /// The settings could not be loaded. Try again when you are connected.
    SettingsFailed,
    /// What you took back was still running in this page. The data it had stored has been removed. Load …
    ReloadNeeded,
    /// Load the page again
    Reload,
    /// From *name*. Once it is loaded, *name* learns that you read this, and may store data on …
    EmbedAbout,
    /// Load once
    EmbedOnce,
    /// Always allow *name*
    EmbedAlways,
    /// Open at *name*
    EmbedOpen,
    /// Cookies and what else is stored
    PageTitle,
    /// A site can keep small pieces of data on your device: in cookies, or in the browser’s local and …
    PageIntroduction,
    /// What is necessary is always there. Everything else waits for your yes, and goes when you take it …
    PageAsks,
    /// This site keeps only what it needs to work, so it asks you nothing.
    PageAsksNothing,
    /// Scripts are off in this browser, so nothing optional is used here and there is nothing to choose.
    PageWithoutScript,
    /// Your choice
    PagePresent,
    /// You have not chosen yet. Nothing optional is used.
    PageNone,
    /// You chose earlier, but what is asked has changed since. Until you choose again, nothing optional …
    PageStale,
    /// Your earlier choice has run out. Until you choose again, nothing optional is used.
    PageExpired,
    /// What is stored as your choice cannot be read. Until you choose again, nothing optional is used.
    PageUnreadable,
    /// Your choice was stored by a newer version of this site. Until you choose again here, nothing …
    PageNewer,
    /// Allowed
    PageAllowed,
    /// Only what is necessary
    PageOnlyNecessary,
    /// Made on
    PageMade,
    /// Holds until
    PageHoldsUntil,
    /// Privacy signal of your browser
    PageSignal,
    /// On
    PageSignalOn,
    /// Off
    PageSignalOff,
    /// Not known to this browser
    PageSignalNone,
    /// Text you were shown
    PageText,
    /// Number of your choice (it stays on this device)
    PageNumber,
    /// Forget my choice
    PageForget,
    /// Removes your choice and its number from this device. You will be asked again.
    PageForgetText,
    /// Save a receipt
    PageReceipt,
    /// A file with all that is stored of your choice. It does not say who you are, where you are or …
    PageReceiptText,
    /// Change your choice
    PageChange,
    /// Your earlier choices
    PageHistory,
    /// There are none.
    PageHistoryNone,
    /// When
    PageWhen,
    /// How
    PageHow,
    /// Accepted everything in the banner
    HowBannerAccept,
    /// Rejected everything in the banner
    HowBannerReject,
    /// Saved in the settings
    HowPrefsSave,
    /// Always allowed, inside an article
    HowEmbedAlways,
    /// Taken back
    HowWithdraw,
    /// What is stored
    PageStored,
    /// Service
    PageService,
    /// Run by
    PageProvider,
    /// What
    PageWhat,
    /// Where
    PagePlace,
    /// Why
    PageWhy,
    /// How long
    PageHowLong,
    /// Cookie
    PageCookie,
    /// Local storage
    PageLocalStorage,
    /// Session storage
    PageSessionStorage,
    /// Keeps nothing on your device
    PageNothingStored,
    /// Nothing in this group at present.
    PageNoServices,
    /// no longer set; removed where found
    PageRetired,
    /// Contacts
    PageContacts,
    /// Privacy policy of *name*
    PagePolicy,
    /// Your choice was changed in another tab. The boxes here show it as it is now.
    ChangedElsewhere,
}

/// The placeholder for a name in a message.
const PLACE: &str = "{ $name }";

/// The messages of one language, or some of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Messages(Vec<String>);

impl Messages {
    /// The number of messages.
    pub const COUNT: usize = MessageId::ChangedElsewhere as usize + 1;

    /// Creates the messages from a list in the order of [`MessageId`].
    #[must_use]
    pub fn new(messages: Vec<String>) -> Self {
        Self(messages)
    }

    /// Returns a message; empty when it is not among these.
    #[must_use]
    pub fn get(&self, word: MessageId) -> &str {
        self.0.get(word as usize).map(String::as_str).unwrap_or_default()
    }

    /// Returns a message with a name put in.
    #[must_use]
    pub fn with(&self, word: MessageId, name: &str) -> String {
        self.get(word).replace(PLACE, &isolated(name))
    }

    /// Returns the messages that the app shows on every page after a choice. All others are in the published page, or are
    /// fetched when they are needed.
    #[must_use]
    pub fn of_every_page(&self) -> Self {
        use MessageId::{Close, Forgotten, NotForgotten, NotKept, Note, Reload, ReloadNeeded, Saved, SettingsFailed};
        let mut some = vec![String::new(); Reload as usize + 1];
        for word in [Close, Note, Saved, NotKept, Forgotten, NotForgotten, SettingsFailed, ReloadNeeded, Reload] {
            if let Some(place) = some.get_mut(word as usize) {
                self.get(word).clone_into(place);
            }
        }
        Self(some)
    }
}
