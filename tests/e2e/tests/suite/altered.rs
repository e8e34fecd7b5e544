//! Pages that an extension, a translator or the reader has changed before the app adopts them. The app leaves the changes.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::two_teasers;
use crate::published::{app, at_rest, shifted};

/// Records the state of the page before the app starts. `changed()` returns the differences.
const REMEMBER: &str = "
    const state = () => {
        const page = document.body.cloneNode(true);
        for (const time of page.querySelectorAll('time[datetime]')) time.textContent = '';
        for (const badge of page.querySelectorAll('[data-until], .live__check')) badge.removeAttribute('hidden');
        for (const slot of page.querySelectorAll('[data-slot]')) slot.textContent = '';
        // The app marks with comments where it will put something.
        const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT), found = [];
        while (comments.nextNode()) found.push(comments.currentNode);
        for (const comment of found) if (!comment.data.trim()) comment.remove();
        // What follows the reader's choice is the app's.
        for (const part of page.querySelectorAll('.consent-banner, script')) part.remove();
        const focus = document.activeElement;
        return {
            markup: page.innerHTML, selection: getSelection().toString(), scroll: Math.round(scrollY),
            focus: focus === document.body ? '' : focus.outerHTML, open: document.querySelectorAll('details[open]').length,
        };
    };
    window.changed = () => {
        const now = state();
        const differs = (key) => {
            if (typeof now[key] !== 'string') return `${key}: ${before[key]}, then ${now[key]}`;
            let at = 0;
            while (before[key][at] === now[key][at]) at += 1;
            return `${key}: …${before[key].slice(at - 60, at + 100)}, then …${now[key].slice(at - 60, at + 100)}`;
        };
        return Object.keys(before).filter((key) => before[key] !== now[key]).map(differs);
    };
    let before;
    const remember = () => { before = state(); };
";

/// Opens a page that was rewritten on its way and changed by a script before the app starts, and expects that the app
/// leaves it as it is.
fn is_left_alone(path: &str, rewrite: Option<fn(String) -> String>, change: &str, works: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
    let app = app()?;
    let script = format!("{REMEMBER} addEventListener('load', () => {{ {change}; remember(); }});");
    Test::returning_reader().also(&script).run(async |tab| {
        if let Some(rewrite) = rewrite {
            tab.host.fail("/*", Fault::Rewrite(rewrite), Times::Always);
        }
        // Hold the app back until the page has been changed.
        let gate = tab.host.hold(&app.wasm);
        tab.load(path).await?;
        at_rest(tab).await?;
        let before = shifted(tab).await?;
        gate.open();
        tab.until_ready().await?;
        at_rest(tab).await?;
        let changed: Vec<String> = tab.script("return changed()", vec![]).await?;
        assert!(changed.is_empty(), "the app has changed {path}:\n{}", changed.join("\n"));
        assert!((shifted(tab).await? - before).abs() < f64::EPSILON, "the page has moved: {:?}", tab.shifts().await?);
        works(tab).await
    })
}

/// A link of the front leads on without a load.
async fn the_app_leads_on(tab: &Tab) -> Outcome {
    let (teaser, _) = two_teasers()?;
    let boot = tab.boot().await?;
    let code = "const link = [...document.querySelectorAll('main a')].find((link) => link.getAttribute('href') === arguments[0]); \
                link.click()";
    tab.script::<Value>(code, vec![json!(teaser.path)]).await?;
    tab.until_at(&teaser.path).await?;
    tab.headline(&teaser.headline).has_focus().await?;
    assert_eq!(tab.boot().await?, boot, "a document was loaded");
    Ok(())
}

#[test]
fn every_kind_of_page_is_taken_over_as_it_is() -> Outcome {
    for kind in paper()?.kinds()? {
        is_left_alone(&kind.path, None, "", async |_| Ok(()))?;
    }
    Ok(())
}

#[test]
fn words_that_a_translator_has_wrapped_stay_translated() -> Outcome {
    let translate = "
        const walk = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentElement.closest('script, time')) continue;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            outer.dir = 'auto';
            inner.textContent = text.data.toUpperCase();
            outer.append(inner);
            text.replaceWith(outer);
        }
        document.documentElement.lang = 'de';
        document.documentElement.classList.add('translated-ltr');
    ";
    is_left_alone("/", None, translate, async |tab| {
        let kept: bool =
            tab.script("return document.documentElement.lang === 'de' && !!document.querySelector('main font')", vec![]).await?;
        assert!(kept, "the translation is gone");
        the_app_leads_on(tab).await
    })
}

