//! Contrast and colours of every theme.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::accessibility::{clean, clean_in_colours, prefer, schemes};

use super::{choose, close_dialog, open_dialog};

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
