//! The reading settings: the dialog, and what each of its settings changes.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::accessibility::{clean, clean_in_colours, prefer, schemes};
use crate::common::{arrived, document_of, drawn, follow_from_front, round_trip, teaser_link, two_teasers, until_requested};

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

#[test]
fn a_reader_who_chooses_nothing_leaves_nothing_on_the_device() -> Outcome {
    Test::first_visit().run(async |tab| {
        tab.open("/").await?;
        open_dialog(tab).await?;
        all_are_standard(tab).await?;
        close_dialog(tab).await?;
        assert_eq!(tab.device().await?, [""; 0]);
        assert_eq!(marks(tab).await?, [""; 7]);
        Ok(())
    })
}

#[test]
fn each_value_is_kept_by_itself() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        for (setting, standard, name, values) in SETTINGS {
            for (words, value) in values {
                open_dialog(tab).await?;
                choose(tab, setting, words).await?;
                assert_eq!(tab.stored(KEY).await?, Some(json!({ name: value }).to_string()));
                tab.reload().await?;
                let expected = SHOWN.map(|shown| if shown == name { *value } else { "" });
                assert_eq!(marks(tab).await?, expected);
                open_dialog(tab).await?;
                is_chosen(tab, setting, words).await?;
                choose(tab, setting, standard).await?;
                assert_eq!((tab.stored(KEY).await?, marks(tab).await?), (None, vec![String::new(); 7]), "{setting}");
                close_dialog(tab).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_stored_and_not_known_is_passed_over() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        for stored in
            ["{", "null", "[]", "7", r#""dark""#, r#"{"theme":"pink","text":7,"spacing":["wide"],"length":{},"motion":"none none"}"#]
        {
            eprintln!("with {stored}:");
            store(tab, stored).await?;
            tab.reload().await?;
            assert_eq!(marks(tab).await?, [""; 7]);
            open_dialog(tab).await?;
            all_are_standard(tab).await?;
            close_dialog(tab).await?;
        }
        // One that is not known does not spoil the others.
        store(tab, r#"{"theme":"pink","text":"small","later":"on"}"#).await?;
        tab.reload().await?;
        open_dialog(tab).await?;
        is_chosen(tab, "Colours", "Automatic").await?;
        is_chosen(tab, "Text size", "Small").await?;
        Ok(())
    })
}

#[test]
fn where_nothing_can_be_stored_a_choice_holds_for_this_page() -> Outcome {
    Test::first_visit().run(async |tab| {
        for trouble in [StorageTrouble::LocalThrows, StorageTrouble::LocalIsNull, StorageTrouble::Full, StorageTrouble::RemoveThrows] {
            tab.host.change_prelude(|prelude| prelude.trouble = Some(trouble));
            tab.open("/about/").await?;
            let before = look(tab).await?;
            open_dialog(tab).await?;
            choose(tab, "Colours", "Sepia").await?;
            assert_ne!(look(tab).await?.0, before.0, "{trouble:?}");
            dialog(tab).role("button", "Reset").click().await?;
            all_are_standard(tab).await?;
            assert_eq!(look(tab).await?, before, "{trouble:?}");
        }
        Ok(())
    })
}

#[test]
fn another_tab_follows_and_so_does_a_page_that_was_left() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        let first = tab.window().await?;
        tab.open_window().await?;
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        choose(tab, "Text size", "Largest").await?;
        choose(tab, "Typeface", "Without serifs").await?;
        let second = look(tab).await?;
        tab.switch_to(&first).await?;
        let follows = "return document.documentElement.dataset.typeface === 'sans' || 'not yet'";
        tab.until_true("the first tab to follow", follows, vec![]).await?;
        assert_eq!(look(tab).await?, second);
        open_dialog(tab).await?;
        is_chosen(tab, "Text size", "Largest").await?;
        // A page that comes back from the back-forward cache has heard of no change.
        let back = "__test.local.setItem(arguments[0], '{\"text\":\"small\"}'); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
        tab.script::<Value>(back, vec![json!(KEY)]).await?;
        is_chosen(tab, "Text size", "Small").await?;
        is_chosen(tab, "Typeface", "With serifs").await
    })
}

