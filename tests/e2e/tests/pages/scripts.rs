//! The scripts of a page, and its content without scripts.

use broadsheet_e2e::Outcome;

use crate::dom::{all, ancestors, attribute, excerpt, is_inside, text};
use crate::site::{no_faults, site};

/// The types of scripts that are data.
const DATA: [&str; 3] = ["application/json", "application/ld+json", "speculationrules"];

#[test]
fn one_script_runs_and_the_others_are_data() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let scripts = all(page.html.root_element(), "script");
        let running = scripts.iter().filter(|script| script.value().attr("type").is_none()).count();
        let data = scripts.iter().filter(|script| DATA.contains(&attribute(**script, "type"))).count();
        if running != 1 || running + data != scripts.len() {
            faults.push(format!("{}: {running} scripts run, {data} of {} are data", page.path, scripts.len()));
        }
    }
    no_faults(faults)
}

/// A framework's comments are for hydration, which no page has.
#[test]
fn no_page_has_a_comment() -> Outcome {
    let site = site()?;
    let pages = site.pages().filter(|page| page.source.contains("<!--") || page.source.contains("<!>"));
    no_faults(pages.map(|page| format!("{}: a comment", page.path)).collect())
}

#[test]
fn no_element_has_a_handler() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        // The Content Security Policy forbids them.
        for element in all(page.html.root_element(), "*") {
            if element.value().attrs().any(|(name, _)| name.starts_with("on")) {
                faults.push(format!("{}: a handler on {}", page.path, excerpt(element)));
            }
        }
    }
    no_faults(faults)
}

/// The elements that the components render. Any other element in a page comes from a text that was not escaped, or is new and must be added
/// here.
const ELEMENTS: &str = "a address article audio blockquote br button caption code dd del details dialog div dl dt em figcaption \
                        figure footer h1 h2 h3 h4 header hr img input label li main nav ol p picture section source span \
                        strong summary svg table tbody td tfoot th thead time tr track ul video";

#[test]
fn only_elements_that_the_components_draw_are_in_the_body() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        for element in all(page.one("#app")?, "*") {
            if !ELEMENTS.split(' ').any(|known| known == element.value().name()) {
                faults.push(format!("{}: {}", page.path, excerpt(element)));
            }
        }
    }
    no_faults(faults)
}

/// Without scripts, buttons have no effect. The style hides the kinds of button that `main` has, which browser tests check
/// (`no_javascript`, `consent_h80`, `live`, `saved`, `share`).
#[test]
fn no_button_in_main_is_idle_without_scripts() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages().filter(|page| page.path != "/cookies/") {
        for button in all(page.main()?, "button, input, select, textarea") {
            // A column's heading is words first, and the buttons of an embed go with its frame.
            let is_heading = is_inside(button, &["th"]);
            let is_embed = crate::dom::ancestors(button).any(|outer| outer.value().attr("data-frame").is_some());
            let is_live =
                crate::dom::ancestors(button).any(|outer| matches!(outer.value().attr("class"), Some("live__filter" | "live__news")));
            let is_tool = button.value().classes().any(|class| matches!(class, "save" | "tool"));
            if !is_heading && !is_embed && !is_live && !is_tool {
                faults.push(format!("{}: {}", page.path, excerpt(button)));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn every_button_has_a_name_a_type_and_something_to_do() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        for button in all(page.html.root_element(), "button") {
            // `boot.js` keeps clicks on buttons with an action. Those in a slot are drawn again when the app starts.
            let is_found = button.value().attr("data-action").is_some()
                || ancestors(button).any(|element| element.value().attr("data-slot").is_some());
            let is_whole = attribute(button, "type") == "button" && is_found;
            if !is_whole || text(button).is_empty() && attribute(button, "aria-label").is_empty() {
                faults.push(format!("{}: {}", page.path, excerpt(button)));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn all_that_is_read_is_in_the_page_and_nothing_waits_for_a_script() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let words = text(page.main()?);
        if words.chars().count() <= 40 {
            faults.push(format!("{}: “{words}”", page.path));
        }
        // Our pages need no `noscript`, because no content is drawn by scripts.
        if !all(page.html.root_element(), "noscript").is_empty() {
            faults.push(format!("{}: a part is for readers without scripts alone", page.path));
        }
    }
    no_faults(faults)
}

#[test]
fn every_time_is_written_out_and_can_be_read_by_a_program() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for page in site.pages() {
        for time in all(page.html.root_element(), "time") {
            let datetime = attribute(time, "datetime");
            let hidden = crate::dom::ancestors(time).any(|outer| outer.value().attr("hidden").is_some());
            if !hidden && (text(time).is_empty() || !datetime.starts_with(|letter: char| letter.is_ascii_digit())) {
                faults.push(format!("{}: {}", page.path, excerpt(time)));
            }
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} times");
    no_faults(faults)
}
