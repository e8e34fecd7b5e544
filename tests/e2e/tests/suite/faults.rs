//! Faults of the host never cause a blank page, an endless wait or a partial article.

use broadsheet_content::page::Teaser;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fate, Fault, Times};
use broadsheet_e2e::settings::settings;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::wait::{self, Look};
use broadsheet_e2e::{Outcome, Test};
use serde_json::Value;

use crate::common::{arrived, document_of, drawn, follow_from_front, round_trip, teaser_link, two_teasers, until_requested};

const FAILED: &str = "This page could not be loaded";
/// Before the app's first document is fetched again, twice, with growing pauses.
const TRIES: usize = 3;

/// Asserts that the failure page is shown at the address of the page that failed, with the reason.
async fn failed(tab: &Tab, path: &str, why: &str) -> Outcome {
    arrived(tab, path, FAILED).await?;
    let main = tab.main().find().await?.text().await?;
    assert!(main.contains(why), "“{why}” is not in “{main}”");
    tab.button("Try again").find().await?;
    let link = tab.link("Open the page directly").find().await?;
    assert_eq!(link.attribute("href").await?.as_deref(), Some(path));
    assert_eq!(link.attribute("rel").await?.as_deref(), Some("external"));
    assert_eq!(tab.title().await?, format!("Page not loaded – {}", paper()?.site.title));
    tab.until_announced("Page not loaded").await?;
    assert_eq!(tab.role("progressbar", any()).count().await?, 0, "the page still says that it is loading");
    Ok(())
}

/// The document of a teaser's article is broken, the reader follows its link and is told why; once the host has recovered,
/// "Try again" shows the article.
///
/// The reader saves data, so that nothing is fetched ahead and requests can be counted.
fn broken(fault: impl FnOnce(&Teaser) -> Outcome<Fault>, why: &str, requests: usize) -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let document = document_of(&teaser.path);
        tab.host.fail(&document, fault(teaser)?, Times::Always);
        follow_from_front(tab, teaser).await?;
        failed(tab, &teaser.path, why).await?;
        assert_eq!(tab.host.requests_for(&document).len(), requests);

        tab.host.recover();
        tab.button("Try again").click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.back().await?;
        tab.until_at("/").await?;
        teaser_link(tab, teaser).has_focus().await
    })
}

/// Returns the 404 page, which a host serves for a page that is not published yet, but whose document exists. Optionally without the site
/// document, like the shell of a development build.
fn unpublished(with_paper: bool) -> Outcome<Fault> {
    let path = settings()?.dist.join("404.html");
    let mut body = std::fs::read_to_string(&path).map_err(|source| broadsheet_e2e::Fault::File { path, source })?;
    if !with_paper {
        let (start, rest) = body.split_once("<div id=\"app\">").unwrap_or_default();
        let (_, scripts) = rest.split_once("id=\"site\"").unwrap_or_default();
        assert!(!scripts.is_empty(), "the page does not carry the paper");
        // No longer the script the app looks for.
        body = format!("{start}<div id=\"app\"></div><script type=\"application/json\" id=\"nothing\"{scripts}");
    }
    Ok(Fault::Replace { content_type: "text/html; charset=utf-8", body })
}

fn replaced(body: impl Into<String>) -> Fault {
    Fault::Replace { content_type: "application/json", body: body.into() }
}

#[test]
fn a_host_with_a_lasting_fault() -> Outcome {
    broken(|_| Ok(Fault::Status(500)), "has a fault (HTTP 500)", TRIES)
}

#[test]
fn two_faults_in_a_row_are_got_over_without_the_reader() -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        let (teaser, other) = two_teasers()?;
        for (teaser, fault) in [(teaser, Fault::Status(503)), (other, Fault::Cut)] {
            let document = document_of(&teaser.path);
            tab.host.fail(&document, fault, Times::First(TRIES - 1));
            follow_from_front(tab, teaser).await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            assert_eq!(tab.host.requests_for(&document).len(), TRIES);
            let announced = tab.announced().await?;
            assert!(!announced.iter().any(|words| words.contains("not loaded")), "a fault was announced: {announced:?}");
        }
        Ok(())
    })
}

