//! Hostile content that press accepts is published as plain text. `hostile_content_refused` tests what it refuses.

use std::collections::BTreeSet;
use std::path::Path;

use broadsheet_e2e::Test;
use broadsheet_e2e::fault::{Fault, Outcome, wrong};
use broadsheet_e2e::server::{Fault as Broken, Times};
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::{self, Hostile, PAPERS, Writing, hostile, hostile_paper, singles};
use serde_json::{Value, json};

use crate::common::{document_of, whole};

/// Fields with payloads in a page of bodies: each kind of block shows each of its texts at least once.
const SHOWN: usize = 40;

fn reader(site: &Path) -> Test {
    Test::returning_reader().on(site).also(xss::WATCH)
}

/// Asserts that no request was made that only a payload would make. Scripts of payloads report themselves, which fails a test, too.
fn nothing_asked(tab: &Tab) {
    let asked: Vec<String> =
        tab.host.requests().into_iter().map(|request| request.path).filter(|path| path.starts_with("/__xss")).collect();
    assert!(asked.is_empty(), "a payload has asked for {asked:?}");
}

/// Asserts that no payload runs in the current page, and that this payload is its headline.
async fn is_inert_with_headline(tab: &Tab, path: &str, headline: &str) -> Outcome {
    let faults: Vec<String> =
        tab.script("return __inert.page(document, arguments[0], arguments[0] + ' – The Payload')", vec![json!(headline)]).await?;
    assert!(faults.is_empty(), "{path}: {faults:#?}");
    Ok(())
}

#[test]
fn a_payload_as_headline_is_a_headline() -> Outcome {
    let hostile = hostile()?;
    let pages = singles(&hostile.content);
    assert!(pages.len() > 400, "only {} pages", pages.len());
    reader(&hostile.site).run(async |tab| {
        workbench(tab).await?;
        for some in pages.chunks(100) {
            let code = "const found = []; \
                        for (const [path, headline] of arguments[0]) { \
                          const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html'); \
                          for (const fault of __inert.page(page, headline, headline + ' – The Payload')) found.push(path + ': ' + fault); } \
                        return found.slice(0, 20)";
            let found: Vec<String> = tab.promise(code, vec![json!(some)]).await?;
            assert!(found.is_empty(), "{found:#?}");
        }
        nothing_asked(tab);
        Ok(())
    })
}

/// Opens every eighth page whose headline is a payload; of the others every second one is drawn by the app below. The reader
/// saves data, so the app is not fetched for a hundred pages that are left at once.
#[test]
fn a_page_with_a_payload_as_headline_runs_nothing() -> Outcome {
    let hostile = hostile()?;
    reader(&hostile.site).saves_data().run(async |tab| {
        for (path, headline) in singles(&hostile.content).iter().skip(1).step_by(8) {
            tab.load(path).await?;
            is_inert_with_headline(tab, path, headline).await?;
        }
        nothing_asked(tab);
        Ok(())
    })
}

#[test]
fn a_payload_as_headline_stays_a_headline_when_the_app_has_started() -> Outcome {
    let hostile = hostile()?;
    reader(&hostile.site).run(async |tab| {
        for (path, headline) in singles(&hostile.content).iter().step_by(20) {
            tab.open(path).await?;
            is_inert_with_headline(tab, path, headline).await?;
        }
        nothing_asked(tab);
        Ok(())
    })
}

/// How often each payload that was let through stands in the words of a page of bodies.
const COUNT: &str = "
    const words = document.querySelector('main').textContent.replace(/\\r\\n?/g, '\\n');
    return arguments[0].map((payload) => words.split(payload.replace(/\\r\\n?/g, '\\n')).length - 1)
";

/// The payloads that were let through in the text of a file.
fn payloads_of(content: &Writing, file: &str) -> Outcome<Vec<&'static str>> {
    let places = content.places()?;
    let in_file: BTreeSet<&str> = places
        .iter()
        .filter(|place| place.file == file && place.path.ends_with(".children[0].value"))
        .map(|place| place.payload.text.as_str())
        .collect();
    // Longer ones fit into some fields only.
    Ok(in_file.into_iter().filter(|text| text.len() < 200).collect())
}

