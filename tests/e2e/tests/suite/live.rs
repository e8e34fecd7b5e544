//! Live pages: new posts arrive, and others change in place, while the page is open.

use std::fs;
use std::path::PathBuf;

use broadsheet_e2e::locator::any;
use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, until_requested, whole};
use crate::published::{at_rest, shifted};

const PAGE: &str = "/article/live/";
const DOCUMENT: &str = "/content/article/live.live.json";
const LONG: &str = "/article/long/";
const LONG_DOCUMENT: &str = "/content/article/long.live.json";
const ENDED: &str = "/article/ended/";

/// The time between two polls, in milliseconds.
const POLL: i64 = 20_000;

/// The posts of the live page; the newest is number 11. Numbers 3 and 9 are key events.
const POSTS: usize = 12;
/// The posts of the long page.
const MANY: usize = 400;

fn paragraph(words: &str) -> Value {
    json!({ "type": "paragraph", "children": [{ "type": "text", "value": words }] })
}

/// A post as an editor writes it.
fn post(number: usize) -> Value {
    let (hour, minute) = (6 + number / 60, number % 60);
    json!({
        "id": format!("p{number}"), "published": format!("2026-11-20T{hour:02}:{minute:02}:00Z"), "headline": format!("Post {number}"),
        "key": number % 6 == 3, "body": [paragraph(&format!("Report {number}. {}", "The water rises and the wind turns. ".repeat(6)))],
    })
}

/// A paper of a live page, one of 400 posts, one that has ended, and a plain article.
fn site() -> Outcome<PathBuf> {
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": "en", "sections": [{ "id": "news", "title": "News" }],
        }),
    );
    for (slug, until, posts) in
        [("live", "2150-01-01T00:00:00Z", POSTS), ("long", "2150-01-01T00:00:00Z", MANY), ("ended", "2026-11-20T20:00:00Z", POSTS)]
    {
        content.put(
            format!("articles/{slug}.json"),
            json!({
                "schemaVersion": 1, "slug": slug, "headline": format!("Storm {slug}"), "section": "news", "published": "2026-11-20T05:00:00Z",
                "liveUntil": until, "body": [paragraph("The storm."), paragraph(&"What is known. ".repeat(60))],
                "posts": (0..posts).rev().map(post).collect::<Vec<_>>(),
            }),
        );
    }
    content.put(
        "articles/other.json",
        json!({
            "schemaVersion": 1, "slug": "other", "headline": "Another article", "section": "news", "published": "2026-11-20T05:30:00Z",
            "body": [paragraph("Quiet.")],
        }),
    );
    published("live", |folder| content.write(folder))
}

fn reader() -> Outcome<Test> {
    Ok(Test::first_visit().on(&site()?))
}

/// Opens a page at the size of a phone.
async fn open(tab: &Tab, path: &str) -> Outcome {
    tab.resize(390, 700).await?;
    tab.open(path).await?;
    at_rest(tab).await
}

/// A document of the site, as it was published.
fn document(path: &str) -> Outcome<Value> {
    let file = site()?.join(path.trim_start_matches('/'));
    let text = fs::read_to_string(&file).map_err(|source| broadsheet_e2e::Fault::File { path: file.clone(), source })?;
    serde_json::from_str(&text).map_err(|error| broadsheet_e2e::Fault::Wrong(error.to_string()))
}

/// A post as it is in a document.
fn dated(number: usize) -> Value {
    let mut post = post(number);
    if let Some(fields) = post.as_object_mut() {
        let published = json!({ "iso": format!("2026-11-20T09:{:02}:00Z", number % 60), "text": "20 November 2026", "clock": "09:00" });
        for (name, value) in
            [("id", json!(format!("part-p{number}"))), ("published", published), ("version", json!(format!("{number:08x}")))]
        {
            fields.insert(name.to_owned(), value);
        }
    }
    post
}

