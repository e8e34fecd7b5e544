//! The reader's present choice, and earlier ones: everything that could be said of one, in the paper's words.
//!
//! Nobody's choice is known to press. What is said where stands in `data-if`, values are put where `data-slot` and `data-link`
//! say, by `showChoice` in consent/page.js: that needs no word of a language, and the app no code that draws.

use broadsheet_content::consent::Catalogue;
use broadsheet_content::words::{Word, Words};
use serde_json::json;

use crate::action::Action;
use crate::consent::record::How;
use crate::still::{Element, Node, a, button, dd, div, dl, dt, li, nodes, ol, p, span};

/// Titles of the optional categories and of their services: `[["analytics","Counting",[["counter","Page counter"]]]]`.
pub(super) fn names(catalogue: &Catalogue) -> String {
    let services = |category: &str| catalogue.services_of(category).map(|service| json!([service.id, service.title])).collect::<Vec<_>>();
    let names = catalogue.optional().map(|category| json!([category.id, category.title, services(&category.id)]));
    names.collect::<serde_json::Value>().to_string()
}

/// The present choice. As it is published: what most readers of the page will see.
pub(super) fn choice(words: &Words) -> Vec<Node> {
    let reason = |word: &'static str, words_for_it| p().attr("data-if", word).say(words, words_for_it);
    let block = || div().class("cookies__forget");
    let receipt = a().class("button button--plain").href("/cookies/").attr("data-link", "receipt").attr("download", "consent-receipt.json");
    let forget = button().attr("type", "button").class("button button--plain").action(Action::Forget);
    let hidden = [
        reason("unreadable", Word::PageUnreadable),
        reason("newer", Word::PageNewer),
        reason("stale", Word::PageStale),
        reason("expired", Word::PageExpired),
        facts(words).attr("data-if", "standing"),
        block().attr("data-if", "standing").child(receipt.say(words, Word::PageReceipt)).child(p().say(words, Word::PageReceiptText)),
        p().class("cookies__note").attr("data-if", "memory").say(words, Word::NotKept),
        block().attr("data-if", "any").child(forget.say(words, Word::PageForget)).child(p().say(words, Word::PageForgetText)),
    ];
    let mut choice = nodes(reason("absent", Word::PageNone));
    choice.extend(nodes(hidden.map(|part| part.attr("hidden", true))));
    choice
}

fn facts(words: &Words) -> Element {
    let signals = [("signal-true", Word::PageSignalOn), ("signal-false", Word::PageSignalOff), ("signal-null", Word::PageSignalNone)];
    // The wording is published with the paper, each revision under its number.
    let shown = a().href("/cookies/").attr("data-slot", "text").attr("data-link", "wording");
    dl().class("cookies__facts")
        .child(dt().say(words, Word::PageAllowed))
        .child(dd().child(allowed(words)))
        .child(dt().say(words, Word::PageHow))
        .child(dd().child(ways(words)))
        .child(dt().say(words, Word::PageMade))
        .child(dd().child(slot("at")))
        .child(dt().say(words, Word::PageHoldsUntil))
        .child(dd().child(slot("exp")))
        .child(dt().say(words, Word::PageSignal))
        .child(dd().child(signals.map(|(word, said)| one_of(word, words, said))))
        .child(dt().say(words, Word::PageText))
        .child(dd().child(shown))
        .child(dt().say(words, Word::PageNumber))
        .child(dd().class("cookies__number").attr("data-slot", "id"))
}

/// Earlier choices: a place for one, of which there will be as many as there are choices, the newest first.
pub(super) fn history(words: &Words) -> Vec<Node> {
    let entry = li()
        .attr("hidden", true)
        .child(slot("at"))
        .child(": ")
        .child(ways(words))
        .child(". ")
        .say(words, Word::PageAllowed)
        .child(": ")
        .child(allowed(words));
    nodes([
        p().attr("data-if", "first").say(words, Word::PageHistoryNone),
        ol().class("cookies__history").attr("hidden", true).child(entry),
    ])
}

/// How a choice was made.
fn ways(words: &Words) -> Vec<Element> {
    let ways = [
        (How::BannerAccept, Word::HowBannerAccept),
        (How::BannerReject, Word::HowBannerReject),
        (How::PreferencesSave, Word::HowPrefsSave),
        (How::EmbedAlways, Word::HowEmbedAlways),
        (How::Withdraw, Word::HowWithdraw),
    ];
    ways.map(|(how, said)| one_of(how.as_str(), words, said)).into()
}

/// Names of the allowed categories, and of services that are allowed without theirs.
fn allowed(words: &Words) -> Vec<Element> {
    vec![slot("allowed"), one_of("nothing", words, Word::PageOnlyNecessary)]
}

fn one_of(word: &'static str, words: &Words, said: Word) -> Element {
    span().attr("data-if", word).attr("hidden", true).say(words, said)
}

/// A value of a record.
fn slot(field: &'static str) -> Element {
    span().attr("data-slot", field)
}
