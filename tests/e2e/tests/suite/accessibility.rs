//! axe and Equal Access have no findings on any kind of page, in light and dark, narrow and wide.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test, xss};
use serde_json::json;

use crate::common::{document_of, drawn, teaser_link, two_teasers, whole};

/// Returns the colour schemes that can be set while an engine runs. Firefox and WebKitGTK take theirs from the desktop when they start; the
/// colours themselves are the same in every engine.
pub fn schemes(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &["light", "dark"],
        Engine::Firefox | Engine::Webkit => &["light"],
    }
}

/// Sets the preferred colour scheme.
pub async fn prefer(tab: &Tab, scheme: &str) -> Outcome {
    if tab.engine() == Engine::Chromium {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        tab.devtools("Emulation.setEmulatedMedia", media).await?;
    }
    let code = "return matchMedia(`(prefers-color-scheme: ${arguments[0]})`).matches";
    tab.until_true(&format!("the {scheme} scheme"), code, vec![json!(scheme)]).await
}

/// Asserts that the checkers have no findings on the page in its current state.
pub async fn clean(tab: &Tab, what: &str) -> Outcome {
    drawn(tab).await?;
    none(what, &tab.accessibility_violations().await?)
}

/// Asserts that the checkers have no findings about the colours of the page in its current state.
pub async fn clean_in_colours(tab: &Tab, what: &str) -> Outcome {
    drawn(tab).await?;
    none(what, &tab.colour_violations().await?)
}

fn none(what: &str, violations: &[String]) -> Outcome {
    assert!(violations.is_empty(), "{what}:\n{}", violations.join("\n"));
    Ok(())
}

/// Sizes of the viewport, the narrowest first. Engines whose windows are wider show the page in a frame.
const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 800)];

/// Shows a part of a page in a narrow viewport and runs the checkers at every size and in every scheme.
pub async fn clean_everywhere(tab: &Tab, what: &str, show: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
    let [(width, height), _] = SIZES;
    tab.resize(width, height).await?;
    show(tab).await?;
    clean_at_every_size(tab, what).await
}

/// Runs the checkers at every size and in every scheme without loading the page again. Loading depends on neither, except for the choice of
/// pictures, which is not checked.
pub async fn clean_at_every_size(tab: &Tab, what: &str) -> Outcome {
    for (width, height) in SIZES {
        tab.reshape(width, height).await?;
        for (index, scheme) in schemes(tab.engine()).iter().enumerate() {
            prefer(tab, scheme).await?;
            let what = format!("{what}, {width} pixels, {scheme}");
            // Schemes differ in their colours only (style/tokens.css).
            if index == 0 { clean(tab, &what).await? } else { clean_in_colours(tab, &what).await? }
        }
    }
    Ok(())
}

fn page(name: &str) -> Outcome {
    Test::returning_reader().run(async |tab| {
        let kinds = paper()?.kinds()?;
        let kind = kinds.iter().find(|kind| kind.name == name);
        let path = kind.map(|kind| kind.path.clone()).ok_or_else(|| broadsheet_e2e::Fault::Wrong(format!("there is no kind {name}")))?;
        clean_everywhere(tab, name, async |tab| tab.open(&path).await).await
    })
}

/// One test for each kind of page.
macro_rules! kinds {
    ($($test:ident: $name:literal),+ $(,)?) => {
        const TESTED: &[&str] = &[$($name),+];
        $(
            #[test]
            fn $test() -> Outcome {
                page($name)
            }
        )+
    };
}

kinds! {
    the_front: "front",
    a_section: "section",
    an_older_page_of_a_section: "section, older page",
    a_topic: "topic",
    an_author: "author",
    a_live_page: "article, live",
    an_article_from_right_to_left: "article, right to left",
    a_corrected_article: "article, corrected",
    an_article_with_a_table: "article, with a table",
    an_article_with_a_gallery: "article, with a gallery",
    the_about_page: "about",
    the_cookies_page: "cookies",
    the_page_that_is_not_there: "not found",
}