#[test]
fn a_failed_page_can_be_opened_directly() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.host.fail(&document_of(&teaser.path), Fault::Status(500), Times::Always);
        follow_from_front(tab, teaser).await?;
        failed(tab, &teaser.path, "HTTP 500").await?;
        let boot = tab.boot().await?;
        tab.host.recover();
        tab.link("Open the page directly").click().await?;
        tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await?;
        Ok(())
    })
}

#[test]
fn a_first_page_that_fails_offers_to_try_again() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.host.fail(&teaser.path, unpublished(true)?, Times::Always);
        tab.host.fail(&document_of(&teaser.path), Fault::Status(500), Times::Always);
        tab.open(&teaser.path).await?;
        tab.headline(FAILED).find().await?;
        tab.host.recover();
        tab.button("Try again").click().await?;
        tab.headline(&teaser.headline).has_focus().await
    })
}

#[test]
fn a_page_that_no_one_can_use_is_loaded_once_and_says_so() -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let document = document_of(&teaser.path);
        // A host that answers every address with one page.
        tab.host.fail(&teaser.path, unpublished(true)?, Times::Always);
        tab.host.fail(&document, unpublished(true)?, Times::Always);
        follow_from_front(tab, teaser).await?;
        tab.until_at(&teaser.path).await?;
        tab.until_ready().await?;
        tab.headline(FAILED).find().await?;
        drawn(tab).await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for(&teaser.path).len(), 1, "the page was loaded more than once");
        assert_eq!(tab.host.requests_for(&document).len(), 2, "the document, for the link and for the page");
        tab.host.recover();
        tab.button("Try again").click().await?;
        tab.headline(&teaser.headline).has_focus().await
    })
}

#[test]
fn back_to_a_page_whose_document_is_none_loads_it_whole_once() -> Outcome {
    Test::returning_reader().saves_data().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        follow_from_front(tab, teaser).await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.reload().await?;
        tab.host.forget_requests();
        tab.host.fail(&document_of("/"), unpublished(true)?, Times::Always);
        tab.back().await?;
        tab.until_at("/").await?;
        teaser_link(tab, teaser).find().await?;
        tab.until_ready().await?;
        drawn(tab).await?;
        assert_eq!(tab.host.requests_for("/").len(), 1, "the page was loaded more than once");
        assert_eq!(tab.host.requests_for(&document_of("/")).len(), 1, "the published page needs no document");
        Ok(())
    })
}

#[test]
fn a_slow_page_shows_a_progress_line_and_a_quick_one_none() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = two_teasers()?;
        tab.open("/").await?;
        tab.script::<Value>("__test.watchProgress()", vec![]).await?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        drawn(tab).await?;
        let quick: Option<f64> = tab.script("return __test.progress.from", vec![]).await?;
        assert_eq!(quick, None, "a quick page showed a progress line");

        tab.back().await?;
        let link = teaser_link(tab, other).find().await?;
        let gate = tab.host.hold(&document_of(&other.path));
        // Measure from the click on, and not from the time of the next command of the test.
        tab.script::<Value>("addEventListener('click', () => __test.watchProgress(), { once: true, capture: true })", vec![]).await?;
        link.click().await?;
        tab.until_true("the progress line", "return __test.progress.from !== null && __test.progress.from > 0", vec![]).await?;
        tab.role("progressbar", "Loading the page").find().await?;
        let after: f64 = tab.script("return __test.progress.from", vec![]).await?;
        assert!((280.0..900.0).contains(&after), "the progress line came after {after} ms");
        assert_eq!(tab.address().await?, "/", "the present page stays until the next one is there");
        tab.headline(any()).find().await?;

        gate.open();
        arrived(tab, &other.path, &other.headline).await?;
        tab.role("progressbar", any()).gone().await
    })
}