/// Publishes the live page again.
fn publish(tab: &Tab, change: impl FnOnce(&mut Vec<Value>)) -> Outcome {
    publish_document(tab, DOCUMENT, |document| {
        if let Some(posts) = document.pointer_mut("/page/posts").and_then(Value::as_array_mut) {
            change(posts);
        }
    })
}

fn publish_document(tab: &Tab, path: &str, change: impl FnOnce(&mut Value)) -> Outcome {
    let mut document = document(path)?;
    change(&mut document);
    tab.host.recover();
    tab.host.fail(path, Fault::Replace { content_type: "application/json", body: document.to_string() }, Times::Always);
    Ok(())
}

/// Lets the time between two polls pass, and waits for the poll.
async fn poll(tab: &Tab) -> Outcome {
    let before = tab.host.requests_for(DOCUMENT).len();
    tab.let_pass(POLL).await?;
    until_requested(tab, DOCUMENT, before + 1).await
}

/// Lets time pass in which nothing is polled.
async fn no_poll(tab: &Tab, milliseconds: i64) -> Outcome {
    let before = tab.host.requests_for(DOCUMENT).len();
    tab.let_pass(milliseconds).await?;
    round_trip(tab).await?;
    assert_eq!(tab.host.requests_for(DOCUMENT).len(), before, "polled within {milliseconds} ms");
    Ok(())
}

async fn scroll_to_post(tab: &Tab, number: usize) -> Outcome {
    let code = "scrollBy({ top: document.getElementById('part-p' + arguments[0]).getBoundingClientRect().top - 60, behavior: 'instant' })";
    tab.script::<Value>(code, vec![json!(number)]).await?;
    drawn(tab).await
}

/// Scrolls to the heading of the posts.
async fn scroll_to_heading(tab: &Tab) -> Outcome {
    let code = "scrollBy({ top: document.querySelector('.live__title').getBoundingClientRect().top - 4, behavior: 'instant' })";
    tab.script::<Value>(code, vec![]).await?;
    drawn(tab).await
}

async fn top_of(tab: &Tab, number: usize) -> Outcome<f64> {
    tab.script("return document.getElementById('part-p' + arguments[0]).getBoundingClientRect().top", vec![json!(number)]).await
}

async fn until_shown(tab: &Tab, number: usize) -> Outcome {
    let code = "return Boolean(document.getElementById('part-p' + arguments[0])?.checkVisibility())";
    tab.until_true(&format!("post {number}"), code, vec![json!(number)]).await
}

async fn until_title(tab: &Tab, title: &str) -> Outcome {
    tab.until_true("the title", "return document.title === arguments[0] || document.title", vec![json!(title)]).await
}

async fn first_posts(tab: &Tab, count: usize) -> Outcome<Vec<String>> {
    tab.script("return [...document.querySelectorAll('.post')].slice(0, arguments[0]).map((post) => post.id)", vec![json!(count)]).await
}

async fn is_where_it_was(tab: &Tab, number: usize, before: f64) -> Outcome {
    drawn(tab).await?;
    let after = top_of(tab, number).await?;
    assert!((after - before).abs() <= 1.0, "post {number} moved from {before} to {after}");
    assert!(shifted(tab).await? < 0.001, "the page shifted: {:?}", tab.shifts().await?);
    Ok(())
}

#[test]
fn faults_double_the_time_between_polls_and_an_answer_ends_that() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.expect_report("console.error", "");
        tab.host.fail(DOCUMENT, Fault::Status(503), Times::Always);
        poll(tab).await?;
        round_trip(tab).await?;
        for wait in [40_000, 80_000, 160_000, 300_000, 300_000] {
            let before = tab.host.requests_for(DOCUMENT).len();
            no_poll(tab, wait - 1_000).await?;
            tab.let_pass(1_000).await?;
            until_requested(tab, DOCUMENT, before + 1).await?;
            round_trip(tab).await?;
        }
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        let before = tab.host.requests_for(DOCUMENT).len();
        tab.let_pass(300_000).await?;
        until_requested(tab, DOCUMENT, before + 1).await?;
        until_shown(tab, 12).await?;
        no_poll(tab, POLL - 1_000).await?;
        tab.let_pass(1_000).await?;
        until_requested(tab, DOCUMENT, before + 2).await
    })
}

