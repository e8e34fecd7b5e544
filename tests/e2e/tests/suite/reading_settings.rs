//! The reading settings: the dialog, and what each of its settings changes.

mod colours;
mod data_saving;
mod effects;
mod keeping;
mod layout;
mod opening;

use broadsheet_e2e::Outcome;
use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

const KEY: &str = "broadsheet.look";

/// A setting: its name, its standard and its name on `<html>`, and the names of its other values in the dialog and on `<html>`.
type Setting = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

/// All settings.
const SETTINGS: [Setting; 9] = [
    ("Colours", "Automatic", "theme", &[("Light", "light"), ("Dark", "dark"), ("Sepia", "sepia"), ("High contrast", "contrast")]),
    ("Text size", "Standard", "text", &[("Small", "small"), ("Large", "large"), ("Larger", "larger"), ("Largest", "largest")]),
    ("Line spacing", "Standard", "spacing", &[("Tight", "tight"), ("Wide", "wide")]),
    ("Line length", "Standard", "length", &[("Short", "short"), ("Long", "long")]),
    ("Typeface", "With serifs", "typeface", &[("Without serifs", "sans")]),
    ("Motion", "Automatic", "motion", &[("None", "none")]),
    ("Data saving", "Automatic", "saving", &[("On", "on")]),
    ("Reading position", "Do not keep", "position", &[("Keep", "keep")]),
    ("Keyboard shortcuts", "On", "shortcuts", &[("Off", "off")]),
];

fn button(tab: &Tab) -> Locator<'_> {
    tab.role("contentinfo", "").role("button", "Reading settings")
}

fn dialog(tab: &Tab) -> Locator<'_> {
    tab.role("dialog", "Reading settings")
}

async fn open_dialog(tab: &Tab) -> Outcome {
    button(tab).click().await?;
    dialog(tab).find().await.map(|_| ())
}

async fn close_dialog(tab: &Tab) -> Outcome {
    dialog(tab).role("button", "Close").click().await?;
    dialog(tab).gone().await
}

/// Chooses a value in the open dialog.
async fn choose(tab: &Tab, setting: &str, value: &str) -> Outcome {
    dialog(tab).role("group", setting).role("radio", value).click().await?;
    is_chosen(tab, setting, value).await
}

/// Waits until a value is chosen in the dialog.
async fn is_chosen(tab: &Tab, setting: &str, value: &str) -> Outcome {
    let radio = dialog(tab).role("group", setting).role("radio", value).find().await?;
    let code = "return arguments[0].checked || 'chosen: ' + document.querySelector(`input[name=\"${arguments[0].name}\"]:checked`)?.value";
    tab.until_true(&format!("{setting}: {value}"), code, vec![radio.reference()]).await
}

async fn all_are_standard(tab: &Tab) -> Outcome {
    for (setting, standard, ..) in SETTINGS {
        is_chosen(tab, setting, standard).await?;
    }
    Ok(())
}

/// What the settings change on a page: background, size of the text, line height and width of the text, whether it has serifs.
async fn look(tab: &Tab) -> Outcome<(String, f64, f64, f64, bool)> {
    tab.script(
        "const html = getComputedStyle(document.documentElement); \
         const prose = document.querySelector('.prose'); const text = getComputedStyle(prose); \
         return [html.backgroundColor, parseFloat(html.fontSize), parseFloat(text.lineHeight) / parseFloat(text.fontSize), \
                 prose.getBoundingClientRect().width / parseFloat(html.fontSize), text.fontFamily.includes('Newsreader')]",
        vec![],
    )
    .await
}

/// The settings that are attributes of `<html>`; the others change nothing that is painted.
const SHOWN: [&str; 7] = ["theme", "text", "spacing", "length", "typeface", "motion", "saving"];

/// Returns the attributes of the settings on `<html>`.
async fn marks(tab: &Tab) -> Outcome<Vec<String>> {
    tab.script("return arguments[0].map((name) => document.documentElement.dataset[name] ?? '')", vec![json!(SHOWN)]).await
}

async fn store(tab: &Tab, value: &str) -> Outcome {
    tab.script::<Value>("__test.local.setItem(arguments[0], arguments[1])", vec![json!(KEY), json!(value)]).await.map(|_| ())
}