#[test]
fn a_page_that_does_not_come_in_time_says_so() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&document_of(&teaser.path));
        follow_from_front(tab, teaser).await?;
        until_requested(tab, &document_of(&teaser.path), 1).await?;
        // On a slow machine, a part of the time limit of eight seconds has passed by now.
        tab.let_pass(4_000).await?;
        assert_eq!(tab.address().await?, "/");
        tab.let_pass(4_000).await?;
        failed(tab, &teaser.path, "The page did not arrive in time.").await?;
        gate.open();
        tab.host.recover();
        tab.button("Try again").click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await
    })
}

#[test]
fn a_page_that_was_fetched_ahead_has_its_whole_time_from_the_click_on() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&document_of(&teaser.path));
        tab.open("/").await?;
        teaser_link(tab, teaser).find().await?.focus().await?;
        until_requested(tab, &document_of(&teaser.path), 1).await?;
        tab.let_pass(6_000).await?;
        teaser_link(tab, teaser).click().await?;
        tab.let_pass(6_000).await?;
        round_trip(tab).await?;
        assert_eq!(tab.address().await?, "/", "given up");
        gate.open();
        arrived(tab, &teaser.path, &teaser.headline).await?;
        assert_eq!(tab.host.requests_for(&document_of(&teaser.path)).len(), 1);
        Ok(())
    })
}

#[test]
fn a_late_answer_is_waited_for() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&document_of(&teaser.path));
        follow_from_front(tab, teaser).await?;
        until_requested(tab, &document_of(&teaser.path), 1).await?;
        tab.let_pass(1_200).await?;
        gate.open();
        arrived(tab, &teaser.path, &teaser.headline).await
    })
}

