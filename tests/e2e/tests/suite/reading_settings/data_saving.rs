//! What is fetched for a reader who saves data.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, round_trip, teaser_link, two_teasers, until_requested};

use super::{KEY, choose, close_dialog, open_dialog};

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
