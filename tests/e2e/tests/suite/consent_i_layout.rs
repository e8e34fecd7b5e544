//! Consent, section I: layout, motion, print, and what accessibility checkers say.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::starting;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::accessibility::{clean, clean_at_every_size, clean_everywhere, prefer, schemes};
use crate::common::drawn;
use crate::consent::*;

/// Text of twice the size, and the spacing of WCAG 1.4.12.
const SPACING: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
    document.documentElement.style.fontSize = arguments[1];
";

/// Opens the settings by script. With large text the banner may cover the footer's button, which must be scrolled to; that is not tested
/// here.
async fn open_settings_by_script(tab: &Tab) -> Outcome {
    banner(tab).role("button", "Choose").find().await?.script::<Value>("it.click()", vec![]).await?;
    settings(tab).find().await.map(|_| ())
}

async fn clipped(tab: &Tab, root: &str) -> Outcome {
    let code = "return [...document.querySelectorAll(arguments[0] + ' *')].filter((e) => { const style = getComputedStyle(e); \
                  const hides = (axis) => style['overflow' + axis] === 'hidden' || style['overflow' + axis] === 'clip'; \
                  return (hides('X') && e.scrollWidth > e.clientWidth + 1) || (hides('Y') && e.scrollHeight > e.clientHeight + 1) \
                    || (e.localName === 'button' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)); \
                }).map((e) => e.outerHTML.slice(0, 160))";
    let clipped: Vec<String> = tab.script(code, vec![json!(root)]).await?;
    assert!(clipped.is_empty(), "clipped: {clipped:#?}");
    Ok(())
}

#[test]
fn consent_i91_equal_buttons() -> Outcome {
    first_visit().run(async |tab| {
        tab.resize(360, 740).await?;
        tab.open("/").await?;
        for (width, height) in [(360, 740), (1280, 800)] {
            tab.reshape(width, height).await?;
            for scheme in schemes(tab.engine()) {
                prefer(tab, scheme).await?;
                let reject = banner(tab).role("button", "Reject all").find().await?;
                let accept = banner(tab).role("button", "Accept all").find().await?;
                let choose = banner(tab).role("button", "Choose").find().await?;
                for other in [&accept, &choose] {
                    // Compare all computed styles, except those that depend on the text.
                    let code = "const [one, other] = [getComputedStyle(it), getComputedStyle(arguments[1])]; \
                                return [...one].filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name))";
                    let mut different: Vec<String> = reject.script(code, vec![other.reference()]).await?;
                    different.retain(|name| !FOLLOWS_FROM_WORDS.contains(&name.as_str()));
                    assert!(different.is_empty(), "at {width}, {scheme}: {different:?}");
                }
                let ([.., reject_width, reject_height], [.., accept_width, accept_height]) =
                    (reject.rectangle().await?, accept.rectangle().await?);
                assert!(
                    (reject_width - accept_width).abs() < 1.0 && (reject_height - accept_height).abs() < 1.0,
                    "at {width}: {reject_width} by {reject_height}, {accept_width} by {accept_height}"
                );
                assert!(reject_width >= 24.0 && reject_height >= 24.0);
                let contrast: f64 = reject.script(CONTRAST, vec![]).await?;
                assert!(contrast >= 5.0, "contrast {contrast} in {scheme}");
            }
        }
        Ok(())
    })
}

const FOLLOWS_FROM_WORDS: [&str; 4] = ["inline-size", "width", "perspective-origin", "transform-origin"];

/// Contrast of text and background as WCAG counts it, drawn by the browser so that any colour syntax will do.
const CONTRAST: &str = "
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const paint = (colour) => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); };
    const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (colour, ground) => {
        paint(ground);
        paint(colour);
        const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind = it;
    while (/, 0\\)$|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    const ground = getComputedStyle(behind).backgroundColor;
    const [lighter, darker] = [luminance(getComputedStyle(it).color, ground), luminance(ground, ground)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
";

/// Elements of the banner and the settings that take time to change.
const MOVING: &str = "
    const moves = (list) => list.split(',').some((time) => parseFloat(time) > 0.01);
    return [...document.querySelectorAll('section[aria-label=\"Cookie choices\"] *, dialog, dialog *')]
        .filter((element) => {
            const style = getComputedStyle(element);
            return moves(style.transitionDuration) || moves(style.animationDuration);
        })
        .map((element) => element.outerHTML.slice(0, 100));
";

#[test]
fn consent_i92_no_motion() -> Outcome {
    first_visit().run(async |tab| {
        let media = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        tab.devtools("Emulation.setEmulatedMedia", media).await?;
        tab.open("/").await?;
        banner(tab).find().await?;
        open_settings_by_script(tab).await?;
        let moving: Vec<String> = tab.script(MOVING, vec![]).await?;
        assert!(moving.is_empty(), "{moving:?}");
        assert_eq!(tab.script::<usize>("return document.getAnimations().length", vec![]).await?, 0);
        Ok(())
    })
}

#[test]
fn consent_i95_print() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        banner(tab).find().await?;
        tab.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        let boxes: usize =
            tab.script("return document.querySelector('section[aria-label=\"Cookie choices\"]').getClientRects().length", vec![]).await?;
        assert_eq!(boxes, 0, "the banner is printed");
        Ok(())
    })
}