#[test]
fn the_dialog_is_opened_by_a_press_before_the_app_is_there() -> Outcome {
    let app = crate::published::app()?;
    Test::returning_reader().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/about/").await?;
        button(tab).find().await?.focus().await?;
        tab.press(&[Key::Enter]).await?;
        gate.open();
        dialog(tab).role("heading", "Reading settings").has_focus().await?;
        tab.press(&[Key::Escape]).await?;
        dialog(tab).gone().await?;
        button(tab).has_focus().await
    })
}

#[test]
fn there_is_one_dialog_at_a_time() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        tab.script::<Value>("broadsheet.openConsent()", vec![]).await?;
        tab.role("dialog", "Cookie settings").role("heading", "Cookie settings").has_focus().await?;
        assert_eq!(tab.script::<usize>("return document.querySelectorAll('dialog[open]').length", vec![]).await?, 1);
        tab.press(&[Key::Escape]).await?;
        tab.role("dialog", "Cookie settings").gone().await?;
        open_dialog(tab).await?;
        dialog(tab).role("heading", "Reading settings").has_focus().await
    })
}

#[test]
fn nothing_moves_on_its_own_without_motion() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        for (motion, expected) in [("", true), ("none", false)] {
            tab.open("/").await?;
            store(tab, &json!({ "motion": motion }).to_string()).await?;
            tab.reload().await?;
            let gate = tab.host.hold(&document_of(&teaser.path));
            teaser_link(tab, teaser).click().await?;
            let bar = "const bar = document.querySelector('.progress'); \
                       return bar !== null && getComputedStyle(bar).visibility === 'visible' || 'no bar'";
            tab.until_true("the progress bar", bar, vec![]).await?;
            let moves = "return document.getAnimations().some((it) => it.animationName === 'progress-run')";
            assert_eq!(tab.script::<bool>(moves, vec![]).await?, expected, "motion: {motion}");
            gate.open();
            arrived(tab, &teaser.path, &teaser.headline).await?;
        }
        Ok(())
    })
}

#[test]
fn every_theme_has_enough_contrast() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        let code = "
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            const luminance = (name) => {
                canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
                canvas.fillRect(0, 0, 1, 1);
                const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            };
            const pairs = [['--on-accent', '--accent'], ...['--ink', '--ink-soft', '--accent'].flatMap((text) => [[text, '--paper'], [text, '--paper-raised']])];
            document.documentElement.dataset.theme = arguments[0];
            return pairs.map((pair) => {
                const [darker, lighter] = pair.map(luminance).sort((a, b) => a - b);
                return [pair.join(' on '), (lighter + 0.05) / (darker + 0.05)];
            });";
        for scheme in schemes(tab.engine()) {
            prefer(tab, scheme).await?;
            for (theme, least) in [("light", 4.5), ("dark", 4.5), ("sepia", 4.5), ("contrast", 7.0)] {
                let found: Vec<(String, f64)> = tab.script(code, vec![json!(theme)]).await?;
                assert!(found.iter().all(|(_, contrast)| *contrast >= least), "{theme} on a {scheme} device: {found:?}");
                let matches = "const style = getComputedStyle(document.documentElement); \
                               return [style.colorScheme, parseInt(style.backgroundColor.match(/\\d+/)[0]) < 128]";
                let (colour_scheme, is_dark): (String, bool) = tab.script(matches, vec![]).await?;
                let expected = match theme {
                    "dark" => ("dark", true),
                    "contrast" => ("light dark", *scheme == "dark"),
                    _ => ("light", false),
                };
                assert_eq!((colour_scheme.as_str(), is_dark), expected, "{theme} on a {scheme} device");
            }
        }
        Ok(())
    })
}

