//! Fields that are meant to hold something back and do not.
//!
//! An unknown field is a warning, because a later version may know it. One that is meant to keep text from readers (a misspelt `status`,
//! `draft: true` of another system) is an error: the text would be published although its editor thinks that it is not. The value
//! decides too: `state: draft` is meant so, `state: Bavaria` is not.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::editing::format::Object;
use crate::editing::suggest::{did_you_mean, plain};
use crate::editing::tree::Node;

// The names and values in these tables are written as `folded` returns them: in small letters, without accents and punctuation.

/// Names that hold back with any value but `false`, in every object.
const EMBARGOES: [&str; 10] = [
    "embargado",
    "embargo",
    "embargoed",
    "embargoeduntil",
    "mediaembargo",
    "newsembargo",
    "pressembargo",
    "sperrfrist",
    "sperrvermerk",
    "underembargo",
];

/// Names that hold back with `true`, in every object.
const FLAGS: [&str; 4] = ["draft", "hidden", "private", "withheld"];

/// Names that hold an article back with `true`.
const FLAGS_OF_ARTICLE: [&str; 64] = [
    "archived",
    "borrador",
    "bozza",
    "brouillon",
    "canceled",
    "cancelled",
    "confidential",
    "confidentiel",
    "deleted",
    "disabled",
    "donotpublish",
    "dontpublish",
    "entwurf",
    "geheim",
    "gesperrt",
    "held",
    "hide",
    "hold",
    "inactive",
    "inprogress",
    "inreview",
    "intern",
    "internal",
    "interne",
    "killed",
    "kladde",
    "membersonly",
    "nascosto",
    "needsreview",
    "noindex",
    "nopublish",
    "notlive",
    "notpublic",
    "notpublished",
    "notready",
    "oculto",
    "offline",
    "onhold",
    "pending",
    "privado",
    "privat",
    "privato",
    "prive",
    "rascunho",
    "restricted",
    "retracted",
    "scheduled",
    "secret",
    "spiked",
    "subscribersonly",
    "takedown",
    "trash",
    "trashed",
    "unapproved",
    "unfinished",
    "unlisted",
    "unpublish",
    "unpublished",
    "utkast",
    "verborgen",
    "versteckt",
    "vertraulich",
    "wip",
    "withdrawn",
];

/// Names that hold an article back with `false`.
const PERMITS: [&str; 34] = [
    "active",
    "aktiv",
    "approved",
    "display",
    "enabled",
    "enligne",
    "freigegeben",
    "gepubliceerd",
    "listed",
    "live",
    "oeffentlich",
    "offentlich",
    "online",
    "pubblicato",
    "public",
    "publicado",
    "publicerad",
    "publie",
    "publier",
    "publish",
    "published",
    "publisert",
    "publiziert",
    "ready",
    "release",
    "released",
    "render",
    "show",
    "sichtbar",
    "veroeffentlichen",
    "veroeffentlicht",
    "veroffentlicht",
    "visibility",
    "visible",
];

/// Those of them that hold back with 0. With another name that is a number of things: `listed: 0`.
const PERMITS_AS_NUMBERS: [&str; 6] = ["live", "online", "public", "publish", "published", "visible"];

/// Names that hold an article back with one of the words of [`WITHHELD`].
const STATES: [&str; 19] = [
    "access",
    "audience",
    "estado",
    "etat",
    "lifecycle",
    "phase",
    "privacy",
    "publish",
    "published",
    "review",
    "sichtbarkeit",
    "stage",
    "state",
    "stato",
    "status",
    "visibilite",
    "visibility",
    "workflow",
    "zustand",
];

/// Values that hold back.
const WITHHELD: [&str; 63] = [
    "archived",
    "autodraft",
    "borrador",
    "bozza",
    "brouillon",
    "canceled",
    "cancelled",
    "confidential",
    "deleted",
    "disabled",
    "donotpublish",
    "draft",
    "embargo",
    "embargoed",
    "entwurf",
    "future",
    "geheim",
    "gesperrt",
    "held",
    "hidden",
    "hold",
    "inactive",
    "inprogress",
    "inreview",
    "intern",
    "internal",
    "killed",
    "later",
    "locked",
    "members",
    "membersonly",
    "needsreview",
    "notpublic",
    "notpublished",
    "notready",
    "notyet",
    "offline",
    "onhold",
    "password",
    "pending",
    "pendingreview",
    "privat",
    "private",
    "prive",
    "rascunho",
    "rejected",
    "restricted",
    "retracted",
    "review",
    "scheduled",
    "secret",
    "spiked",
    "subscribers",
    "trash",
    "trashed",
    "unlisted",
    "unpublished",
    "utkast",
    "wip",
    "withdrawn",
    "withheld",
    "withhold",
    "workinprogress",
];

