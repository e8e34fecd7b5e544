//! The texts of the interface in the language of the paper.
//!
//! They are data and not code, because readers would otherwise download all languages with the app. Press reads them from
//! `messages/*.ftl` and from the paper's own file ([`crate::editing::messages`]), draws most of them into the published pages, and
//! publishes the rest as one file that the app fetches.

use serde::{Deserialize, Serialize};

use crate::bidi::isolated;
use crate::page::Direction;

/// A message, named as in the message files: [`MessageId::BannerText`] is `banner-text`. The variants have the order of the English
/// file. The documentation of each is its English text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageId {
    /// English
    LanguageName,
    /// Cookie choices
    Banner,
    /// If you say yes, this site may use what is not needed to read it: you choose what. If you say …
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
    /// Your browser asks sites not to share your data (Global Privacy Control). Everything optional is …
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
    /// What you took back was still running in this page. The data it had stored has been removed. …
    ReloadNeeded,
    /// Load the page again
    Reload,
    /// From *name*. Once it is loaded, *name* learns that you read this, and may store data on your …
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
    /// What is necessary is always there. Everything else waits for your yes, and goes when you take …
    PageAsks,
    /// This site keeps only what it needs to work, so it asks you nothing.
    PageAsksNothing,
    /// Scripts are off in this browser, so nothing optional is used here and there is nothing to …
    PageWithoutScript,
    /// Your choice
    PagePresent,
    /// You have not chosen yet. Nothing optional is used.
    PageNone,
    /// You chose earlier, but what is asked has changed since. Until you choose again, nothing …
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
    /// Skip to the content
    SkipToContent,
    /// Sections
    Sections,
    /// All sections
    AllSections,
    /// About the paper
    AboutPaper,
    /// Cookies
    Cookies,
    /// Colours
    Colours,
    /// Automatic
    ColoursAutomatic,
    /// Light
    ColoursLight,
    /// Dark
    ColoursDark,
    /// Text size
    TextSize,
    /// Standard
    TextSizeStandard,
    /// Large
    TextSizeLarge,
    /// Larger
    TextSizeLarger,
    /// Loading the page
    Loading,
    /// You are offline. Pages you have opened still work.
    Offline,
    /// Front page
    FrontPage,
    /// *name*: front page
    FrontPageOf,
    /// Nothing has been published yet. The first article will stand here.
    FrontEmpty,
    /// Section
    Section,
    /// Topic
    Topic,
    /// Author
    Author,
    /// , page *number*
    ListPage,
    /// Pages of this list
    ListPages,
    /// Newest
    Newest,
    /// Newer
    Newer,
    /// Older
    Older,
    /// Oldest
    Oldest,
    /// Page *number*
    NumberedPage,
    /// There are no articles here yet.
    ListEmpty,
    /// That is everything here: *count* articles on one page.
    ListComplete,
    /// *count* articles in all
    ListTotal,
    /// Live
    Live,
    /// *count* min read
    ReadingTime,
    /// Updated *time*
    Updated,
    /// By *names*
    Byline,
    /// Related
    Related,
    /// Topics of this article
    ArticleTopics,
    /// Corrections
    Corrections,
    /// Correction
    Correction,
    /// Clarification
    Clarification,
    /// *kind*, *date*.
    CorrectionDated,
    /// *kind*.
    CorrectionUndated,
    /// Key events
    KeyEvents,
    /// As it happened
    Posts,
    /// Post
    Post,
    /// Key points
    KeyPoints,
    /// Timeline
    Timeline,
    /// Gallery
    Gallery,
    /// Read next
    ReadNext,
    /// Table
    Table,
    /// Transcript
    Transcript,
    /// Preview: a part of the unknown type “*name*” stands here. Readers do not see it.
    UnknownPart,
    /// Page not found
    Missing,
    /// There is no page at this address. The link that led here may contain a typo, or the article may …
    MissingText,
    /// Go to the front page
    MissingFront,
    /// Or go to one of the sections:
    MissingSections,
    /// Page not loaded
    NotLoaded,
    /// Not loaded
    NotLoadedKind,
    /// Offline
    NotLoadedOffline,
    /// This page could not be loaded
    NotLoadedHeading,
    /// Try again
    TryAgain,
    /// Open the page directly
    OpenDirectly,
    /// You are offline, and this page has not been read on this device yet.
    FailureOffline,
    /// The connection was lost while the page was loading.
    FailureNetwork,
    /// The page did not arrive in time.
    FailureTimeout,
    /// The paper’s host has a fault (HTTP *number*).
    FailureServer,
    /// The paper’s host refused the page (HTTP *number*).
    FailureRefused,
    /// The paper’s host redirects to another address.
    FailureRedirected,
    /// The page arrived damaged.
    FailureDamaged,
    /// What arrived is too large to be a page.
    FailureTooLarge,
    /// The paper’s site has been updated since you opened it.
    FailureOtherVersion,
    /// What *name* may store on your device, why and for how long, and what you have chosen.
    CookiesDescription,
    /// Necessary
    Necessary,
    /// Keeps the pages working. Nothing else.
    NecessaryText,
    /// Saved articles
    SavedArticles,
    /// The articles of *name* that you have saved on this device.
    SavedDescription,
    /// What you save can be read without a connection. It stays on this device, and the list is not …
    SavedIntroduction,
    /// Some browsers, Safari among them, remove what a site keeps when it has not been visited for …
    SavedMayGo,
    /// Scripts are off in this browser, so nothing can be saved here.
    SavedWithoutScript,
    /// You have not saved any articles yet. The button “Save” stands below the headline of each …
    SavedEmpty,
    /// *count* saved articles, newest first
    SavedTotal,
    /// Search your saved articles
    SearchSaved,
    /// None of your saved articles has these words.
    SearchSavedNone,
    /// Save
    SaveArticle,
    /// The article is being saved.
    ArticleSaving,
    /// Saved. You find the article under “Saved articles”, also without a connection.
    ArticleSaved,
    /// The article is no longer saved.
    ArticleRemoved,
    /// The article could not be saved. Try again when you are connected.
    SaveFailed,
    /// The article could not be saved, because this device has no space left for it. Remove some saved …
    SaveNoSpace,
    /// The article could not be saved, because this browser does not let the paper keep anything.
    SaveBlocked,
    /// You have saved as much as the paper may keep on this device. To save this article, remove the …
    SaveLimit,
    /// Remove it and save this one
    SaveReplace,
    /// Saved on *date*
    SavedOn,
    /// Corrected since you saved it
    SavedCorrected,
    /// Changed since you saved it
    SavedUpdated,
    /// Withdrawn by the paper
    SavedWithdrawn,
    /// The paper has withdrawn this article, so it is no longer kept on this device.
    SavedWithdrawnRemoved,
    /// Remove
    Remove,
    /// Remove all
    RemoveAll,
    /// Export
    ExportSaved,
    /// Import
    ImportSaved,
    /// “Export” makes a file with the addresses of your saved articles. “Import” saves the articles of …
    ExportText,
    /// Remove all *count* saved articles from this device?
    RemoveAllQuestion,
    /// Cancel
    Cancel,
    /// *count* articles have been imported.
    Imported,
    /// *count* could not be loaded.
    NotImported,
    /// This file has no list of saved articles of this paper.
    ImportUnreadable,
    /// You can read what you have saved
    SavedMeanwhile,
    /// *count* new posts
    NewPosts,
    /// Look for new posts
    CheckForPosts,
    /// There are no new posts.
    NoNewPosts,
    /// New posts could not be loaded. The page will try again.
    LiveFailed,
    /// This live page has ended.
    LiveEnded,
    /// This post has been changed.
    PostUpdated,
    /// This post has been withdrawn.
    PostWithdrawn,
    /// All posts
    AllPosts,
    /// Key events only
    KeyEventsOnly,
    /// Show *count* older posts
    OlderPosts,
    /// Reading settings
    ReadingSettings,
    /// Sepia
    ColoursSepia,
    /// High contrast
    ColoursContrast,
    /// Small
    TextSizeSmall,
    /// Largest
    TextSizeLargest,
    /// Line spacing
    LineSpacing,
    /// Tight
    LineSpacingTight,
    /// Standard
    LineSpacingStandard,
    /// Wide
    LineSpacingWide,
    /// Line length
    LineLength,
    /// Short
    LineLengthShort,
    /// Standard
    LineLengthStandard,
    /// Long
    LineLengthLong,
    /// Typeface
    Typeface,
    /// With serifs
    TypefaceSerif,
    /// Without serifs
    TypefaceSans,
    /// Motion
    Motion,
    /// Automatic
    MotionAutomatic,
    /// None
    MotionReduced,
    /// Data saving
    DataSaving,
    /// Automatic
    DataSavingAutomatic,
    /// On
    DataSavingOn,
    /// When it is on, nothing is loaded ahead, pictures are small, and live pages look for new posts …
    DataSavingText,
    /// Reading position
    ReadingPosition,
    /// Do not keep
    ReadingPositionOff,
    /// Keep
    ReadingPositionOn,
    /// When it is kept, you can go on in a long article where you stopped. It stays on this device.
    ReadingPositionText,
    /// Keyboard shortcuts
    KeyboardShortcuts,
    /// On
    ShortcutsOn,
    /// Off
    ShortcutsOff,
    /// Preview
    Preview,
    /// The harbour at half past five
    PreviewHeadline,
    /// The first boats come in before it is light. The people who wait for them on the quay bring a …
    PreviewText,
    /// Reset
    ResetSettings,
    /// Continue from “*name*”
    ContinueFrom,
    /// Show this list
    ShortcutHelp,
    /// Next story
    ShortcutNext,
    /// Previous story
    ShortcutPrevious,
    /// Save the article, or remove it
    ShortcutSave,
    /// Reading settings
    ShortcutSettings,
    /// Share
    Share,
    /// Copy link
    CopyLink,
    /// The link has been copied.
    LinkCopied,
    /// The link could not be copied. Select it and copy it by hand.
    LinkNotCopied,
    /// Address of this article
    ArticleAddress,
    /// Kept at your request
    Requested,
    /// These are kept only when you ask for them, and only on this device. They need no consent.
    RequestedText,
    /// Your reading settings
    RequestedSettings,
    /// Shows each page as you have set it
    RequestedSettingsPurpose,
    /// The list of your saved articles
    RequestedSaved,
    /// Knows what you have saved, and when you last read it
    RequestedSavedPurpose,
    /// Your saved articles
    RequestedCache,
    /// Shows them without a connection
    RequestedCachePurpose,
    /// The script for reading offline
    RequestedWorker,
    /// Opens saved articles when there is no connection
    RequestedWorkerPurpose,
    /// Your reading positions
    RequestedPositions,
    /// Remembers where you stopped in long articles
    RequestedPositionsPurpose,
    /// Cache
    PlaceCache,
    /// Service worker
    PlaceWorker,
    /// Until you reset the settings
    UntilReset,
    /// Until you remove the articles
    UntilRemoved,
    /// Thirty days, or until you switch it off
    UntilPositionsOff,
    /// Forget everything
    ForgetEverything,
    /// Removes your choice, your settings, your saved articles and your reading positions from this …
    ForgetEverythingText,
    /// Everything has been removed from this device.
    EverythingForgotten,
    /// This device does not let the paper remove everything. You can remove the rest in the browser, …
    NotEverythingForgotten,
}

