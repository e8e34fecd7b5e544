//! Fields that are meant to hold something back and do not.
//!
//! An unknown field is a warning, because a later version may know it. One that is meant to keep text from readers (a misspelt `status`,
//! a `draft` of another system) is an error: the text would be published although its editor thinks that it is not.

use crate::editing::format::Object;
use crate::editing::suggest::{did_you_mean, nearest, plain};

/// The fields of an article that hold it back.
const FIELDS: [&str; 2] = ["status", "embargoedUntil"];

/// Parts of names that other systems give to such fields: `post_status`, `isDraft`, `publishDate`.
const PARTS: [&str; 17] = [
    "cancel",
    "cancelled",
    "confidential",
    "draft",
    "embargo",
    "expir",
    "hidden",
    "pubdate",
    "publicat",
    "publish",
    "retract",
    "schedul",
    "status",
    "unlist",
    "visib",
    "withdraw",
    "withh",
];

/// Words that mean the same where they stand alone or as a word of a name: `hideFromLists`, `release_date`.
const WORDS: [&str; 20] = [
    "deleted",
    "embargoed",
    "golive",
    "held",
    "hide",
    "hold",
    "kill",
    "killed",
    "listed",
    "noindex",
    "privacy",
    "private",
    "published",
    "release",
    "released",
    "secret",
    "spike",
    "spiked",
    "trashed",
    "until",
];

/// Words that mean the same for an article or a post. A block, a picture or a section may have a field of that name for another reason.
const WORDS_OF_TEXTS: [&str; 20] = [
    "access",
    "active",
    "approved",
    "archived",
    "available",
    "build",
    "disabled",
    "enabled",
    "inactive",
    "members",
    "offline",
    "online",
    "password",
    "pending",
    "public",
    "render",
    "state",
    "trash",
    "valid",
    "workflow",
];

/// A field that is meant to hold an object back: what is wrong with it, as the end of a sentence, and the remedy.
pub(super) struct HoldBack {
    pub(super) why: &'static str,
    pub(super) remedy: String,
}

/// Returns what is wrong with an unknown field of an object, if it seems to be meant to hold the object back.
pub(super) fn hold_back(object: &Object, name: &str) -> Option<HoldBack> {
    // The paper itself, what readers are asked to consent to, and addresses of the editors are never held back.
    let is_text = match object.name {
        "Article" | "Post" => true,
        "Site" | "Front" | "Contact" | "Catalogue" | "Category" | "Service" | "Stored" | "FocalPoint" => return None,
        _ => false,
    };
    let is_spelling_of_known = object.fields.iter().any(|field| field.name != "published" && plain(field.name) == plain(name));
    let is_near = nearest(name, &FIELDS).is_some();
    if !is_near && (is_spelling_of_known || !says_to_hold_back(name, is_text)) {
        return None;
    }
    if object.name != "Article" {
        let remedy =
            "Take it out until readers may see it. Only an article as a whole can be held back, by its `status` or `embargoedUntil`.";
        return Some(HoldBack { why: "which cannot be held back alone", remedy: remedy.to_owned() });
    }
    let ends = plain(name).contains("expir") || plain(name).contains("unpublish");
    let remedy = if ends {
        "Nothing is taken back at a time: on that day set `status` to `cancelled`. Until then take the field out.".to_owned()
    } else {
        let nearest = did_you_mean(name, &FIELDS);
        format!(
            "{nearest}To hold the article back, set `status` to `withheld`, or `embargoedUntil` to the time of its release; otherwise take \
             the field out."
        )
    };
    Some(HoldBack { why: "and does not hold it back", remedy })
}

fn says_to_hold_back(name: &str, is_text: bool) -> bool {
    let whole = plain(name);
    // A publisher is a firm.
    if whole == "publisher" {
        return false;
    }
    if PARTS.iter().any(|part| whole.contains(part)) {
        return true;
    }
    let mut words = words(name);
    words.push(whole);
    let known = || PARTS.iter().chain(&WORDS).chain(WORDS_OF_TEXTS.iter().filter(|_| is_text));
    words.iter().any(|word| known().any(|known| word == known || is_slip(word, known)))
}