#[test]
fn attributes_that_somebody_has_changed_stay() -> Outcome {
    let change = "
        for (const element of document.querySelectorAll('main *')) { element.setAttribute('data-reader', 'x'); element.classList.add('dark'); }
        document.body.style.filter = 'none';
        for (const picture of document.querySelectorAll('main img')) picture.removeAttribute('loading');
    ";
    is_left_alone("/", None, change, the_app_leads_on)
}

#[test]
fn parts_that_somebody_has_taken_out_are_not_missed() -> Outcome {
    let change = "
        for (const part of document.querySelectorAll('main article:nth-child(odd) img, .masthead__tagline, footer ul')) part.remove();
    ";
    is_left_alone("/", None, change, the_app_leads_on)
}

#[test]
fn a_page_whose_embedded_documents_are_damaged_stays_as_it_is() -> Outcome {
    let damages: [fn(String) -> String; 3] = [
        |html| html.replace("id=\"site\">{", "id=\"site\">{,"),
        |html| html.replace("id=\"page\">{\"schemaVersion\":1", "id=\"page\">{\"schemaVersion\":99"),
        |html| html.replace("id=\"site\">{", "id=\"other\">{"),
    ];
    for damage in damages {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.host.fail(&teaser.path, Fault::Rewrite(damage), Times::Always);
            tab.load(&teaser.path).await?;
            tab.until_true("the end of the start", "return document.documentElement.dataset.app === 'failed'", vec![]).await?;
            tab.headline(&teaser.headline).find().await?;
            assert_eq!(tab.host.requests_for("/content/site.json").len(), 0, "drawn anew");
            tab.link(&paper()?.site.title).click().await?;
            tab.until_at("/").await?;
            tab.until_ready().await
        })?;
    }
    Ok(())
}

#[test]
fn a_heading_that_was_taken_out_does_not_stop_the_app() -> Outcome {
    is_left_alone("/about/", None, "document.querySelector('main h1').remove()", async |tab| {
        tab.link(&paper()?.site.title).click().await?;
        tab.until_at("/").await?;
        tab.headline(any()).has_focus().await?;
        Ok(())
    })
}

#[test]
fn a_page_without_its_content_element_is_left_to_the_browser() -> Outcome {
    let app = app()?;
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        let code = "const main = document.querySelector('main'); const other = document.createElement('section'); \
                    other.append(...main.childNodes); main.replaceWith(other)";
        tab.script::<Value>(code, vec![]).await?;
        gate.open();
        tab.until_true("the app to have looked at the page", "return document.documentElement.dataset.app !== undefined", vec![]).await?;
        tab.role("link", &teaser.headline).click().await?;
        tab.until_at(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn elements_of_an_extension_at_the_start_of_the_body_the_app_and_the_content_stay() -> Outcome {
        fn extension(html: String) -> String {
            let note = "<div class=\"extension\"><p>Three coupons found</p></div>";
            let html = html.replacen("<body>", &format!("<body>{note}"), 1);
            let html = html.replacen("<div id=\"app\">", &format!("<div id=\"app\">{note}"), 1);
            html.find("<main").and_then(|main| Some(main + html.get(main..)?.find('>')? + 1)).map_or(html.clone(), |at| {
                let (before, after) = html.split_at(at);
                format!("{before}{note}{after}")
            })
        }
        is_left_alone("/", Some(extension), "", async |tab| {
            assert_eq!(tab.script::<usize>("return document.querySelectorAll('.extension').length", vec![]).await?, 3);
            the_app_leads_on(tab).await
        })
    }

    #[test]
    fn selection_focus_scroll_and_open_details_stay() -> Outcome {
        let (path, _) = paper()?
            .block_that("video", |block| block.get("transcript").is_some())
            .or_else(|_| paper()?.block_that("audio", |block| block.get("transcript").is_some()))?;
        let change = "
            for (const details of document.querySelectorAll('main details')) details.open = true;
            const paragraphs = document.querySelectorAll('main .prose > p');
            const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
            scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' });
            const links = document.querySelectorAll('footer a');
            links[Math.floor(links.length / 2)].focus({ preventScroll: true });
            const range = document.createRange();
            range.setStart(paragraph.firstChild, 2);
            range.setEnd(paragraph.firstChild, 20);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        ";
        is_left_alone(path, None, change, async |tab| {
            let kept: (usize, usize, f64) = tab
                .script("return [getSelection().toString().length, document.querySelectorAll('details[open]').length, scrollY]", vec![])
                .await?;
            assert!(kept.0 > 10 && kept.1 > 0 && kept.2 > 100.0, "the test has prepared nothing: {kept:?}");
            Ok(())
        })
    }
}