#[test]
fn pictures_that_are_missing_leave_their_words_and_their_room() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        let (path, block) = paper.block("image")?;
        tab.expect_report("part", "/media/");
        tab.host.fail("/media/*", Fault::Status(404), Times::Always);
        tab.open(path).await?;
        let alt = block.get("alt").and_then(Value::as_str).unwrap_or_default();
        let picture = tab.main().role("img", alt).first().find().await?;
        picture.scroll_into_view().await?;
        drawn(tab).await?;
        let [_, _, width, height] = picture.rectangle().await?;
        let size = |key: &str| block.get(key).and_then(Value::as_f64).unwrap_or(1.0);
        assert!(width > 200.0, "the picture’s room is {width} by {height}");
        let proportion = height / width * size("width") / size("height");
        assert!((0.6..1.7).contains(&proportion), "the picture’s room is {width} by {height}");
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_host_that_names_another_charset_takes_no_styles_and_no_script_away() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.host.fail("/", Fault::ContentType("text/html; charset=iso-8859-1"), Times::Always);
            tab.open("/").await?;
            let face: String = tab.script("return getComputedStyle(document.querySelector('h1, h2')).fontFamily", vec![]).await?;
            assert!(face.contains("Newsreader"), "{face}");
            Ok(())
        })
    }

    /// Ways in which a host can break a document. Each is tested with another article, so that nothing is cached.
    #[test]
    fn a_page_whose_document_is_none_is_loaded_whole_once() -> Outcome {
        let html = "text/html; charset=utf-8";
        let paper = paper()?;
        let front = serde_json::to_string(paper.document("/")?).unwrap_or_default();
        let index = std::fs::read_to_string(settings()?.dist.join("index.html")).unwrap_or_default();
        let newer = "{\"schemaVersion\":99,\"path\":\"/\",\"page\":{\"kind\":\"hologram\"}}";
        let damages = |path: &str, elsewhere: &str| -> Outcome<Vec<(&'static str, Fault)>> {
            let mut huge = serde_json::to_value(paper.document(path)?).unwrap_or_default();
            huge["description"] = Value::String("x".repeat(5_000_000));
            Ok(vec![
                ("the front page, typed as such", Fault::Replace { content_type: html, body: index.clone() }),
                ("the front page, typed as a document", replaced(index.clone())),
                ("a document of five megabytes", replaced(huge.to_string())),
                ("no JSON", replaced("{ \"schemaVersion\": 1, this is no JSON")),
                ("nothing", replaced("")),
                ("half a document", Fault::Half),
                ("another shape", replaced("{\"schemaVersion\":1,\"path\":[],\"page\":7}")),
                ("the document of another page", replaced(front.clone())),
                ("a document of another version", replaced(newer)),
                ("the content type of a page", Fault::ContentType(html)),
                ("no entry", Fault::Status(403)),
                ("a question for a password", Fault::Status(401)),
                ("a redirect to a page", Fault::Redirect("/about/".to_owned())),
                ("a redirect to another host", Fault::Redirect(format!("{elsewhere}/log-in"))),
            ])
        };
        Test::returning_reader().saves_data().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            let document = document_of(&teaser.path);
            for (what, damage) in damages(&teaser.path, &tab.host.elsewhere())? {
                eprintln!("with {what}:");
                tab.host.recover();
                tab.host.forget_requests();
                tab.host.fail(&document, damage, Times::Always);
                follow_from_front(tab, teaser).await?;
                tab.until_at(&teaser.path).await?;
                tab.headline(&teaser.headline).find().await?;
                tab.until_ready().await?;
                drawn(tab).await?;
                assert_eq!(tab.host.requests_for(&teaser.path).len(), 1, "{what}: the page was loaded more than once");
                assert_eq!(tab.host.requests_for(&document).len(), 1, "{what}: the published page needs no document");
            }
            Ok(())
        })
    }

    #[test]
    fn a_connection_that_breaks_in_the_middle_again_and_again() -> Outcome {
        broken(|_| Ok(Fault::Cut), "The connection was lost", TRIES)
    }

    #[test]
    fn a_paper_that_cannot_be_had_at_all_says_so() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.host.fail("/about/", unpublished(false)?, Times::Always);
            tab.host.fail("/content/site.json", Fault::Status(500), Times::Always);
            tab.load("/about/").await?;
            tab.link("Try again").find().await?;
            let words: String = tab.script("return document.body.innerText", vec![]).await?;
            assert!(words.contains("Server(500)"), "“{words}” does not say why");
            tab.host.recover();
            tab.link("Try again").click().await?;
            tab.until_ready().await?;
            tab.until_at("/about/").await?;
            tab.headline(&paper()?.document("/about/")?.title).find().await?;
            Ok(())
        })
    }

    #[test]
    fn a_newer_click_wins_and_ends_the_older_fetch() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (slow, quick) = two_teasers()?;
            let gate = tab.host.hold(&document_of(&slow.path));
            follow_from_front(tab, slow).await?;
            until_requested(tab, &document_of(&slow.path), 1).await?;
            let entries: usize = tab.script("return history.length", vec![]).await?;
            teaser_link(tab, quick).click().await?;
            arrived(tab, &quick.path, &quick.headline).await?;
            wait::until("the older fetch to be abandoned", wait::LIMIT, async || {
                let requests = tab.host.requests_for(&document_of(&slow.path));
                let abandoned = requests.iter().all(|request| request.fate == Fate::Abandoned);
                Ok(if abandoned { Look::There(()) } else { Look::NotYet(format!("{requests:?}")) })
            })
            .await?;
            gate.open();
            drawn(tab).await?;
            assert_eq!(tab.address().await?, quick.path);
            tab.headline(&quick.headline).find().await?;
            assert_eq!(tab.script::<usize>("return history.length", vec![]).await?, entries + 1);
            Ok(())
        })
    }
}
