//! Rules about articles in several languages: each names the others, with their languages.

use std::collections::HashMap;

use broadsheet_content::article::Translation;

use super::known::Known;
use super::references::of_slug;
use crate::facts::Facts;
use crate::finding::Fault;
use crate::folder::{Folder, Loaded};
use crate::references::At;

pub(super) fn check(folder: &Folder, known: &Known<'_>) -> Vec<Fault> {
    let all = || folder.articles.iter().filter_map(|loaded| Some((loaded, loaded.value.as_ref()?)));
    if all().all(|(_, facts)| facts.translations.is_empty()) {
        return Vec::new();
    }
    let paper = folder.site.as_ref().map(|site| site.language.as_str()).unwrap_or_default();
    let by_slug: HashMap<&str, &Facts> = all().map(|(_, facts)| (facts.slug.as_str(), facts)).collect();
    let mut faults = Vec::new();
    for (loaded, facts) in all() {
        for (index, translation) in facts.translations.iter().enumerate() {
            let list = At::Field(&At::Root, "translations");
            let at = At::Item(&list, index);
            faults.extend(of_slug(&loaded.file, &At::Field(&at, "slug"), &translation.slug, known));
            if let Some(other) = by_slug.get(translation.slug.as_str()) {
                of_pair(loaded, (facts, other), translation, &at, paper, &mut faults);
            }
        }
    }
    faults
}

/// Checks what an article says about one of its translations. An article without a language is in that of the paper.
fn of_pair(
    loaded: &Loaded<Facts>,
    (facts, other): (&Facts, &Facts),
    translation: &Translation,
    at: &At<'_>,
    paper: &str,
    faults: &mut Vec<Fault>,
) {
    let own = facts.language.as_deref().unwrap_or(paper);
    let real = other.language.as_deref().unwrap_or(paper);
    let file = &loaded.file;
    if !translation.language.eq_ignore_ascii_case(real) {
        faults.push(Fault::error(
            file,
            At::Field(at, "language"),
            "translation-language",
            format!("The article `{}` is in `{real}`, not in `{}`.", other.slug, translation.language),
            format!("Write `{real}`, or name the article that is in `{}`.", translation.language),
        ));
    } else if own.eq_ignore_ascii_case(real) {
        faults.push(Fault::error(
            file,
            At::Field(at, "language"),
            "translation-language",
            format!("The article `{}` is in the language of this one, `{own}`: it is no translation.", other.slug),
            "Take it out; `related` is for other articles on the subject.",
        ));
    }
    if !other.translations.iter().any(|back| back.slug == facts.slug) {
        faults.push(Fault::warning(
            file,
            at,
            "one-sided-translation",
            format!("The article `{}` does not name this one as a translation; search engines ignore what only one side says.", other.slug),
            format!("Add `{{ \"language\": \"{own}\", \"slug\": \"{}\" }}` to its `translations`.", facts.slug),
        ));
    }
}
