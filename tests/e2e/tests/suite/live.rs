//! Live pages: new posts arrive, and others change in place, while the page is open.

mod changes;
mod ending;
mod key_events;
mod long;
mod polling;
mod posts;

use std::fs;
use std::path::PathBuf;

use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{drawn, round_trip, until_requested};
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

/// Opens the live page, scrolls to a post, and returns where that is.
async fn open_at(tab: &Tab, number: usize) -> Outcome<f64> {
    open(tab, PAGE).await?;
    scroll_to_post(tab, number).await?;
    top_of(tab, number).await
}

/// Waits until a post has a mark, such as that of a correction.
async fn until_marked(tab: &Tab, number: usize, words: &str) -> Outcome {
    let code = "const words = document.getElementById('part-p' + arguments[0]).textContent; return words.includes(arguments[1]) || words";
    tab.until_true(words, code, vec![json!(number), json!(words)]).await
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

/// Publishes posts that are newer than those of the live page, from number 12 to this one.
fn publish_up_to(tab: &Tab, newest: usize) -> Outcome {
    publish(tab, |posts| posts.splice(0..0, (POSTS..=newest).rev().map(dated)).for_each(drop))
}

/// Publishes posts up to this number, and has the page ask for them.
async fn poll_up_to(tab: &Tab, newest: usize) -> Outcome {
    publish_up_to(tab, newest)?;
    poll(tab).await
}

/// Lets the time between two polls pass, and waits for the poll.
async fn poll(tab: &Tab) -> Outcome {
    poll_after(tab, DOCUMENT, POLL).await
}

/// Lets time pass, and waits for the poll at its end.
async fn poll_after(tab: &Tab, document: &str, milliseconds: i64) -> Outcome {
    let before = tab.host.requests_for(document).len();
    tab.let_pass(milliseconds).await?;
    until_requested(tab, document, before + 1).await
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

/// Waits until a post begins in the window. A link to one may leave it a few pixels above the edge.
async fn until_in_window(tab: &Tab, number: usize) -> Outcome {
    let code = "const { top } = document.getElementById('part-p' + arguments[0])?.getBoundingClientRect() ?? {}; \
                return top >= -5 && top < innerHeight || String(top)";
    tab.until_true(&format!("post {number} in the window"), code, vec![json!(number)]).await
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