impl MessageId {
    /// The number of messages.
    pub const COUNT: usize = Self::NotEverythingForgotten as usize + 1;
}

/// The text of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Message {
    /// A text that counts nothing.
    Text(String),
    /// A text for each plural category of the language.
    Plural(Box<PluralForms>),
}

/// The forms of a message that counts, by the plural categories of Unicode's CLDR.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PluralForms {
    /// For example no article, in Arabic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zero: Option<String>,
    /// For example 1, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one: Option<String>,
    /// For example 2, in Arabic and Hebrew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two: Option<String>,
    /// For example 2 to 4, in Polish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<String>,
    /// For example 5, in Polish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub many: Option<String>,
    /// All other numbers, and those whose category has no form.
    pub other: String,
}

impl PluralForms {
    /// Returns the form of a category, by its name in CLDR.
    #[must_use]
    pub fn of(&self, category: &str) -> &str {
        let form = match category {
            "zero" => &self.zero,
            "one" => &self.one,
            "two" => &self.two,
            "few" => &self.few,
            "many" => &self.many,
            _ => &None,
        };
        form.as_deref().unwrap_or(&self.other)
    }

    /// Sets the form of a category, by its name in CLDR.
    pub fn set(&mut self, category: &str, form: String) {
        match category {
            "zero" => self.zero = Some(form),
            "one" => self.one = Some(form),
            "two" => self.two = Some(form),
            "few" => self.few = Some(form),
            "many" => self.many = Some(form),
            _ => self.other = form,
        }
    }
}