#[test]
fn the_toolbar_of_the_browser_has_the_colour_of_the_page() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        open_dialog(tab).await?;
        let code = "const meta = [...document.querySelectorAll('meta[name=theme-color]')].find((it) => !it.media || matchMedia(it.media).matches); \
                    const probe = document.createElement('i'); probe.style.color = meta.content; document.body.append(probe); \
                    const [toolbar, page] = [getComputedStyle(probe).color, getComputedStyle(document.documentElement).backgroundColor]; \
                    probe.remove(); return toolbar === page || `${toolbar} above ${page}`";
        for theme in ["Sepia", "Dark", "High contrast", "Light", "Automatic"] {
            choose(tab, "Colours", theme).await?;
            tab.until_true(&format!("the toolbar, {theme}"), code, vec![]).await?;
        }
        Ok(())
    })
}

#[test]
fn the_dialog_and_a_page_are_accessible_in_every_theme() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let article = paper()?.block("table")?.0;
        for path in ["/", "/cookies/", article] {
            tab.open(path).await?;
            for (theme, value) in
                [("Automatic", ""), ("Light", "light"), ("Dark", "dark"), ("Sepia", "sepia"), ("High contrast", "contrast")]
            {
                for scheme in schemes(tab.engine()) {
                    prefer(tab, scheme).await?;
                    tab.script::<Value>("document.documentElement.dataset.theme = arguments[0]", vec![json!(value)]).await?;
                    if value.is_empty() {
                        tab.script::<Value>("delete document.documentElement.dataset.theme", vec![]).await?;
                    }
                    clean_in_colours(tab, &format!("{path}, {theme}, {scheme}")).await?;
                }
            }
        }
        for width in [320, 1280] {
            tab.resize(width, 740).await?;
            open_dialog(tab).await?;
            for theme in ["Light", "Dark", "Sepia", "High contrast", "Automatic"] {
                choose(tab, "Colours", theme).await?;
                for scheme in schemes(tab.engine()) {
                    prefer(tab, scheme).await?;
                    clean(tab, &format!("the dialog at {width} pixels, {theme}, {scheme}")).await?;
                }
            }
            close_dialog(tab).await?;
        }
        Ok(())
    })
}

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

/// Documents of articles, and articles, that were requested.
fn fetched_ahead(tab: &Tab) -> Vec<String> {
    let paths = tab.host.requests().into_iter().map(|request| request.path);
    paths.filter(|path| path.starts_with("/content/article/") || path.starts_with("/article/")).collect()
}

#[test]
fn without_data_saving_the_browser_fetches_ahead_until_the_app_is_there() -> Outcome {
    let app = crate::published::app()?;
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        let link = teaser_link(tab, teaser).find().await?;
        link.scroll_into_view().await?;
        link.hover().await?;
        until_requested(tab, &teaser.path, 1).await?;
        gate.open();
        tab.until_ready().await
    })
}

#[test]
fn with_data_saving_nothing_is_fetched_ahead() -> Outcome {
    let app = crate::published::app()?;
    Test::returning_reader().stored(KEY, r#"'{"saving":"on"}'"#).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.load("/").await?;
        let link = teaser_link(tab, teaser).find().await?;
        link.scroll_into_view().await?;
        link.hover().await?;
        tab.let_pass(1_000).await?;
        round_trip(tab).await?;
        assert!(tab.host.requests_for(&app.wasm).is_empty(), "the app was fetched before it is needed");
        assert_eq!(fetched_ahead(tab), [""; 0]);
        // The app is needed, and fetches nothing ahead either.
        open_dialog(tab).await?;
        close_dialog(tab).await?;
        link.scroll_into_view().await?;
        link.hover().await?;
        tab.let_pass(1_000).await?;
        round_trip(tab).await?;
        assert_eq!(fetched_ahead(tab), [""; 0]);
        // Until the reader saves no more data.
        open_dialog(tab).await?;
        choose(tab, "Data saving", "Automatic").await?;
        close_dialog(tab).await?;
        tab.scroll_to(0.0).await?;
        link.scroll_into_view().await?;
        link.hover().await?;
        until_requested(tab, &document_of(&teaser.path), 1).await
    })
}

