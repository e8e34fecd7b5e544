//! A published page and the same page drawn by the app have the same HTML, because the same components render both.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{drawn, whole};
use crate::published::{MAIN, PUBLISHED};

/// The number of pages that one script visits, because the driver has a time limit for scripts.
const AT_ONCE: usize = 25;

#[test]
fn every_kind_of_page_is_left_as_it_was_published_when_the_app_has_started() -> Outcome {
    Test::returning_reader().run(async |tab| {
        for kind in paper()?.kinds()? {
            tab.open(&kind.path).await?;
            drawn(tab).await?;
            let code = format!("{MAIN}{PUBLISHED} return [still(document), still(await published(arguments[0]))]");
            let [shown, published]: [String; 2] = tab.promise(&code, vec![json!(kind.path)]).await?;
            // The cookies page has parts that only the app can offer, which consent_e_page tests.
            if kind.path != "/cookies/" {
                assert_eq!(shown, published, "{}", kind.name);
            }
        }
        Ok(())
    })
}

#[test]
fn the_frame_of_every_page_is_the_same_after_a_walk() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let frame = &format!(
            "{MAIN} const page = document.getElementById('app').cloneNode(true); page.querySelector('main').textContent = ''; \
             for (const slot of page.querySelectorAll('[data-slot]')) slot.textContent = ''; return normal(page)"
        );
        let mut kinds = paper()?.kinds()?;
        kinds.retain(|kind| kind.name != "not found");
        let mut opened = Vec::new();
        for kind in &kinds {
            tab.open(&kind.path).await?;
            opened.push(tab.script::<String>(frame, vec![]).await?);
        }
        // One walk from page to page. It begins at a page that is none of them, so that the app draws each one.
        tab.open("/nowhere/").await?;
        for (kind, opened) in kinds.iter().zip(&opened) {
            let code = "const link = document.createElement('a'); link.href = arguments[0]; document.querySelector('main').append(link); link.click(); link.remove()";
            tab.script::<Value>(code, vec![json!(kind.path)]).await?;
            tab.until_at(&kind.path).await?;
            let title = paper()?.window_title(&kind.path)?;
            tab.until_true(&format!("the title “{title}”"), "return document.title === arguments[0] || document.title", vec![json!(title)]).await?;
            tab.headline(broadsheet_e2e::locator::any()).has_focus().await?;
            whole(tab).await?;
            drawn(tab).await?;
            let linked: String = tab.script(frame, vec![]).await?;
            let at = linked.bytes().zip(opened.bytes()).take_while(|(one, other)| one == other).count();
            let part = |text: &str| String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(60)..(at + 120).min(text.len())]).into_owned();
            assert!(linked == *opened, "{}: after a link …{}, after a load …{}", kind.name, part(&linked), part(opened));
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn every_page_is_drawn_as_it_was_published() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let all: Vec<String> = paper()?.documents().map(|document| document.path.clone()).collect();
            assert!(all.len() > 60, "only {} pages", all.len());
            // Between engines only the building of the DOM can differ: a page of each kind shows that.
            let paths = match tab.engine() {
                Engine::Chromium => all,
                Engine::Firefox | Engine::Webkit => {
                    paper()?.kinds()?.into_iter().filter(|kind| kind.name != "not found").map(|kind| kind.path).collect()
                }
            };
            tab.open("/about/").await?;
            // Chromium allows 200 history entries in ten seconds, so scroll positions are not saved here. The first page is put back as
            // published, so the walk begins at another one.
            let walk = format!(
                "{MAIN}{PUBLISHED} \
                 const found = []; \
                 history.replaceState = () => {{}}; \
                 const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))); \
                 const go = async (path) => {{ \
                   const before = document.querySelector('main h1'); \
                   const link = document.createElement('a'); link.href = path; document.querySelector('main').append(link); link.click(); link.remove(); \
                   for (let tries = 0; tries < 2000; tries += 1) {{ \
                     const heading = document.querySelector('main h1'); \
                     if (location.pathname === path && heading && heading !== before && !document.querySelector('main[data-partial]')) return new Promise((done) => setTimeout(done, 40)).then(settled); \
                     await new Promise((done) => setTimeout(done, 4)); \
                   }} \
                   throw new Error('never came to ' + path); \
                 }}; \
                 for (const path of arguments[0]) {{ \
                   const wanted = still(await published(path)); \
                   await go(path); \
                   const drawn = still(document); \
                   if (drawn === wanted) continue; \
                   let at = 0; while (drawn[at] === wanted[at]) at += 1; \
                   found.push(path + '\\n  published: …' + wanted.slice(at - 80, at + 160) + '\\n  drawn:     …' + drawn.slice(at - 80, at + 160)); \
                 }} \
                 return found.slice(0, 10)"
            );
            for some in paths.iter().filter(|path| *path != "/about/").collect::<Vec<_>>().chunks(AT_ONCE) {
                let found: Vec<String> = tab.promise(&walk, vec![json!(some)]).await?;
                assert!(found.is_empty(), "drawn otherwise than published:\n{}", found.join("\n"));
            }
            // Draw the page that was the first one before, after starting at another page.
            tab.open("/").await?;
            let found: Vec<String> = tab.promise(&walk, vec![json!(["/about/"])]).await?;
            assert!(found.is_empty(), "drawn otherwise than published:\n{}", found.join("\n"));
            Ok(())
        })
    }

    #[test]
    fn the_page_the_reader_came_in_by_is_put_back_as_it_was_left() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let path = paper()?.block("table")?.0;
            tab.open(path).await?;
            let look = format!("{MAIN} return still(document)");
            let before: String = tab.script(&look, vec![]).await?;
            tab.script::<Value>("document.querySelector('main p').dataset.mark = 'x'", vec![]).await?;
            tab.link(&paper()?.site.title).click().await?;
            tab.until_at("/").await?;
            tab.headline(broadsheet_e2e::locator::any()).has_focus().await?;
            tab.back().await?;
            tab.until_at(path).await?;
            tab.until_true("the page", "return !!document.querySelector('main [data-mark=x]')", vec![]).await?;
            drawn(tab).await?;
            tab.script::<Value>("delete document.querySelector('main p').dataset.mark", vec![]).await?;
            assert_eq!(tab.script::<String>(&look, vec![]).await?, before);
            Ok(())
        })
    }
}