#[test]
fn a_reader_who_saves_data_looks_for_new_posts() -> Outcome {
    reader()?.saves_data().run(async |tab| {
        tab.resize(390, 700).await?;
        tab.load(PAGE).await?;
        let look = tab.main().role("button", "Look for new posts");
        // The first press loads the app.
        look.click().await?;
        tab.until_ready().await?;
        tab.until_announced("There are no new posts.").await?;
        no_poll(tab, 600_000).await?;
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        look.click().await?;
        until_shown(tab, 12).await?;
        tab.main().role("heading", "Post 12").has_focus().await?;
        tab.expect_report("console.error", "");
        tab.host.recover();
        tab.host.fail(DOCUMENT, Fault::Status(503), Times::Always);
        look.click().await?;
        tab.until_announced("New posts could not be loaded. The page will try again.").await
    })
}

#[test]
fn a_hidden_tab_is_polled_every_minute_and_counts_in_its_title() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let see = "Object.defineProperty(document, 'hidden', { value: arguments[0], configurable: true }); \
                   document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
        tab.script::<Value>(see, vec![json!(true)]).await?;
        publish(tab, |posts| posts.splice(0..0, [dated(13), dated(12)]).for_each(drop))?;
        no_poll(tab, 59_000).await?;
        tab.let_pass(1_000).await?;
        until_title(tab, "(2) Storm live – Ledger").await?;
        let before = tab.host.requests_for(DOCUMENT).len();
        tab.script::<Value>(see, vec![json!(false)]).await?;
        until_requested(tab, DOCUMENT, before + 1).await?;
        // The posts are below the window, so they come by themselves.
        until_shown(tab, 13).await?;
        until_title(tab, "Storm live – Ledger").await
    })
}

#[test]
fn nothing_is_polled_after_the_end_which_the_page_says() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let end: i64 = tab.script("return Math.floor(Date.now()) + 50_000", vec![]).await?;
        let until: String = tab.script("return new Date(arguments[0]).toISOString()", vec![json!(end)]).await?;
        publish_document(tab, DOCUMENT, |document| document["page"]["liveUntil"]["iso"] = json!(until))?;
        poll(tab).await?;
        round_trip(tab).await?;
        poll(tab).await?;
        round_trip(tab).await?;
        tab.let_pass(10_001).await?;
        tab.until_announced("This live page has ended.").await?;
        let badge: bool = tab.script("return document.querySelector('.article .live-badge').checkVisibility()", vec![]).await?;
        assert!(!badge, "the page still says that it is live");
        no_poll(tab, 600_000).await?;

        open(tab, ENDED).await?;
        tab.let_pass(600_000).await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for("/content/article/ended.live.json").len(), 0);
        let said = tab.announced().await?;
        assert!(!said.iter().any(|words| words.contains("ended")), "{said:?}");
        Ok(())
    })
}

#[test]
fn a_page_that_the_editors_end_early_says_so() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        publish_document(tab, "/content/article/live.json", |document| {
            document["page"]["liveUntil"]["iso"] = json!("2026-11-20T20:00:00Z")
        })?;
        tab.host.fail(DOCUMENT, Fault::Status(404), Times::Always);
        poll(tab).await?;
        tab.until_announced("This live page has ended.").await?;
        no_poll(tab, 600_000).await
    })
}