/// Those of them that are read with a slip in them, too.
const SLIPS_OF: [&str; 3] = ["cancelled", "withheld", "withhold"];

/// Names that hold an article back with a date, until then.
const STARTS: [&str; 17] = [
    "availablefrom",
    "freigabe",
    "goeslive",
    "golive",
    "gueltigab",
    "gultigab",
    "livefrom",
    "notbefore",
    "onlinefrom",
    "publish",
    "scheduled",
    "showafter",
    "showfrom",
    "validfrom",
    "veroeffentlichen",
    "veroffentlichen",
    "visiblefrom",
];

/// Names that hold an article back with a date, from then on.
const ENDS: [&str; 14] = [
    "ablauf",
    "availableuntil",
    "expiration",
    "expire",
    "expires",
    "expiry",
    "gueltigbis",
    "gultigbis",
    "offlinefrom",
    "onlineuntil",
    "publishuntil",
    "takedown",
    "unpublish",
    "validuntil",
];

/// What other systems write before such a name (`isDraft`, `post_status`) and behind it (`publishAt`, `expiry_date`).
const BEFORE: [&str; 16] = [
    "approval",
    "article",
    "content",
    "editorial",
    "entry",
    "is",
    "item",
    "page",
    "post",
    "pub",
    "publication",
    "publish",
    "publishing",
    "review",
    "story",
    "workflow",
];
const BEHIND: [&str; 15] =
    ["ab", "after", "am", "article", "at", "bis", "date", "datetime", "flag", "for", "from", "on", "post", "time", "until"];

/// Fields in which other systems keep what stands in the front matter here.
const CONTAINERS: [&str; 6] = ["frontmatter", "meta", "metadata", "params", "publication", "settings"];

/// The longest name and value that are looked at; none in the tables is as long.
const LONGEST: usize = 60;

/// A field that is meant to hold an object back: what is wrong with it, as the end of a sentence, and the remedy.
pub(super) struct HoldBack {
    pub(super) why: &'static str,
    pub(super) remedy: String,
}

/// Returns what is wrong with an unknown field of an object, if it seems to be meant to hold the object back.
pub(super) fn hold_back(object: &Object, name: &str, value: &Node) -> Option<HoldBack> {
    // The paper itself, what readers are asked to consent to, and addresses of the editors are never held back.
    if matches!(object.name, "Site" | "Front" | "Contact" | "Catalogue" | "Category" | "Service" | "Stored" | "FocalPoint") {
        return None;
    }
    let (names, meaning) = (names(name), Meaning::of(value));
    if !says_to_hold_back(object, &names, meaning) {
        return None;
    }
    if object.name != "Article" {
        let remedy =
            "Take it out until readers may see it. Only an article as a whole can be held back, by its `status` or `embargoedUntil`.";
        return Some(HoldBack { why: "which cannot be held back alone", remedy: remedy.to_owned() });
    }
    let remedy = if meaning == Meaning::Date && is_one_of(&names, &ENDS) {
        "Nothing is taken back at a time: on that day set `status` to `cancelled`. Until then take the field out.".to_owned()
    } else {
        let nearest = did_you_mean(name, &["status", "embargoedUntil"]);
        format!(
            "{nearest}To hold the article back, set `status` to `withheld`, or `embargoedUntil` to the time of its release; otherwise take \
             the field out."
        )
    };
    Some(HoldBack { why: "and does not hold it back", remedy })
}

/// True for a field whose value is an object that is read as a part of the object around it.
pub(super) fn is_container(name: &str) -> bool {
    CONTAINERS.contains(&folded(name).as_str())
}