/// A part of a message: text, or the place of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessagePart<'a> {
    /// Text.
    Text(&'a str),
    /// The name of a variable, whose value stands here.
    Variable(&'a str),
}

/// The messages of one language, or some of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages {
    /// The language of the paper, BCP 47: by its rules numbers, dates, lists and plurals are formed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    language: String,
    /// The direction of that language.
    #[serde(default, skip_serializing_if = "Direction::is_left_to_right")]
    direction: Direction,
    /// The messages in the order of [`MessageId`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    messages: Vec<Message>,
    /// The messages, by their places, that are in English because there is no translation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    untranslated: Vec<usize>,
}

impl Messages {
    /// Creates the messages of a language from a list in the order of [`MessageId`], of which those at `untranslated` are in English.
    #[must_use]
    pub fn new(language: String, direction: Direction, messages: Vec<Message>, untranslated: Vec<usize>) -> Self {
        Self { language, direction, messages, untranslated }
    }

    /// Returns whether all messages are among these.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.messages.len() == MessageId::COUNT
    }

    /// Returns the language of the paper, BCP 47.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Returns the direction of that language.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns the language and direction of a message: English where there is no translation.
    #[must_use]
    pub fn language_of(&self, id: MessageId) -> (&str, Direction) {
        if self.is_untranslated(id) { ("en", Direction::Ltr) } else { (&self.language, self.direction) }
    }

    /// Returns whether a message is in English because there is no translation.
    #[must_use]
    pub fn is_untranslated(&self, id: MessageId) -> bool {
        self.untranslated.contains(&(id as usize))
    }

    /// Returns a message; empty when it is not among these.
    #[must_use]
    pub fn get(&self, id: MessageId) -> &str {
        match self.messages.get(id as usize) {
            Some(Message::Text(text)) => text,
            Some(Message::Plural(forms)) => &forms.other,
            None => "",
        }
    }

    /// Returns the form of a message for a plural category, by its name in CLDR.
    #[must_use]
    pub fn form(&self, id: MessageId, category: &str) -> &str {
        match self.messages.get(id as usize) {
            Some(Message::Plural(forms)) => forms.of(category),
            Some(Message::Text(_)) | None => self.get(id),
        }
    }

    /// Returns a message with a name put in.
    #[must_use]
    pub fn with(&self, id: MessageId, name: &str) -> String {
        fill(self.get(id), "name", &isolated(name))
    }

    /// Returns the messages that the app may show on every page before it has fetched all of them: after a choice, while the next page is
    /// loading, and when the connection is lost.
    #[must_use]
    pub fn of_every_page(&self) -> Self {
        use MessageId::{Close, Forgotten, Loading, NotForgotten, NotKept, Note, Offline, Reload, ReloadNeeded, Saved, SettingsFailed};
        let some = [Close, Note, Saved, NotKept, Forgotten, NotForgotten, SettingsFailed, ReloadNeeded, Reload, Loading, Offline];
        let length = some.iter().map(|id| *id as usize + 1).max().unwrap_or_default();
        let mut messages = vec![Message::Text(String::new()); length];
        for id in some {
            if let (Some(place), Some(message)) = (messages.get_mut(id as usize), self.messages.get(id as usize)) {
                message.clone_into(place);
            }
        }
        let untranslated = some.into_iter().filter(|id| self.is_untranslated(*id)).map(|id| id as usize).collect();
        Self { language: self.language.clone(), direction: self.direction, messages, untranslated }
    }
}

/// Returns a text with a value in the places of a variable, which is written `{ $name }`.
#[must_use]
pub fn fill(text: &str, variable: &str, value: &str) -> String {
    let filled = parts(text).into_iter().map(|part| match part {
        MessagePart::Variable(name) if name == variable => value.to_owned(),
        MessagePart::Variable(name) => format!("{{ ${name} }}"),
        MessagePart::Text(text) => text.to_owned(),
    });
    filled.collect()
}

/// Returns the parts of a text: what stands around its variables, and their names.
#[must_use]
pub fn parts(text: &str) -> Vec<MessagePart<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, variable, after)) = next_variable(rest) {
        if !before.is_empty() {
            parts.push(MessagePart::Text(before));
        }
        parts.push(MessagePart::Variable(variable));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(MessagePart::Text(rest));
    }
    parts
}

fn next_variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{ $")?;
    let (variable, after) = rest.split_once(" }")?;
    Some((before, variable, after))
}