/// The widths of the copies that the browser has chosen for the pictures that are loaded late. Browsers take a larger copy where they have
/// it already, so the pictures that are also loaded at once are left out.
async fn widths(tab: &Tab) -> Outcome<Vec<u32>> {
    let code = "const base = (image) => image.src.replace(/-\\d+\\.\\w+$/, ''); \
                const early = [...document.querySelectorAll('main img[loading=eager]')].map(base); \
                const images = [...document.querySelectorAll('main img[srcset][loading=lazy]')].filter((image) => !early.includes(base(image))); \
                for (const image of images) { image.scrollIntoView(); \
                  await new Promise((done) => { if (image.complete) done(); else image.onload = done; }); } \
                return images.map((image) => Number(/-(\\d+)\\.\\w+$/.exec(image.currentSrc)[1]))";
    tab.promise(code, vec![]).await
}

#[test]
fn with_data_saving_pictures_are_small() -> Outcome {
    let gallery = paper()?.block("gallery")?.0;
    let headline = &paper()?.document(gallery)?.title;
    let mut usual = Vec::new();
    Test::returning_reader().run(async |tab| {
        tab.resize(1280, 800).await?;
        tab.open(gallery).await?;
        usual = widths(tab).await?;
        Ok(())
    })?;
    // Another test has another host, of which nothing is cached.
    Test::returning_reader().stored(KEY, r#"'{"saving":"on"}'"#).run(async |tab| {
        tab.resize(1280, 800).await?;
        tab.load(gallery).await?;
        let small = widths(tab).await?;
        assert!(!small.is_empty() && small.iter().all(|width| *width <= 240), "{small:?}");
        assert!(small.iter().sum::<u32>() < usual.iter().sum(), "{small:?}, usually {usual:?}");
        // A page that the app draws.
        tab.open("/about/").await?;
        let code = "const link = document.createElement('a'); link.href = arguments[0]; link.textContent = 'A link of the test'; \
                    document.querySelector('main').prepend(link)";
        tab.script::<Value>(code, vec![json!(gallery)]).await?;
        tab.link("A link of the test").click().await?;
        arrived(tab, gallery, headline).await?;
        let sizes: Vec<String> =
            tab.script("return [...document.querySelectorAll('main img[srcset]')].map((image) => image.sizes)", vec![]).await?;
        assert!(!sizes.is_empty() && sizes.iter().all(|sizes| sizes == "7rem"), "{sizes:?}");
        Ok(())
    })
}