fn says_to_hold_back(object: &Object, names: &[String], meaning: Meaning) -> bool {
    let is = |known: &[&str]| is_one_of(names, known);
    let whole = names.first().map(String::as_str).unwrap_or_default();
    // `embargoDate: 2026-12-01`, but not `embargoCountry: Iran`.
    let is_of_embargo = || is(&EMBARGOES) || (meaning != Meaning::Other && whole.starts_with("embargo"));
    let is_until = || whole.ends_with("until") || whole.ends_with("bis");
    let is_of_all = match meaning {
        Meaning::Nothing | Meaning::No | Meaning::Zero => false,
        Meaning::Yes | Meaning::One | Meaning::Withheld => is_of_embargo() || is(&FLAGS),
        Meaning::Date => is_of_embargo() || (is_until() && is(&FLAGS)),
        Meaning::Other => is_of_embargo(),
    };
    let is_of_this = || match (object.name, meaning) {
        ("Article", Meaning::Yes) => is(&FLAGS_OF_ARTICLE) || is(&["password"]),
        ("Article", Meaning::No) => is(&PERMITS),
        ("Article", Meaning::Zero) => is(&PERMITS_AS_NUMBERS),
        ("Article", Meaning::Withheld) => is(&STATES) || is(&["password"]),
        ("Article", Meaning::Date) => is(&STARTS) || is(&ENDS) || (is_until() && is(&FLAGS_OF_ARTICLE)) || is(&["password"]),
        ("Article", Meaning::One | Meaning::Other) => is(&["password"]),
        ("Post", Meaning::Withheld) => is(&["status"]),
        _ => false,
    };
    is_of_all || is_of_this()
}

/// What a value says, whatever the name of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// It is empty.
    Nothing,
    Yes,
    No,
    One,
    Zero,
    /// It is one of the words of [`WITHHELD`].
    Withheld,
    /// It contains a date.
    Date,
    Other,
}

impl Meaning {
    fn of(value: &Node) -> Self {
        match value {
            Node::Null => Self::Nothing,
            Node::Bool(true) => Self::Yes,
            Node::Bool(false) => Self::No,
            Node::Number(number) => match number.as_u64() {
                Some(0) => Self::Zero,
                Some(1) => Self::One,
                // A year, a date without hyphens, or a time of Unix.
                Some(1900..=2100 | 10_000_000..) => Self::Date,
                _ => Self::Other,
            },
            Node::Text(text) => Self::of_text(text),
            Node::List(items) if items.is_empty() => Self::Nothing,
            Node::List(items) => {
                items.iter().map(|item| Self::of(&item.node)).find(|meaning| *meaning != Self::Other).unwrap_or(Self::Other)
            }
            Node::Object(_) => Self::Other,
        }
    }

    fn of_text(text: &str) -> Self {
        if text.len() > LONGEST {
            return Self::Other;
        }
        match folded(text).as_str() {
            "" => Self::Nothing,
            "true" | "yes" | "y" | "on" | "ja" | "oui" | "si" | "wahr" | "vrai" => Self::Yes,
            "false" | "no" | "n" | "off" | "never" | "none" | "nein" | "non" | "falsch" | "faux" => Self::No,
            "1" => Self::One,
            "0" => Self::Zero,
            word if WITHHELD.contains(&word) || SLIPS_OF.iter().any(|known| is_near(word, known)) => Self::Withheld,
            _ if has_date(text) => Self::Date,
            _ => Self::Other,
        }
    }
}

/// True for text with a year, or with a date such as `1.12.26`.
fn has_date(text: &str) -> bool {
    let is_year = |digits: &str| digits.len() >= 4;
    let is_number = |step: &str| matches!(step.len(), 1 | 2) && step.bytes().all(|byte| byte.is_ascii_digit());
    let is_short_date = |word: &str| word.split(['.', '/', '-']).filter(|step| is_number(step)).count() >= 3;
    text.split(|c: char| !c.is_ascii_digit()).any(is_year) || text.split_whitespace().any(is_short_date)
}

/// Returns a name, then what is left of it without the words of [`BEFORE`] and [`BEHIND`]: `isdraft` and `draft` for `isDraft`.
fn names(name: &str) -> Vec<String> {
    let mut names = vec![folded(name)];
    let mut next = 0;
    while let Some(name) = names.get(next).filter(|name| name.len() <= LONGEST).cloned() {
        let shorter =
            BEFORE.iter().filter_map(|word| name.strip_prefix(word)).chain(BEHIND.iter().filter_map(|word| name.strip_suffix(word)));
        for shorter in shorter {
            if !(shorter.is_empty() || names.iter().any(|known| known == shorter)) {
                names.push(shorter.to_owned());
            }
        }
        next += 1;
    }
    names
}

fn is_one_of(names: &[String], known: &[&str]) -> bool {
    names.iter().any(|name| known.iter().any(|known| is_near(name, known)))
}

/// True for a known word, and for one with a slip in it: `statuss`, `publishd`. Other short words are too near to words that mean
/// something else.
fn is_near(word: &str, known: &str) -> bool {
    let allowed = match known {
        "status" => 1,
        "embargoeduntil" => 3,
        _ if known.len() >= 7 && word.chars().next() == known.chars().next() => 1,
        _ => 0,
    };
    word == known || (allowed > 0 && word.len().abs_diff(known.len()) <= allowed && strsim::osa_distance(word, known) <= allowed)
}