#[test]
fn a_key_event_that_is_withdrawn_leaves_the_list_and_nothing_moves() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        scroll_to_post(tab, 6).await?;
        let before = top_of(tab, 6).await?;
        // A new key event waits meanwhile, and is not listed before its post is there.
        publish(tab, |posts| {
            posts.remove(2);
            posts.insert(0, dated(15));
        })?;
        poll(tab).await?;
        tab.until_announced("One new post").await?;
        is_where_it_was(tab, 6, before).await?;
        let listed = "return [...document.querySelectorAll('.key-events a')].map((link) => link.textContent)";
        assert_eq!(tab.script::<Vec<String>>(listed, vec![]).await?, ["Post 3"]);
        tab.main().role("button", "One new post").click().await?;
        until_shown(tab, 15).await?;
        assert_eq!(tab.script::<Vec<String>>(listed, vec![]).await?, ["Post 15", "Post 3"]);
        Ok(())
    })
}

#[test]
fn leaving_the_page_stops_the_polls_and_coming_back_polls_at_once() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.link("Ledger").first().click().await?;
        tab.until_at("/").await?;
        whole(tab).await?;
        no_poll(tab, 600_000).await?;
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        tab.back().await?;
        tab.until_at(PAGE).await?;
        until_shown(tab, 12).await?;
        tab.go(1).await?;
        tab.until_at("/").await?;
        tab.back().await?;
        tab.until_at(PAGE).await?;
        until_shown(tab, 12).await
    })
}

/// The address of the file with all messages.
fn messages() -> Outcome<String> {
    let site = site()?;
    let files = fs::read_dir(&site).map_err(|source| broadsheet_e2e::Fault::File { path: site.clone(), source })?;
    let names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let file = names.into_iter().find(|name| name.starts_with("broadsheet-messages-"));
    file.map(|name| format!("/{name}")).ok_or_else(|| broadsheet_e2e::Fault::Wrong("there is no file with messages".to_owned()))
}

#[test]
fn posts_that_came_before_the_messages_are_put_in_later() -> Outcome {
    let messages = messages()?;
    reader()?.run(async |tab| {
        tab.expect_report("console.error", "");
        tab.host.fail(&messages, Fault::Status(404), Times::Always);
        open(tab, PAGE).await?;
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        tab.host.fail(&messages, Fault::Status(404), Times::Always);
        poll(tab).await?;
        round_trip(tab).await?;
        drawn(tab).await?;
        assert_eq!(first_posts(tab, 1).await?, ["part-p11"]);
        // The same document, with the messages.
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        poll(tab).await?;
        until_shown(tab, 12).await
    })
}

#[test]
fn without_a_connection_a_poll_fails_and_the_connection_brings_the_next() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        tab.expect_report("part", "");
        tab.emulate_offline(true).await?;
        tab.let_pass(POLL).await?;
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        tab.emulate_offline(false).await?;
        until_shown(tab, 12).await
    })
}

#[test]
fn a_page_that_is_older_than_the_first_document_is_brought_up_to_date() -> Outcome {
    reader()?.run(async |tab| {
        // The page comes from a cache, and the host has published twice since.
        publish(tab, |posts| {
            posts[1]["body"] = json!([paragraph("Put right.")]);
            posts[1]["version"] = json!("00000000");
            posts.remove(4);
            posts.insert(0, dated(12));
        })?;
        open(tab, PAGE).await?;
        poll(tab).await?;
        until_shown(tab, 12).await?;
        let texts: Vec<String> =
            tab.script("return ['part-p10', 'part-p7'].map((id) => document.getElementById(id).textContent)", vec![]).await?;
        assert!(texts[0].contains("This post has been changed.") && texts[0].contains("Put right."), "{texts:?}");
        assert!(texts[1].contains("This post has been withdrawn.") && !texts[1].contains("Report 7"), "{texts:?}");
        assert_eq!(first_posts(tab, 3).await?, ["part-p12", "part-p11", "part-p10"]);
        Ok(())
    })
}