/// Returns the words of a name in small letters: `hide` and `from` for `hideFrom`, `hide_from` and `hide-from`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_small = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && is_small) {
            words.push(String::new());
        }
        is_small = c.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
    }
    words
}

/// True for a word with one slip in it: `hiden` for `hidden`. Short words are too near to others.
fn is_slip(word: &str, known: &str) -> bool {
    let is_long = |text: &str| (5..=20).contains(&text.len());
    is_long(word) && is_long(known) && word.chars().next() == known.chars().next() && strsim::osa_distance(word, known) == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editing::format::{ARTICLE, objects};

    fn of(kind: &str) -> &'static Object {
        objects().into_iter().find(|object| object.name == kind).expect("an object of the format")
    }

    #[test]
    fn a_name_that_means_to_hold_an_article_back_is_recognised() {
        for name in [
            "Status",
            "STATUS",
            "statuss",
            "staus",
            "_status",
            "status ",
            "status\u{200b}",
            "\u{455}tatus",
            "pubstatus",
            "post_status",
            "workflow-state",
            "embargoed_until",
            "embargoedUntill",
            "EmbargoedUntil",
            "embargo",
            "embargoUntil",
            "embargo-date",
            "embagro",
            "state",
            "draft",
            "isDraft",
            "darft",
            "publish",
            "publishAt",
            "published_at",
            "Published",
            "publication_date",
            "unpublish",
            "unpublishAt",
            "visibility",
            "visible",
            "hidden",
            "hiden",
            "hide",
            "hideFromLists",
            "private",
            "privat",
            "public",
            "unlisted",
            "expires",
            "expiryDate",
            "expiration",
            "release",
            "release_date",
            "releaseAt",
            "scheduled",
            "onHold",
            "withheld",
            "withhold",
            "cancelled",
            "canceled",
            "killed",
            "spiked",
            "retracted",
            "withdrawn",
            "enabled",
            "online",
            "until",
            "validFrom",
            "_build",
        ] {
            assert!(hold_back(ARTICLE, name).is_some(), "{name:?}");
        }
    }

    #[test]
    fn other_names_are_not() {
        for name in [
            "mood",
            "volume",
            "tags",
            "title",
            "category",
            "author",
            "publisher",
            "stars",
            "priority",
            "live_until",
            "Headline",
            "craft",
            "updated_at",
            "modified",
            "featured",
            "weight",
            "layout",
            "comments",
            "wordCount",
            "",
        ] {
            assert!(hold_back(ARTICLE, name).is_none(), "{name:?}");
        }
        for (kind, name) in [("Stored", "expires"), ("Contact", "state"), ("Site", "private"), ("TimelineEvent", "state")] {
            assert!(hold_back(of(kind), name).is_none(), "{kind} {name}");
        }
    }

    #[test]
    fn what_is_no_article_cannot_be_held_back_at_all() {
        for (kind, name) in [
            ("Post", "status"),
            ("Post", "embargoedUntil"),
            ("Post", "state"),
            ("Post", "draft"),
            ("Paragraph", "hidden"),
            ("list-item", "draft"),
            ("Link", "embargoed"),
            ("Author", "status"),
            ("Heading", "hidden"),
            ("Correction", "embargoedUntil"),
            ("Picture", "embargo"),
        ] {
            let found = hold_back(of(kind), name).unwrap_or_else(|| panic!("{kind} {name}"));
            assert!(found.remedy.starts_with("Take it out until"), "{kind} {name}");
        }
    }

    #[test]
    fn the_remedy_is_what_can_be_written() {
        let remedy = |name| hold_back(ARTICLE, name).expect("held back").remedy;
        assert!(remedy("Status").starts_with("Did you mean `status`? "), "{}", remedy("Status"));
        assert!(remedy("embargoed_until").starts_with("Did you mean `embargoedUntil`? "));
        assert!(remedy("draft").starts_with("To hold the article back, set `status` to `withheld`"));
        assert!(remedy("expires").contains("set `status` to `cancelled`"));
    }
}