/// Returns a name in small Latin letters without accents and punctuation. Letters that look like Latin ones become those.
fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    plain(&decomposed).chars().map(latin).collect()
}

fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' => 'y',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::editing::format::{ARTICLE, objects};
    use crate::editing::tree::Located;

    fn of(kind: &str) -> &'static Object {
        objects().into_iter().find(|object| object.name == kind).expect("an object of the format")
    }

    fn node(value: &Value) -> Node {
        match value {
            Value::Null => Node::Null,
            Value::Bool(flag) => Node::Bool(*flag),
            Value::Number(number) => Node::Number(number.clone()),
            Value::String(text) => Node::Text(text.clone()),
            Value::Array(items) => Node::List(items.iter().map(|item| Located { node: node(item), span: 0..0 }).collect()),
            Value::Object(_) => Node::Object(Vec::new()),
        }
    }

    /// Returns the fields of an object, with their values, that are meant to hold a thing of this kind back.
    fn found(kind: &str, fields: &Value) -> Vec<String> {
        let object = if kind == "Article" { ARTICLE } else { of(kind) };
        let fields = fields.as_object().expect("fields").iter();
        let found = fields.filter(|(name, value)| hold_back(object, name, &node(value)).is_some());
        found.map(|(name, value)| format!("{name}: {value}")).collect()
    }

    fn all(fields: &Value) -> Vec<String> {
        fields.as_object().expect("fields").iter().map(|(name, value)| format!("{name}: {value}")).collect()
    }

    const DAY: &str = "2030-01-01";

    #[test]
    fn a_field_that_means_to_hold_an_article_back_is_recognised() {
        for fields in [
            json!({ "Status": "withheld", "STATUS": "Draft", "statuss": "withheld", "staus": "pending", "_status": "withheld",
                "status ": "witheld", "status\u{200b}": "cancelled", "\u{455}t\u{430}tus": "withheld", "pubstatus": "draft",
                "post_status": "private", "workflow-state": "in review", "publicationStatus": "not published" }),
            json!({ "embargoed_until": DAY, "embargoedUntill": DAY, "EmbargoedUntil": "soon", "embagroedUntil": DAY, "embargoed": true,
                "embargo": "Friday, 6 am", "embargoUntil": DAY, "embargo-date": DAY, "embagro": DAY, "\u{435}mbargo": DAY,
                "Sperrfrist": "Freitag, 18 Uhr", "press_embargo": DAY, "embargoDate": 1_900_000_000 }),
            json!({ "draft": true, "isDraft": true, "is_draft": "yes", "hidden": 1, "Private": "true", "unlisted": true, "wip": true,
                "internal": true, "restricted": true, "gesperrt": true, "Entwurf": true, "brouillon": true, "takedown": true, "hide": true,
                "priv\u{e9}": true, "withheld": true, "onHold": true, "noindex": true, "killed": true, "unpublished": true, "dr\u{430}ft": true }),
            json!({ "publish": false, "isPublished": false, "published ": "no", "live": false, "online": 0, "public": false, "listed": false,
                "visible": "never", "enabled": false, "approved": false, "ver\u{f6}ffentlicht": false, "vero\u{308}ffentlicht": false,
                "VEROEFFENTLICHT": false, "Published": false, "publi\u{e9}": false }),
            json!({ "state": "draft", "State": "Pending", "visibility": "private", "Visibility": "hidden", "phase": "draft",
                "review": "pending", "access": "members", "publish": "later", "stage": "draft", "workflow": ["urgent", "draft"] }),
            json!({ "publishAt": DAY, "publishOn": "1 December 2030", "publish_date": "1.12.30", "scheduled": DAY, "scheduledFor": DAY, "goLive": DAY,
                "go_live_at": DAY, "notBefore": DAY, "validFrom": "2030-01-01T06:00:00Z", "ver\u{f6}ffentlichenAm": DAY, "hiddenUntil": DAY,
                "publish": 20_300_101 }),
            json!({ "expires": DAY, "expiryDate": DAY, "expiration_date": DAY, "expires_at": DAY, "unpublishAt": DAY, "validUntil": DAY,
                "post_password": "gulls" }),
        ] {
            assert_eq!(found("Article", &fields), all(&fields));
        }
    }

    #[test]
    fn other_fields_are_not() {
        for fields in [
            json!({ "stage": "final", "built": 1871, "reader": "Ann", "statue": "Nelson", "skate": "long", "slate": "Welsh", "stale": true,
                "spice": "hot", "spire": "tall", "spine": "green", "member": true, "stats": "2-1", "visit": DAY, "craft": true, "graft": true }),
            json!({ "publication": "The Gazette", "publicationName": "Private Eye", "publishedBy": "Ann", "publisher": "Ann", "publisherName": "Ann",
                "publishers": ["Ann"], "datePublished": DAY, "firstPublished": "1921-04-01", "published_at": DAY, "release_date": DAY,
                "privacyPolicy": "/about/", "publicTransport": false, "publicHoliday": true, "listedBuilding": false, "killed": 2,
                "hiddenGem": true, "oil_embargo": "1973", "unlistedCompanies": true, "embargoCountry": "Iran", "pressAccess": "restricted" }),
            json!({ "marital_status": "private", "headOfState": "pending", "federalState": "Hidden", "trainSchedule": DAY, "draftsman": true,
                "pressRelease": DAY, "releaseYear": 2030, "buildNumber": 1, "draftId": 1, "caseStatus": "pending", "schedule": "Mon to Fri, 9:00", "show": "Hidden" }),
            json!({ "draft": false, "hidden": false, "publish": true, "public": true, "visibility": "public", "isPublished": true,
                "state": "Bavaria", "Status": "usable", "post_status": "publish", "private": 0, "embargo": false, "expires": "never", "live": true,
                "review": "five stars", "phase": 2, "access": "by bus", "phase ": "projected", "state ": "depleted", "weather": { "visibility": "10 km" }, "status_": null, "embargoed_until": "" }),
            json!({ "draft ": 2, "hidden ": "in the hills", "held": DAY, "cancelled": DAY, "listed": 0, "available": 0, "killed": 1, "mood": true,
                "": true, "priority": 1, "live_until": DAY, "updated_at": DAY, "layout": "private", "wordCount": 2026 }),
        ] {
            assert_eq!(found("Article", &fields), [""; 0]);
        }
        assert_eq!(found("Site", &json!({ "private": true, "draft": true })), [""; 0]);
        assert_eq!(found("Stored", &json!({ "expires": DAY })), [""; 0]);
    }

    #[test]
    fn what_is_no_article_cannot_be_held_back_at_all() {
        let fields = json!({ "embargo": DAY, "embargoed_until": DAY, "draft": true, "isDraft": true, "hidden": true, "private": true, "withheld": true });
        for kind in ["Post", "Paragraph", "Picture", "Author", "Heading", "Link", "Correction", "TimelineEvent", "list-item"] {
            assert_eq!(found(kind, &fields), all(&fields), "{kind}");
            let found = hold_back(of(kind), "draft", &Node::Bool(true)).expect("held back");
            assert!(found.remedy.starts_with("Take it out until"), "{kind}");
        }
        let fields = json!({ "status": "withheld", "embargoedUntil": DAY, "Status": "draft" });
        assert_eq!(found("Post", &fields), all(&fields));
    }

    #[test]
    fn it_may_have_fields_of_the_same_names_for_other_reasons() {
        let fields = json!({ "status": "Alamy", "release": DAY, "published": false, "model_release": "pending", "state": "draft", "release ": "2",
            "expires": DAY, "visibility": "private", "live": false, "password": "gulls", "hidden": false, "draft": 2 });
        for kind in ["Post", "Paragraph", "Picture", "Author", "TimelineEvent", "Table"] {
            assert_eq!(found(kind, &fields), [""; 0], "{kind}");
        }
        assert_eq!(found("Author", &json!({ "status": "staff" })), [""; 0]);
        assert_eq!(found("Table", &json!({ "status": "withheld" })), [""; 0]);
    }

    #[test]
    fn the_remedy_is_what_can_be_written() {
        let remedy = |name, value: &Value| hold_back(ARTICLE, name, &node(value)).expect("held back").remedy;
        assert!(remedy("Status", &json!("withheld")).starts_with("Did you mean `status`? "));
        assert!(remedy("embargoed_until", &json!(DAY)).starts_with("Did you mean `embargoedUntil`? "));
        assert!(remedy("draft", &json!(true)).starts_with("To hold the article back, set `status` to `withheld`"));
        assert!(remedy("takedown", &json!(true)).starts_with("To hold the article back, set `status` to `withheld`"));
        assert!(remedy("expires", &json!(DAY)).contains("set `status` to `cancelled`"));
    }
}
