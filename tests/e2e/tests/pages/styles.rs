//! The styles of a published page have every rule of the whole stylesheet that one of its elements needs.

use std::collections::{HashMap, HashSet};
use std::fs;

use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::settings::dist;
use regex::Regex;
use scraper::{ElementRef, Selector};

use crate::dom::{all, attribute, excerpt, is_inside};
use crate::site::{Published, no_faults, site};

/// A rule: the at-rules around it, its selectors and its declarations.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Rule {
    within: String,
    selectors: String,
    declarations: String,
}

#[test]
fn styles_are_in_the_head_and_on_no_element() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        let (sheets, links) = (all(root, "style"), all(root, "link[rel='stylesheet']"));
        let is_whole =
            |sheet: &ElementRef<'_>| is_inside(*sheet, &["head"]) && attribute(*sheet, "data-all").starts_with("/broadsheet-app-");
        if sheets.len() != 1 || !links.is_empty() || !sheets.iter().all(is_whole) {
            faults.push(format!("{}: styles are not in the head", page.path));
        }
        // The Content Security Policy forbids them.
        faults.extend(all(root, "[style]").into_iter().map(|element| format!("{}: a style on {}", page.path, excerpt(element))));
    }
    no_faults(faults)
}

#[test]
fn a_page_has_every_rule_that_one_of_its_elements_needs() -> Outcome {
    let site = site()?;
    let whole = rules(&whole_stylesheet()?);
    assert!(whole.len() > 200, "only {} rules in the whole stylesheet", whole.len());
    let mut known: HashMap<String, Vec<(Rule, Selector)>> = HashMap::new();
    let (mut faults, mut sheets) = (Vec::new(), HashSet::new());
    for page in site.pages() {
        let style = style_of(page)?;
        if rules(&style).len() >= whole.len() {
            faults.push(format!("{}: carries all styles, because no sheet has every rule that its classes call for", page.path));
        }
        sheets.insert(style.len());
        if !known.contains_key(&style) {
            let own: HashSet<Rule> = rules(&style).into_iter().collect();
            let missing = whole.iter().filter(|rule| !own.contains(rule));
            let missing = missing.map(|rule| Ok((rule.clone(), in_any_state(&rule.selectors)?)));
            known.insert(style.clone(), missing.collect::<Outcome<_>>()?);
        }
        let missing = known.get(&style).into_iter().flatten();
        let root = page.html.root_element();
        for (rule, selector) in missing {
            if let Some(element) = root.select(selector).next() {
                faults.push(format!("{}: {} for {}", page.path, rule.selectors, excerpt(element)));
            }
        }
    }
    assert!(sheets.len() >= 5, "only {} sheets are used", sheets.len());
    no_faults(faults)
}

#[test]
fn a_sheet_keeps_the_order_of_the_rules() -> Outcome {
    let site = site()?;
    let whole = rules(&whole_stylesheet()?);
    let mut faults = Vec::new();
    for page in site.pages() {
        let mut rest = whole.iter();
        // Font faces are in every sheet and not in the whole stylesheet, because fonts that are declared again would be loaded again.
        // Nor is the origin of the paper, which press adds for print.
        let of_all = |rule: &Rule| !rule.selectors.starts_with('@') && !rule.declarations.starts_with("--origin");
        let mut own = rules(&style_of(page)?).into_iter().filter(of_all);
        if let Some(rule) = own.find(|rule| !rest.any(|next| next == rule)) {
            faults.push(format!("{}: {} is not where the whole stylesheet has it", page.path, rule.selectors));
        }
    }
    no_faults(faults)
}

fn style_of(page: &Published) -> Outcome<String> {
    Ok(page.one("style")?.text().collect())
}

fn whole_stylesheet() -> Outcome<String> {
    let dist = dist()?;
    let failed = |source| Fault::File { path: dist.clone(), source };
    for entry in fs::read_dir(&dist).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            return fs::read_to_string(path).map_err(failed);
        }
    }
    Err(Fault::Wrong("there is no stylesheet in dist/".to_owned()))
}

/// A selector for the elements that match this one in some state of theirs or of the page.
fn in_any_state(selectors: &str) -> Outcome<Selector> {
    let mut text = selectors.to_owned();
    for (pattern, instead) in [
        (r":not\((?:[^()]|\([^()]*\))*\)", ""),
        (r"::?(?:hover|focus-visible|focus-within|focus|active|checked|before|after|backdrop|marker|details-content)\b", ""),
        (r"(html|:root)(?:\[[^\]]*\])+", "$1"),
        // What is left of `::before` alone.
        (r"(^|,)\s*(,|$)", "$1*$2"),
    ] {
        let regex = Regex::new(pattern).map_err(|error| Fault::Wrong(error.to_string()))?;
        text = regex.replace_all(&text, instead).into_owned();
    }
    Selector::parse(&text).map_err(|error| Fault::Wrong(format!("{selectors}: {error}")))
}

/// The rules of a minified stylesheet in their order.
fn rules(style: &str) -> Vec<Rule> {
    let (mut rules, mut within, mut start) = (Vec::new(), Vec::new(), 0);
    for (place, letter) in style.char_indices() {
        match letter {
            '{' => {
                within.push(style[start..place].trim().to_owned());
                start = place + 1;
            }
            '}' => {
                let selectors = within.pop().unwrap_or_default();
                let declarations = style[start..place].trim();
                let is_rule =
                    !declarations.is_empty() && !selectors.starts_with('@') && !within.iter().any(|outer| outer.starts_with("@keyframes"));
                if is_rule {
                    rules.push(Rule { within: within.join(" "), selectors, declarations: declarations.to_owned() });
                }
                start = place + 1;
            }
            // A statement such as `@layer a,b;`.
            ';' if style[start..place].trim_start().starts_with('@') => start = place + 1,
            _ => {}
        }
    }
    rules
}