#[test]
fn consent_i96_nothing_is_wrong() -> Outcome {
    first_visit().run(async |tab| {
        clean_everywhere(tab, "the banner", async |tab| {
            tab.open("/").await?;
            banner(tab).find().await.map(|_| ())
        })
        .await?;
        open_settings_by_script(tab).await?;
        for summary in settings(tab).role("summary", starting("Services in")).all().await? {
            summary.click().await?;
        }
        clean_at_every_size(tab, "the settings").await?;
        tab.press(&[Key::Escape]).await?;
        settings(tab).gone().await?;
        decide(tab, "Accept all").await?;
        tab.until_announced(SAVED).await?;
        clean(tab, "the confirmation").await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_i89_small_windows() -> Outcome {
        first_visit().run(async |tab| {
            // 320 by 256 is also 1280 by 1024 at 400 %.
            tab.resize(320, 256).await?;
            tab.open("/").await?;
            let region = banner(tab).find().await?;
            let [_, _, width, height] = region.rectangle().await?;
            let scrolls: bool =
                region.script("return it.scrollHeight > it.clientHeight && getComputedStyle(it).overflowY === 'auto'", vec![]).await?;
            assert!(height <= 128.0 || scrolls, "the banner is {width} by {height} and does not scroll inside");
            assert!(height <= 256.0 && width <= 320.0, "the banner is {width} by {height}");
            for button in ["Reject all", "Accept all", "Choose"] {
                banner(tab).role("button", button).find().await?.is_reachable().await?;
            }
            let page: [u32; 2] =
                tab.script("const page = document.documentElement; return [page.scrollWidth, page.clientWidth]", vec![]).await?;
            assert!(page[0] <= page[1], "the page scrolls sideways: {page:?}");

            banner(tab).role("button", "Choose").click().await?;
            let dialog = settings(tab).find().await?;
            let sideways: bool =
                dialog.script("return it.scrollWidth > it.clientWidth || it.getBoundingClientRect().width > innerWidth", vec![]).await?;
            assert!(!sideways, "the settings scroll sideways");
            for button in ["Close", "Reject all", "Accept all", "Save"] {
                settings(tab).role("button", button).find().await?.is_reachable().await?;
            }
            Ok(())
        })
    }

    #[test]
    fn consent_i90_text_spacing_and_zoom() -> Outcome {
        first_visit().run(async |tab| {
            tab.resize(360, 740).await?;
            tab.open("/").await?;
            for (width, height) in [(360, 740), (1280, 800)] {
                tab.reshape(width, height).await?;
                for (spacing, size) in [(true, "100%"), (false, "200%")] {
                    tab.script::<Value>(SPACING, vec![json!(spacing), json!(size)]).await?;
                    drawn(tab).await?;
                    clipped(tab, "section[aria-label='Cookie choices']").await?;
                    for button in ["Reject all", "Accept all", "Choose"] {
                        banner(tab).role("button", button).find().await?.is_reachable().await?;
                    }
                    open_settings_by_script(tab).await?;
                    clipped(tab, "dialog[open]").await?;
                    tab.press(&[Key::Escape]).await?;
                    settings(tab).gone().await?;
                }
            }
            Ok(())
        })
    }

    #[test]
    fn consent_i94_right_to_left() -> Outcome {
        first_visit().also("document.documentElement.dir = 'rtl';").run(async |tab| {
            tab.open("/").await?;
            let direction: String = tab.script("return document.documentElement.dir", vec![]).await?;
            assert_eq!(direction, "rtl");
            let mut boxes = Vec::new();
            for button in ["Reject all", "Accept all", "Choose"] {
                boxes.push(banner(tab).role("button", button).find().await?.rectangle().await?);
            }
            // The first to be read is the first from the right, or the highest where they stand in a column.
            for pair in boxes.windows(2) {
                assert!(pair[0][0] > pair[1][0] || pair[0][1] < pair[1][1], "not in the order from right to left: {boxes:?}");
            }
            let code = "const { direction, textAlign } = getComputedStyle(it.querySelector('p')); return [direction, textAlign]";
            let [direction, align]: [String; 2] = banner(tab).find().await?.script(code, vec![]).await?;
            assert!(direction == "rtl" && ["start", "right"].contains(&align.as_str()), "{direction}, {align}");
            tab.press(&[Key::Tab, Key::Tab]).await?;
            banner(tab).role("button", "Reject all").has_focus().await?;
            tab.fits_the_window("the page from right to left").await
        })
    }
}