#[test]
fn an_afternoon_of_posts_opens_quickly_and_all_of_it_can_be_reached() -> Outcome {
    reader()?.run(async |tab| {
        tab.resize(390, 700).await?;
        tab.open("/").await?;
        tab.main().role("link", "Storm long").first().click().await?;
        arrived(tab, LONG, "Storm long").await?;
        let count = "return document.querySelectorAll('.post').length";
        assert_eq!(tab.script::<usize>(count, vec![]).await?, 40);
        // What is not drawn is not new.
        let before = tab.host.requests_for(LONG_DOCUMENT).len();
        tab.let_pass(POLL).await?;
        until_requested(tab, LONG_DOCUMENT, before + 1).await?;
        round_trip(tab).await?;
        assert_eq!(tab.script::<usize>(count, vec![]).await?, 40);
        tab.script::<Value>("document.querySelector('[data-slot=live-older]').scrollIntoView({ block: 'end', behavior: 'instant' })", vec![])
            .await?;
        tab.until_true("more as one scrolls", "const { length } = document.querySelectorAll('.post'); return length > 40 || length", vec![])
            .await?;
        tab.script::<Value>("location.hash = 'part-p5'", vec![]).await?;
        tab.until_true(
            "an old post",
            "const { top } = document.getElementById('part-p5')?.getBoundingClientRect() ?? {}; return top >= -1 && top < innerHeight || String(top)",
            vec![],
        )
        .await?;
        assert_eq!(tab.script::<usize>(count, vec![]).await?, MANY);
        assert_eq!(tab.main().role("button", any()).names().await?.iter().filter(|name| name.contains("older")).count(), 0);
        Ok(())
    })
}

#[test]
fn an_old_post_that_is_corrected_changes_although_polls_do_not_have_its_text() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, LONG).await?;
        let whole = "/content/article/long.json";
        let correct = |document: &mut Value| {
            let post = &mut document["page"]["posts"][MANY - 6];
            post["version"] = json!("00000000");
            if post["body"] != json!([]) {
                post["body"] = json!([paragraph("Put right.")]);
            }
        };
        publish_document(tab, LONG_DOCUMENT, correct)?;
        let mut corrected = document(whole)?;
        correct(&mut corrected);
        tab.host.fail(whole, Fault::Replace { content_type: "application/json", body: corrected.to_string() }, Times::Always);
        tab.let_pass(POLL).await?;
        let code = "const words = document.getElementById('part-p5').textContent; \
                    return words.includes('This post has been changed.') && words.includes('Put right.') || words";
        tab.until_true("the correction", code, vec![]).await?;
        assert_eq!(tab.host.requests_for(whole).len(), 1);
        tab.let_pass(POLL).await?;
        until_requested(tab, LONG_DOCUMENT, 2).await?;
        round_trip(tab).await?;
        assert_eq!(tab.host.requests_for(whole).len(), 1, "the whole document was fetched again without need");
        Ok(())
    })
}

#[test]
fn older_posts_come_when_the_reader_asks() -> Outcome {
    reader()?.run(async |tab| {
        tab.resize(390, 700).await?;
        tab.open("/").await?;
        tab.main().role("link", "Storm long").first().click().await?;
        arrived(tab, LONG, "Storm long").await?;
        tab.script::<Value>(
            "[...document.querySelectorAll('button')].find((button) => button.textContent === 'Show 360 older posts').click()",
            vec![],
        )
        .await?;
        let all = "const { length } = document.querySelectorAll('.post'); return length === arguments[0] || length";
        tab.until_true("all posts", all, vec![json!(MANY)]).await?;
        // The button is gone. The first 40 posts were there.
        tab.main().role("heading", "Post 359").has_focus().await
    })
}

#[test]
fn all_posts_are_drawn_before_the_page_is_printed() -> Outcome {
    reader()?.run(async |tab| {
        tab.resize(390, 700).await?;
        tab.open("/").await?;
        tab.main().role("link", "Storm long").first().click().await?;
        arrived(tab, LONG, "Storm long").await?;
        // The browser prints what is there when the listeners have returned.
        let code = "const count = () => document.querySelectorAll('.post').length; const before = count(); \
                    dispatchEvent(new Event('beforeprint')); return [before, count()]";
        assert_eq!(tab.script::<[usize; 2]>(code, vec![]).await?, [40, MANY]);
        Ok(())
    })
}