/// Returns the faults of the current page, which shows each of these payloads in every kind of block.
async fn faults_of_blocks(tab: &Tab, payloads: &[&str]) -> Outcome<Vec<String>> {
    let mut faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
    let counts: Vec<usize> = tab.script(COUNT, vec![json!(payloads)]).await?;
    for (payload, count) in payloads.iter().zip(counts).filter(|(_, count)| *count < SHOWN) {
        faults.push(format!("{payload:?} stands there {count} times"));
    }
    Ok(faults)
}

/// The articles with a payload in each kind of block, by their addresses, and the payloads in them.
fn pages_of_blocks(content: &Writing) -> Outcome<Vec<(String, Vec<&'static str>)>> {
    let files = content.json.keys().filter(|file| file.starts_with("articles/body/"));
    files
        .map(|file| {
            let slug = file.trim_start_matches("articles/body/").trim_end_matches(".json");
            Ok((format!("/article/{slug}/"), payloads_of(content, file)?))
        })
        .collect()
}

/// Navigates as the app does, by a link that the test adds, and waits until all of the page is drawn.
async fn follow(tab: &Tab, path: &str) -> Outcome {
    tab.promise::<Value>("await __inert.go(arguments[0]); return null", vec![json!(path)]).await?;
    whole(tab).await
}

#[test]
fn payloads_in_every_kind_of_block_are_words() -> Outcome {
    let hostile = hostile()?;
    // The reader saves data, so the pages are published ones that the app does not touch. Every third page is opened, and every
    // second one is drawn by the app below; all of them are read by `no_page_of_a_hostile_paper_holds_what_could_run`.
    reader(&hostile.site).saves_data().run(async |tab| {
        tab.expect_report("part", "/media/");
        for (path, payloads) in pages_of_blocks(&hostile.content)?.into_iter().step_by(3) {
            tab.load(&path).await?;
            let faults = faults_of_blocks(tab, &payloads).await?;
            assert!(faults.is_empty(), "{path}: {faults:#?}");
        }
        nothing_asked(tab);
        Ok(())
    })
}

#[test]
fn payloads_in_every_kind_of_block_are_words_where_the_app_draws_them() -> Outcome {
    let hostile = hostile()?;
    reader(&hostile.site).run(async |tab| {
        tab.expect_report("part", "/media/");
        tab.open("/about/").await?;
        for (path, payloads) in pages_of_blocks(&hostile.content)?.into_iter().skip(1).step_by(2) {
            follow(tab, &path).await?;
            let faults = faults_of_blocks(tab, &payloads).await?;
            assert!(faults.is_empty(), "{path}: {faults:#?}");
        }
        nothing_asked(tab);
        Ok(())
    })
}

/// The articles whose every address is a payload that was let through.
fn pages_of_addresses() -> impl Iterator<Item = String> {
    (0..70).map(|number| format!("/article/u-{number:02}/"))
}

#[test]
fn addresses_that_are_let_through_lead_nowhere_else() -> Outcome {
    let hostile = hostile()?;
    reader(&hostile.site).saves_data().run(async |tab| {
        // Pictures at addresses of this host that hold nothing.
        tab.expect_report("part", "");
        for path in pages_of_addresses() {
            tab.load(&path).await?;
            let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
            assert!(faults.is_empty(), "{path}: {faults:#?}");
            assert_eq!(tab.asked_elsewhere().await?, [""; 0], "{path}");
        }
        nothing_asked(tab);
        Ok(())
    })
}

#[test]
fn addresses_that_are_let_through_lead_nowhere_else_where_the_app_draws_them() -> Outcome {
    let hostile = hostile()?;
    reader(&hostile.site).run(async |tab| {
        tab.expect_report("part", "");
        tab.open("/about/").await?;
        for path in pages_of_addresses() {
            follow(tab, &path).await?;
            let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
            assert!(faults.is_empty(), "{path}: {faults:#?}");
        }
        assert_eq!(tab.asked_elsewhere().await?, [""; 0]);
        nothing_asked(tab);
        Ok(())
    })
}