#[test]
fn every_kind_of_page_is_judged() -> Outcome {
    for kind in paper()?.kinds()? {
        assert!(TESTED.contains(&kind.name) || kind.name == every_engine::LONG, "{} is judged by no test", kind.name);
    }
    Ok(())
}

#[test]
fn each_checker_finds_what_is_wrong() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.open("/about/").await?;
        let code = "const add = (name, attributes) => { \
                      const element = document.createElement(name); \
                      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value); \
                      document.querySelector('main').append(element); return element; }; \
                    add('img', { src: '/icons/icon.svg' }); \
                    add('div', { tabindex: '0' }).textContent = 'Words';";
        tab.expect_report("part", "/icons/");
        tab.script::<serde_json::Value>(code, vec![]).await?;
        let found = tab.accessibility_violations().await?.join("\n");
        for rule in ["axe: image-alt", "Equal Access: img_alt_valid", "Equal Access: element_tabbable_role_valid"] {
            assert!(found.contains(rule), "{rule} is not among\n{found}");
        }
        Ok(())
    })
}

#[test]
fn pages_that_the_app_draws() -> Outcome {
    Test::returning_reader().also(xss::WATCH).run(async |tab| {
        let kinds = paper()?.kinds()?;
        tab.open("/about/").await?;
        let boot = tab.boot().await?;
        for kind in kinds.iter().filter(|kind| !["about", "not found"].contains(&kind.name)) {
            tab.promise::<serde_json::Value>("await __inert.go(arguments[0]); return null", vec![json!(kind.path)]).await?;
            whole(tab).await?;
            clean(tab, &format!("{} as the app draws it", kind.name)).await?;
        }
        assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
        Ok(())
    })
}

#[test]
fn a_page_that_could_not_be_loaded() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.host.fail(&document_of(&teaser.path), Fault::Status(500), Times::Always);
        clean_everywhere(tab, "a failure", async |tab| {
            tab.open("/").await?;
            teaser_link(tab, teaser).click().await?;
            tab.headline("This page could not be loaded").find().await?;
            Ok(())
        })
        .await
    })
}

#[test]
fn an_article_with_an_embed_sound_and_film() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        // Several of these blocks stand in one article, and some in an article that is judged above.
        let mut judged: Vec<String> = paper.kinds()?.into_iter().map(|kind| kind.path).collect();
        for kind in ["embed", "audio", "video", "timeline", "big-number", "info-box", "recommended"] {
            let path = paper.block(kind)?.0;
            if judged.iter().any(|known| known == path) {
                continue;
            }
            judged.push(path.to_owned());
            clean_everywhere(tab, kind, async |tab| tab.open(path).await).await?;
        }
        Ok(())
    })
}

// The engine must compute the same role, because a style can remove one.

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    /// The kind of page with the most content.
    pub const LONG: &str = "article, long";

    #[test]
    fn a_long_article() -> Outcome {
        page(LONG)
    }

    #[test]
    fn lists_without_signs_are_lists() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/section/harbour/").await?;
            for place in [tab.main(), tab.role("navigation", "Sections"), tab.role("navigation", "All sections")] {
                let list = place.role("list", any()).first();
                list.find().await?;
                list.role("listitem", any()).first().find().await?;
            }
            Ok(())
        })
    }

    #[test]
    fn the_table_of_what_is_stored_is_a_table_where_its_rows_are_blocks() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let category = &paper()?.site.consent.categories[0].title;
            tab.resize(360, 740).await?;
            tab.open("/cookies/").await?;
            for width in [360, 1280] {
                tab.reshape(width, 740).await?;
                drawn(tab).await?;
                let table = tab.main().role("table", category);
                table.find().await?;
                for role in ["row", "columnheader", "rowheader", "cell"] {
                    table.role(role, any()).first().find().await?;
                }
            }
            Ok(())
        })
    }
}
