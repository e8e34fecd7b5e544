//! Room for every step of every setting.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{drawn, two_teasers};

use super::{KEY, SETTINGS, open_dialog};

/// The root's font size in a browser whose own text has twice the usual size, by the rule of style/base.css.
const TWICE: &str = "min(200% * var(--text-factor), max(200%, 10vw))";

/// Returns what is cut off: elements whose content is wider than their box, except those that scroll.
const CUT_OFF: &str = "
    return [...document.querySelectorAll(arguments[0])]
        .filter((element) => !element.closest('.table, .visually-hidden, .skip-link, [data-state=spoken], thead') && !element.matches('.sections__list'))
        .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.outerHTML.slice(0, 120)} is ${element.scrollWidth} in ${element.clientWidth}`);
";

/// Asserts that every value of every setting fits the window, with the browser's text at its usual size and at twice that.
async fn every_step_fits(tab: &Tab, what: &str, selector: &str) -> Outcome {
    let set = "document.documentElement.style.fontSize = arguments[0]; document.documentElement.dataset[arguments[1]] = arguments[2]";
    for size in ["", TWICE] {
        for (_, _, name, values) in SETTINGS {
            for (_, value) in values {
                tab.script::<Value>(set, vec![json!(size), json!(name), json!(value)]).await?;
                let what = format!("{what}, {name} {value}, text {size:?}");
                tab.fits_the_window(&what).await?;
                let cut_off: Vec<String> = tab.script(CUT_OFF, vec![json!(selector)]).await?;
                assert!(cut_off.is_empty(), "{what}: {cut_off:#?}");
            }
            tab.script::<Value>("delete document.documentElement.dataset[arguments[0]]", vec![json!(name)]).await?;
        }
    }
    // The widest of each together.
    let set = "const { style, dataset } = document.documentElement; style.fontSize = arguments[0]; \
               Object.assign(dataset, { text: 'largest', spacing: 'wide', length: 'long', typeface: 'sans' })";
    for size in ["", TWICE] {
        tab.script::<Value>(set, vec![json!(size)]).await?;
        tab.fits_the_window(&format!("{what}, all together, text {size:?}")).await?;
        let cut_off: Vec<String> = tab.script(CUT_OFF, vec![json!(selector)]).await?;
        assert!(cut_off.is_empty(), "{what}, all together, text {size:?}: {cut_off:#?}");
    }
    let reset =
        "document.documentElement.style.fontSize = ''; for (const name of arguments[0]) delete document.documentElement.dataset[name]";
    tab.script::<Value>(reset, vec![json!(SETTINGS.map(|setting| setting.2))]).await.map(|_| ())
}

#[test]
fn every_step_holds_on_every_kind_of_page() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.resize(320, 700).await?;
        for kind in paper()?.kinds()? {
            tab.open(&kind.path).await?;
            for width in [320, 768, 1280] {
                tab.reshape(width, 700).await?;
                every_step_fits(tab, &format!("{} at {width} pixels", kind.name), "body *").await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_dialog_fits_with_every_step() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.resize(320, 700).await?;
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        for width in [320, 768] {
            tab.reshape(width, 700).await?;
            every_step_fits(tab, &format!("the dialog at {width} pixels"), "dialog[open], dialog[open] *").await?;
            // A finger hits each of its controls.
            let small = "return [...document.querySelectorAll('dialog[open] :is(input, button)')].filter((it) => { \
                           const { width, height } = it.getBoundingClientRect(); return width < 24 || height < 24; }).map((it) => it.outerHTML)";
            assert_eq!(tab.script::<Vec<String>>(small, vec![]).await?, [""; 0]);
        }
        Ok(())
    })
}

#[test]
fn nothing_shifts_when_the_app_comes_to_a_page_with_settings() -> Outcome {
    let chosen = json!({ "theme": "sepia", "text": "largest", "spacing": "wide", "length": "short", "typeface": "sans" }).to_string();
    Test::returning_reader().stored(KEY, &json!(chosen).to_string()).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        for (path, width) in [("/", 360), (&teaser.path, 360), (&teaser.path, 1280)] {
            tab.resize(width, 800).await?;
            tab.open(path).await?;
            drawn(tab).await?;
            let shifts = tab.shifts().await?;
            assert!(shifts.iter().all(|shift| shift.value == 0.0), "{path} at {width}: {shifts:#?}");
        }
        Ok(())
    })
}