/// A page without a policy, where the harness can read markup: under the paper's own no text becomes a document.
async fn workbench(tab: &Tab) -> Outcome {
    tab.load("/__test/blank").await?;
    let code = "const script = document.createElement('script'); script.src = '/__test/prelude.js'; document.head.append(script)";
    tab.script::<Value>(code, vec![]).await?;
    tab.until_true("the harness’s script", "return !!window.__inert", vec![]).await
}

/// Files of a site with this ending, by their addresses.
fn files(site: &Path, ending: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|source| Fault::File { path: folder.clone(), source })? {
            let path = entry.map_err(|source| Fault::File { path: folder.clone(), source })?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.strip_prefix(site).unwrap_or(&path).to_string_lossy().into_owned();
                found.push(format!("/{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Fetches files and looks at each with `look`, an expression of `text`; what it finds, with the file's name.
async fn read_all(tab: &Tab, files: &[String], look: &str) -> Outcome {
    for some in files.chunks(100) {
        let code = format!(
            "const found = []; \
             await Promise.all(arguments[0].map(async (file) => {{ \
               const text = await (await fetch(file)).text(); \
               let faults; try {{ faults = {look}; }} catch (error) {{ faults = [String(error)]; }} \
               for (const fault of faults) found.push(file + ': ' + fault); }})); \
             return found.slice(0, 20)"
        );
        let found: Vec<String> = tab.promise(&code, vec![json!(some)]).await?;
        assert!(found.is_empty(), "{found:#?}");
    }
    Ok(())
}

#[test]
fn feeds_and_sitemaps_of_a_hostile_paper_can_be_read_and_hold_nothing_that_could_run() -> Outcome {
    let hostile = hostile()?;
    let xml: Vec<String> = files(&hostile.site, ".xml")?;
    let json: Vec<String> = files(&hostile.site, "feed.json")?;
    assert!(xml.len() > 500 && json.len() > 250, "only {} and {} feeds", xml.len(), json.len());
    reader(&hostile.site).run(async |tab| {
        workbench(tab).await?;
        read_all(tab, &xml, "__inert.xml(text)").await?;
        read_all(tab, &json, "__inert.json(text)").await?;
        // A payload arrives as it was written.
        let (path, headline) = singles(&hostile.content).into_iter().find(|(_, headline)| headline.contains("</script>")).unwrap_or_default();
        let code = "for (const file of arguments[0]) { \
                      const feed = new DOMParser().parseFromString(await (await fetch(file)).text(), 'application/xml'); \
                      if ([...feed.querySelectorAll('item > title, entry > title')].some((title) => title.textContent.trim() === arguments[1])) return true; } \
                    return false";
        let arrives: bool = tab.promise(code, vec![json!(xml), json!(headline)]).await?;
        assert!(arrives, "no feed has the headline of {path} as its words");
        nothing_asked(tab);
        Ok(())
    })
}

#[test]
fn the_app_draws_payloads_as_words_on_the_way_through_the_paper() -> Outcome {
    let hostile = hostile()?;
    let mut pages: Vec<(String, Option<String>)> =
        singles(&hostile.content).into_iter().step_by(2).map(|(path, headline)| (path, Some(headline))).collect();
    let others = files(&hostile.site, "index.html")?.into_iter().map(|file| file.replace("index.html", ""));
    pages.extend(
        others
            .filter(|path| ["/topic/", "/author/", "/section/"].iter().any(|kind| path.starts_with(kind)))
            .step_by(6)
            .map(|path| (path, None)),
    );
    reader(&hostile.site).run(async |tab| {
        tab.open("/about/").await?;
        let boot = tab.boot().await?;
        for some in pages.chunks(40) {
            let code = "const found = []; \
                        for (const [path, headline] of arguments[0]) { \
                          await __inert.go(path); \
                          for (const fault of __inert.here()) found.push(path + ': ' + fault); \
                          if (headline === null) continue; \
                          const words = __inert.squeeze(headline); \
                          if (__inert.headline(document) !== words) found.push(path + ': the headline is ' + __inert.headline(document)); \
                          if (__inert.plain(document.title) !== __inert.plain(words + ' – The Payload')) found.push(path + ': the title is ' + document.title); \
                        } \
                        return found.slice(0, 20)";
            let found: Vec<String> = tab.promise(code, vec![json!(some)]).await?;
            assert!(found.is_empty(), "{found:#?}");
        }
        assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
        assert!(tab.host.requests_for(&document_of("/article/h-000/")).len() == 1, "the app did not fetch the pages");
        nothing_asked(tab);
        Ok(())
    })
}

/// Every fourth paper is opened, with the app and the settings of cookies; of the others the pages are read.
const OPENED: usize = 4;

/// The pages of a paper whose every word is a payload, and how their titles begin.
const PAGES: [(&str, &str); 4] = [("/", ""), ("/cookies/", "Cookies"), ("/article/h-000/", "High water"), ("/about/", "About")];

#[test]
fn a_paper_whose_every_word_is_a_payload_is_a_paper() -> Outcome {
    for number in (0..PAPERS).step_by(OPENED) {
        let Hostile { content, site } = hostile_paper(number)?;
        let title = title_of(&content);
        Test::first_visit().on(&site).also(xss::WATCH).run(async |tab| {
            tab.expect_report("part", "/media/");
            for (path, name) in PAGES {
                tab.open(path).await?;
                let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
                assert!(faults.is_empty(), "{title:?} {path}: {faults:#?}");
                let shown: String = tab.script("return __inert.squeeze(document.title)", vec![]).await?;
                let squeezed: String = tab.script("return __inert.squeeze(arguments[0])", vec![json!(title)]).await?;
                assert!(shown.contains(&squeezed) && shown.starts_with(name), "{path} of the paper {title:?} is called {shown:?}");
            }
            // The settings of cookies, with a catalogue of payloads.
            tab.script::<Value>("document.querySelector('footer [data-action=settings]').click()", vec![]).await?;
            tab.until_true("the settings", "return !!document.querySelector('dialog[open]')", vec![]).await?;
            let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
            assert!(faults.is_empty(), "{title:?}, settings: {faults:#?}");
            nothing_asked(tab);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn the_published_pages_of_such_a_paper_hold_nothing_that_could_run() -> Outcome {
    for number in (0..PAPERS).filter(|number| number % OPENED != 0) {
        let Hostile { content, site } = hostile_paper(number)?;
        let title = title_of(&content);
        reader(&site).run(async |tab| {
            workbench(tab).await?;
            let code = "const found = []; \
                        for (const [path, name] of arguments[0]) { \
                          const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html'); \
                          for (const fault of __inert.faults(page)) found.push(path + ': ' + fault); \
                          const title = __inert.squeeze(page.title); \
                          if (!title.includes(__inert.squeeze(arguments[1])) || !title.startsWith(name)) found.push(path + ' is called ' + title); } \
                        return found.slice(0, 20)";
            let found: Vec<String> = tab.promise(code, vec![json!(PAGES), json!(title)]).await?;
            assert!(found.is_empty(), "paper {number}, {title:?}: {found:#?}");
            nothing_asked(tab);
            Ok(())
        })?;
    }
    Ok(())
}

fn title_of(content: &Writing) -> &str {
    content.json.get("site.json").and_then(|site| site["title"].as_str()).unwrap_or_default()
}

#[test]
fn a_title_that_could_run_leads_to_no_other_page() -> Outcome {
    // A payload in the path leads to the 404 page.
    Test::returning_reader().also(xss::WATCH).run(async |tab| {
        for path in
            ["/%3Cscript%3E__xss(1)%3C/script%3E/", "/article/%22%3E%3Cimg%20src=x%20onerror=__xss(1)%3E/", "/topic/javascript:__xss(1)/"]
        {
            tab.open(path).await?;
            tab.headline("Page not found").find().await?;
            let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
            if !faults.is_empty() {
                return wrong(format!("{path}: {faults:#?}"));
            }
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn no_page_of_a_hostile_paper_holds_what_could_run() -> Outcome {
        let hostile = hostile()?;
        let pages: Vec<String> = files(&hostile.site, ".html")?.into_iter().map(|file| file.replace("index.html", "")).collect();
        assert!(pages.len() > 1_000, "only {} pages", pages.len());
        reader(&hostile.site).run(async |tab| {
            workbench(tab).await?;
            // What differs between engines is their parser: a third of the pages has payloads of every family.
            let step = if tab.engine() == Engine::Chromium { 1 } else { 3 };
            let pages: Vec<String> = pages.iter().step_by(step).cloned().collect();
            read_all(tab, &pages, "__inert.faults(new DOMParser().parseFromString(text, 'text/html'))").await?;
            nothing_asked(tab);
            Ok(())
        })
    }

    #[test]
    fn markup_in_the_address_in_messages_and_in_storage_stays_words() -> Outcome {
        let payloads = xss::collection()?.of(xss::Form::Text);
        let texts: Vec<&str> = payloads.map(|payload| payload.text.as_str()).filter(|text| text.len() < 500).collect();
        Test::returning_reader().also(xss::WATCH).run(async |tab| {
            // WebKit lets a page replace its state a hundred times in ten seconds, and the app does so after each of these.
            for some in texts.chunks(30) {
                let words = some.iter().take(3).copied().collect::<String>();
                let code =
                    "const part = encodeURIComponent(arguments[0].replace(/[\\ud800-\\udfff]/g, '')); return '/about/?x=' + part + '#' + part";
                tab.open("/about/").await?;
                let address: String = tab.script(code, vec![json!(words)]).await?;
                tab.open(&address).await?;
                let code = "for (const text of arguments[0]) { \
                              postMessage(text, '*'); postMessage({ type: text, html: text }, '*'); \
                              dispatchEvent(new StorageEvent('storage', { key: 'broadsheet.consent', newValue: text })); \
                              dispatchEvent(new PopStateEvent('popstate', { state: { scroll: text, followedPath: text, followedIndex: text } })); \
                              history.replaceState({ scroll: 1, followedPath: text, followedIndex: 0 }, ''); \
                              localStorage.setItem('broadsheet.look', JSON.stringify({ theme: text, text })); \
                            }";
                tab.script::<Value>(code, vec![json!(some)]).await?;
                tab.reload().await?;
                let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
                assert!(faults.is_empty(), "{faults:#?}");
                let marks: Vec<String> = tab.script("return Object.values(document.documentElement.dataset)", vec![]).await?;
                assert!(!marks.iter().any(|mark| some.contains(&mark.as_str())), "<html> is marked with {marks:?}");
            }
            nothing_asked(tab);
            Ok(())
        })
    }

    #[test]
    fn a_payload_that_gets_through_is_noticed() -> Outcome {
        fn broken(html: String) -> String {
            let inside = "<a href=\"java\tscript:__xss('a')\">x</a><img src=x onerror=\"__xss('b')\"><script>__xss('c')</script>\
                          <form name=cookie></form>";
            html.replacen("</main>", &format!("{inside}</main>"), 1)
        }
        Test::returning_reader().also(xss::WATCH).run(async |tab| {
            for kind in ["policy", "part", "xss"] {
                tab.expect_report(kind, "");
            }
            tab.host.fail("/about/", Broken::Rewrite(broken), Times::Always);
            tab.open("/about/").await?;
            let faults: Vec<String> = tab.script("return __inert.here()", vec![]).await?;
            for fault in ["an event handler", "an address that runs", "a script", "a foreign element", "a name that hides another"] {
                assert!(faults.iter().any(|found| found.starts_with(fault)), "{fault} is not noticed: {faults:#?}");
            }
            tab.script::<Value>("__xss('d'); alert('e')", vec![]).await?;
            let reports = tab.reports().await?;
            for (kind, words) in [("policy", "script-src"), ("xss", "d"), ("xss", "alert e")] {
                assert!(reports.iter().any(|report| report.kind == kind && report.words.contains(words)), "{kind} {words}: {reports:?}");
            }
            Ok(())
        })
    }
}