#[test]
fn without_scripts_all_posts_are_there_and_no_button() -> Outcome {
    reader()?.without_scripts().run(async |tab| {
        tab.resize(390, 700).await?;
        tab.load(&format!("{LONG}#part-p5")).await?;
        let code =
            "const { top } = document.getElementById('part-p5').getBoundingClientRect(); return top > -5 && top < innerHeight || top";
        tab.until_true("an old post in the window", code, vec![]).await?;
        let seen: Vec<usize> = tab
            .script(
                "return [document.querySelectorAll('.post').length, \
                 [...document.querySelectorAll('main button')].filter((button) => button.checkVisibility()).length]",
                vec![],
            )
            .await?;
        assert_eq!(seen, [MANY, 0]);
        Ok(())
    })
}

#[test]
fn what_holds_the_focus_keeps_it_when_it_is_drawn_anew() -> Outcome {
    reader()?.run(async |tab| {
        open(tab, PAGE).await?;
        let focus = "document.querySelector(arguments[0]).focus({ preventScroll: true })";
        let changes = "return document.getElementById(arguments[0]).textContent.includes(arguments[1])";
        scroll_to_post(tab, 6).await?;

        tab.script::<Value>(focus, vec![json!("#part-p6 .post__link")]).await?;
        publish(tab, |posts| posts[5]["version"] = json!("00000000"))?;
        poll(tab).await?;
        tab.until_true("the correction", changes, vec![json!("part-p6"), json!("This post has been changed.")]).await?;
        tab.main().role("heading", "Post 6").has_focus().await?;

        publish(tab, |posts| drop(posts.remove(5)))?;
        poll(tab).await?;
        tab.until_true("the withdrawal", changes, vec![json!("part-p6"), json!("This post has been withdrawn.")]).await?;
        let focused = "return document.activeElement.id || document.activeElement.outerHTML.slice(0, 200)";
        assert_eq!(tab.script::<String>(focused, vec![]).await?, "part-p6_h");

        // A link of the list of key events, from which another one goes.
        tab.script::<Value>(focus, vec![json!(".key-events a[href='#part-p3']")]).await?;
        publish(tab, |posts| drop(posts.remove(2)))?;
        poll(tab).await?;
        tab.until_true("the withdrawal", changes, vec![json!("part-p9"), json!("This post has been withdrawn.")]).await?;
        let focused = "return document.activeElement.getAttribute('href') ?? document.activeElement.outerHTML.slice(0, 200)";
        assert_eq!(tab.script::<String>(focused, vec![]).await?, "#part-p3");

        // The button, whose posts are withdrawn before it is pressed.
        publish(tab, |posts| posts.insert(0, dated(12)))?;
        poll(tab).await?;
        tab.main().role("button", "One new post").find().await?.focus().await?;
        publish(tab, |_| ())?;
        poll(tab).await?;
        tab.main().role("button", "One new post").gone().await?;
        tab.main().role("heading", "As it happened").has_focus().await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn new_posts_are_counted_and_put_in_when_the_reader_asks() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            scroll_to_post(tab, 6).await?;
            let before = top_of(tab, 6).await?;
            publish(tab, |posts| posts.splice(0..0, [dated(13), dated(12)]).for_each(drop))?;
            poll(tab).await?;
            tab.until_announced("2 new posts").await?;
            until_title(tab, "(2) Storm live – Ledger").await?;
            is_where_it_was(tab, 6, before).await?;
            // The same answer again is not announced again.
            poll(tab).await?;
            round_trip(tab).await?;
            let said = tab.announced().await?;
            assert_eq!(said.iter().filter(|words| words.contains("new post")).count(), 1, "{said:?}");
            publish(tab, |posts| posts.splice(0..0, [dated(14), dated(13), dated(12)]).for_each(drop))?;
            poll(tab).await?;
            tab.until_announced("3 new posts").await?;
            is_where_it_was(tab, 6, before).await?;
            tab.main().role("button", "3 new posts").click().await?;
            until_shown(tab, 14).await?;
            assert_eq!(first_posts(tab, 4).await?, ["part-p14", "part-p13", "part-p12", "part-p11"]);
            tab.main().role("heading", "Post 14").has_focus().await?;
            let top = top_of(tab, 14).await?;
            assert!((-1.0..350.0).contains(&top), "the newest post is at {top}");
            until_title(tab, "Storm live – Ledger").await?;
            tab.main().role("button", "3 new posts").gone().await
        })
    }

    #[test]
    fn the_same_words_are_announced_each_time() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            let code = "const said = __test.announced.filter((words) => words.includes('One new post')); \
                        return said.length === arguments[0] || JSON.stringify(__test.announced)";
            for (times, newest) in [(1, 12), (2, 13)] {
                publish(tab, |posts| posts.splice(0..0, (12..=newest).rev().map(dated)).for_each(drop))?;
                poll(tab).await?;
                tab.until_true("one announcement for each post", code, vec![json!(times)]).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn at_the_top_new_posts_come_by_themselves_and_nothing_moves() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            // The posts are below the window.
            publish(tab, |posts| posts.insert(0, dated(12)))?;
            poll(tab).await?;
            until_shown(tab, 12).await?;
            assert!(tab.scroll_position().await? < 1.0, "the page has scrolled");
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            // The beginning of the posts, below their heading.
            scroll_to_heading(tab).await?;
            let before = top_of(tab, 12).await?;
            publish(tab, |posts| posts.splice(0..0, [dated(13), dated(12)]).for_each(drop))?;
            poll(tab).await?;
            until_shown(tab, 13).await?;
            is_where_it_was(tab, 12, before).await?;
            until_title(tab, "Storm live – Ledger").await?;
            assert_eq!(first_posts(tab, 3).await?, ["part-p13", "part-p12", "part-p11"]);
            let end: f64 = tab.script("return document.getElementById('part-p13').getBoundingClientRect().bottom", vec![]).await?;
            assert!(end > 50.0, "the new post ends at {end}, so that it is not seen");
            Ok(())
        })
    }

    #[test]
    fn new_posts_that_would_not_be_seen_wait_for_a_press() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            // The first post begins near the upper edge of the window.
            scroll_to_post(tab, 11).await?;
            let before = top_of(tab, 11).await?;
            publish(tab, |posts| posts.insert(0, dated(12)))?;
            poll(tab).await?;
            tab.main().role("button", "One new post").find().await?.is_seen().await?;
            is_where_it_was(tab, 11, before).await?;
            assert_eq!(first_posts(tab, 1).await?, ["part-p11"]);
            // They come without another poll when the reader has scrolled to the beginning of the posts, and are announced there.
            let polls = tab.host.requests_for(DOCUMENT).len();
            scroll_to_heading(tab).await?;
            until_shown(tab, 12).await?;
            tab.main().role("button", "One new post").gone().await?;
            let code = "return __test.announced.filter((words) => words.includes('One new post')).length === 2 || JSON.stringify(__test.announced)";
            tab.until_true("a second announcement", code, vec![]).await?;
            assert_eq!(tab.host.requests_for(DOCUMENT).len(), polls);
            Ok(())
        })
    }

    #[test]
    fn a_new_key_event_is_listed_above() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            publish(tab, |posts| posts.insert(0, dated(15)))?;
            poll(tab).await?;
            let listed = "return document.querySelector('.key-events a').textContent === 'Post 15' || \
                          (document.querySelector('.live__counted')?.click(), document.querySelector('.key-events a').textContent)";
            tab.until_true("the key event", listed, vec![]).await?;
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            Ok(())
        })
    }

    #[test]
    fn corrected_and_withdrawn_posts_say_so_in_their_places() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            scroll_to_post(tab, 6).await?;
            let before = top_of(tab, 6).await?;
            publish(tab, |posts| {
                // Number 11 is the newest and above the window, number 8 too.
                posts[1]["body"] = json!([paragraph(&"Put right. ".repeat(60))]);
                posts[1]["version"] = json!("00000000");
                posts.remove(3);
            })?;
            poll(tab).await?;
            let code = "return document.getElementById('part-p8').textContent.includes('This post has been withdrawn.') \
                        && document.getElementById('part-p10').textContent.includes('This post has been changed.')";
            tab.until_true("the marks", code, vec![]).await?;
            is_where_it_was(tab, 6, before).await?;
            let withdrawn: String = tab.script("return document.getElementById('part-p8').textContent", vec![]).await?;
            assert!(!withdrawn.contains("Report 8") && !withdrawn.contains("Post 8"), "{withdrawn}");
            assert_eq!(tab.title().await?, "Storm live – Ledger");

            // In the window, what is below a post that grows stays.
            let below = top_of(tab, 5).await?;
            publish(tab, |posts| {
                posts[1]["body"] = json!([paragraph(&"Put right. ".repeat(60))]);
                posts[1]["version"] = json!("00000000");
                posts.remove(3);
                posts[4]["version"] = json!("11111111");
            })?;
            poll(tab).await?;
            let code = "return document.getElementById('part-p6').textContent.includes('This post has been changed.')";
            tab.until_true("the mark", code, vec![]).await?;
            is_where_it_was(tab, 5, below).await?;

            // A withdrawn post that is published again is shown again.
            publish(tab, |_| ())?;
            poll(tab).await?;
            let code = "return document.getElementById('part-p8').textContent.includes('Report 8')";
            tab.until_true("the post again", code, vec![]).await
        })
    }

    #[test]
    fn key_events_can_be_read_alone_and_a_link_shows_any_post() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            let visible = "return [...document.querySelectorAll('.post')].filter((post) => post.checkVisibility()).map((post) => post.id)";
            tab.main().role("button", "Key events only").click().await?;
            assert_eq!(tab.script::<Vec<String>>(visible, vec![]).await?, ["part-p9", "part-p3"]);
            let pressed = tab.main().role("button", "Key events only").find().await?.attribute("aria-pressed").await?;
            assert_eq!(pressed.as_deref(), Some("true"));
            tab.script::<Value>("location.hash = 'part-p6'", vec![]).await?;
            until_shown(tab, 6).await?;
            let code =
                "const { top } = document.getElementById('part-p6').getBoundingClientRect(); return top >= -1 && top < innerHeight || top";
            tab.until_true("the post in the window", code, vec![]).await?;
            tab.main().role("button", "Key events only").click().await?;
            tab.main().role("button", "All posts").click().await?;
            assert_eq!(tab.script::<Vec<String>>(visible, vec![]).await?.len(), POSTS);
            Ok(())
        })
    }

    #[test]
    fn a_page_that_comes_from_the_back_forward_cache_is_polled_at_once() -> Outcome {
        reader()?.run(async |tab| {
            open(tab, PAGE).await?;
            publish(tab, |posts| posts.insert(0, dated(12)))?;
            tab.script::<Value>("location.href = '/__test/blank'", vec![]).await?;
            tab.until_at("/__test/blank").await?;
            tab.back().await?;
            tab.until_at(PAGE).await?;
            tab.until_ready().await?;
            // Where the browser has loaded it anew, that was from its HTTP cache.
            until_shown(tab, 12).await
        })
    }

    #[test]
    fn a_link_to_a_post_leads_to_it_among_hundreds() -> Outcome {
        reader()?.run(async |tab| {
            tab.resize(390, 700).await?;
            tab.open(&format!("{LONG}#part-p5")).await?;
            let code =
                "const { top } = document.getElementById('part-p5').getBoundingClientRect(); return top >= -5 && top < innerHeight || top";
            tab.until_true("the old post", code, vec![]).await?;
            at_rest(tab).await?;
            tab.until_true("the old post, still", code, vec![]).await?;
            assert!(shifted(tab).await? < 0.001, "{:?}", tab.shifts().await?);
            Ok(())
        })
    }
}