#[test]
fn pictures_that_are_not_loaded_become_small_when_the_reader_begins_to_save_data() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.resize(360, 640).await?;
        tab.open("/").await?;
        open_dialog(tab).await?;
        choose(tab, "Data saving", "On").await?;
        let code = "const images = [...document.querySelectorAll('main img[srcset]')].filter((image) => !image.complete); \
                    return images.length > 0 && images.every((image) => [image, ...image.parentNode.querySelectorAll('source')] \
                      .every((it) => it.sizes === '7rem')) || images.length + ' are not loaded'";
        tab.until_true("small pictures", code, vec![]).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn each_setting_of_the_look_acts_and_is_taken_from_page_to_page() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/about/").await?;
            let before = look(tab).await?;
            open_dialog(tab).await?;
            choose(tab, "Colours", "Sepia").await?;
            assert_eq!(look(tab).await?.0, "rgb(245, 236, 217)");
            for (size, factor) in [("Small", 0.9), ("Large", 1.15), ("Larger", 1.32), ("Largest", 1.5)] {
                choose(tab, "Text size", size).await?;
                let now = look(tab).await?.1;
                assert!((now / before.1 - factor).abs() < 0.01, "{size}: {now} px");
            }
            choose(tab, "Text size", "Standard").await?;
            for (spacing, height) in [("Tight", 1.4), ("Wide", 2.0), ("Standard", 1.6)] {
                choose(tab, "Line spacing", spacing).await?;
                let now = look(tab).await?.2;
                assert!((now - height).abs() < 0.02, "{spacing}: {now}");
            }
            for (length, width) in [("Short", 28.0), ("Long", 46.0), ("Standard", 36.0)] {
                choose(tab, "Line length", length).await?;
                let now = look(tab).await?.3;
                assert!((now - width).abs() < 0.5, "{length}: {now} rem");
            }
            assert!(look(tab).await?.4);
            choose(tab, "Typeface", "Without serifs").await?;
            assert!(!look(tab).await?.4, "there are serifs");
            choose(tab, "Line spacing", "Wide").await?;
            let chosen = look(tab).await?;
            close_dialog(tab).await?;

            let (teaser, _) = two_teasers()?;
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            let article = look(tab).await?;
            assert_eq!((&article.0, article.1, article.4), (&chosen.0, chosen.1, chosen.4));

            // Everything back in one press.
            open_dialog(tab).await?;
            is_chosen(tab, "Colours", "Sepia").await?;
            dialog(tab).role("button", "Reset").click().await?;
            all_are_standard(tab).await?;
            assert_eq!(tab.stored(KEY).await?, None);
            assert_eq!(marks(tab).await?, [""; 7]);
            Ok(())
        })
    }

    #[test]
    fn the_settings_are_there_before_the_page_is_painted() -> Outcome {
        // What is painted first: styles are in the page, and this runs before the body is there.
        let first = "new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect(); \
                       window.firstMarks = { ...document.documentElement.dataset }; \
                     }).observe(document, { childList: true, subtree: true });";
        let stored =
            json!({ "theme": "dark", "text": "large", "spacing": "tight", "length": "long", "typeface": "sans", "motion": "none" });
        Test::returning_reader().stored(KEY, &json!(stored.to_string()).to_string()).also(first).run(async |tab| {
            tab.open("/").await?;
            let first: Value = tab.script("return firstMarks", vec![]).await?;
            for (name, value) in stored.as_object().into_iter().flatten() {
                assert_eq!(first.get(name), Some(value), "{first}");
            }
            Ok(())
        })
    }

    #[test]
    fn the_dialog_works_by_keyboard_alone() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/about/").await?;
            button(tab).find().await?.focus().await?;
            tab.press(&[Key::Enter]).await?;
            dialog(tab).role("heading", "Reading settings").has_focus().await?;
            // Close, then the first group, whose arrow keys choose.
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("button", "Close").has_focus().await?;
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("radio", "Automatic").first().has_focus().await?;
            tab.press(&[Key::Down, Key::Down]).await?;
            is_chosen(tab, "Colours", "Dark").await?;
            assert_eq!(tab.stored(KEY).await?.as_deref(), Some(r#"{"theme":"dark"}"#));
            // Back over the beginning to the end.
            for _ in 0..3 {
                tab.press_with(Key::Shift, Key::Tab).await?;
                // In WebKit, the dialog itself is a stop.
                if tab.focused().await?.1 == "Reset" {
                    break;
                }
            }
            dialog(tab).role("button", "Reset").has_focus().await?;
            tab.press(&[Key::Enter]).await?;
            is_chosen(tab, "Colours", "Automatic").await?;
            dialog(tab).role("button", "Reset").has_focus().await?;
            tab.press(&[Key::Tab]).await?;
            dialog(tab).role("button", "Close").has_focus().await?;
            tab.press(&[Key::Escape]).await?;
            dialog(tab).gone().await?;
            button(tab).has_focus().await
        })
    }
}
