//! Every block kind is drawn, and assistive technology finds it as what it is.

use broadsheet_content::body::BLOCK_TYPES;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::Value;

use crate::common::{items, text, words};

/// Opens an article that has a block of this kind; the check gets the first such block.
fn block(kind: &str, check: impl AsyncFn(&Tab, &Value) -> Outcome) -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let (path, block) = paper()?.block(kind)?;
        tab.open(path).await?;
        check(tab, block).await
    })
}

/// The text of what the reader reads, with single spaces.
async fn page_text(tab: &Tab) -> Outcome<String> {
    tab.main().find().await?.text().await
}

fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_kind_has_a_test_here() {
    let tests = include_str!("blocks.rs");
    for kind in BLOCK_TYPES {
        assert!(tests.contains(&format!("block(\"{kind}\", async")), "there is no test of `{kind}`");
    }
}

#[test]
fn a_paragraph() -> Outcome {
    block("paragraph", async |tab, block| {
        let words = squeezed(&words(block));
        assert!(tab.main().role("paragraph", any()).texts().await?.contains(&words), "no paragraph reads “{words}”");
        Ok(())
    })
}

#[test]
fn a_heading() -> Outcome {
    block("heading", async |tab, block| {
        tab.main().role("heading", squeezed(&words(block))).find().await?;
        Ok(())
    })
}

#[test]
fn headings_leave_no_gap_in_the_outline() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        for kind in paper()?.kinds()? {
            tab.open(&kind.path).await?;
            let code = "return [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((heading) => +heading.localName[1])";
            let ranks: Vec<u8> = tab.script(code, vec![]).await?;
            for pair in ranks.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{}: a heading of rank {} follows one of rank {}", kind.name, pair[1], pair[0]);
            }
        }
        Ok(())
    })
}

#[test]
fn a_list() -> Outcome {
    block("list", async |tab, block| {
        let items = items(block, "children");
        let first = squeezed(&words(items.first().unwrap_or(&Value::Null)));
        let texts = tab.main().role("list", any()).role("listitem", any()).texts().await?;
        assert!(texts.iter().any(|text| text.starts_with(&first)), "no list item reads “{first}”");
        Ok(())
    })
}

#[test]
fn a_list_item() -> Outcome {
    block("list-item", async |tab, block| {
        let words = squeezed(&words(block));
        assert!(page_text(tab).await?.contains(&words), "“{words}” is not on the page");
        Ok(())
    })
}

#[test]
fn a_blockquote() -> Outcome {
    block("blockquote", async |tab, block| {
        let words = squeezed(&words(block));
        assert!(tab.main().role("blockquote", any()).texts().await?.contains(&words), "no quotation reads “{words}”");
        if let Ok(source) = text(block, "source") {
            assert!(page_text(tab).await?.contains(source), "the quotation’s source is not there");
        }
        Ok(())
    })
}

#[test]
fn a_pullquote() -> Outcome {
    block("pullquote", async |tab, block| {
        let words = squeezed(text(block, "text")?);
        assert!(tab.main().role("blockquote", any()).texts().await?.contains(&words), "no quotation reads “{words}”");
        Ok(())
    })
}

#[test]
fn a_thematic_break() -> Outcome {
    block("thematic-break", async |tab, _| {
        tab.main().role("separator", any()).first().find().await?;
        Ok(())
    })
}

#[test]
fn an_image() -> Outcome {
    block("image", async |tab, block| {
        let image = tab.main().role("img", text(block, "alt")?).first().find().await?;
        assert_eq!(image.attribute("src").await?.as_deref(), Some(text(block, "src")?));
        assert_loads(tab, text(block, "src")?).await
    })
}

/// The picture is brought into the window and arrives.
async fn assert_loads(tab: &Tab, source: &str) -> Outcome {
    let code = "const picture = [...document.images].find((image) => image.getAttribute('src') === arguments[0]); \
                picture.scrollIntoView({ behavior: 'instant' }); return picture.complete && picture.naturalWidth > 0";
    tab.until_true(&format!("the picture {source}"), code, vec![source.into()]).await
}

#[test]
fn a_gallery() -> Outcome {
    block("gallery", async |tab, block| {
        let group = tab.main().role("group", text(block, "title").unwrap_or("Gallery"));
        group.find().await?;
        let alternatives: Vec<&str> = items(block, "children").iter().filter_map(|picture| text(picture, "alt").ok()).collect();
        assert_eq!(group.role("img", any()).names().await?, alternatives);
        Ok(())
    })
}

#[test]
fn a_table() -> Outcome {
    block("table", async |tab, block| {
        // A table without a caption is named by its frame alone.
        let frame = tab.main().role("region", text(block, "caption").unwrap_or("Table"));
        frame.find().await?;
        let table = frame.role("table", text(block, "caption").unwrap_or(""));
        table.find().await?;
        let heads: Vec<String> = items(block, "header").iter().map(|cell| squeezed(&words(cell))).collect();
        assert_eq!(table.role("columnheader", any()).names().await?, heads);
        let names: Vec<String> =
            items(block, "rows").iter().filter_map(|row| row.as_array()?.first()).map(|cell| squeezed(&words(cell))).collect();
        let rows = table.role("rowheader", any()).names().await?;
        assert_eq!(rows.get(..names.len()), Some(names.as_slice()), "the rows’ names");
        Ok(())
    })
}

#[test]
fn a_timeline() -> Outcome {
    block("timeline", async |tab, block| {
        let group = tab.main().role("group", text(block, "title").unwrap_or("Timeline"));
        group.find().await?;
        let events = group.role("list", any()).first().role("listitem", any()).texts().await?;
        let wanted = items(block, "events");
        assert_eq!(events.len(), wanted.len());
        for (event, wanted) in events.iter().zip(wanted) {
            assert!(event.contains(text(wanted, "date")?) && event.contains(text(wanted, "title")?), "“{event}” is not {wanted}");
        }
        Ok(())
    })
}

#[test]
fn a_big_number() -> Outcome {
    block("big-number", async |tab, block| {
        let (number, label) = (squeezed(text(block, "number")?), squeezed(text(block, "label")?));
        let figures = tab.main().role("figure", any()).texts().await?;
        assert!(figures.iter().any(|figure| figure.contains(&number) && figure.contains(&label)), "no figure says {number} {label}");
        Ok(())
    })
}

#[test]
fn key_points() -> Outcome {
    block("key-points", async |tab, block| {
        let group = tab.main().role("group", text(block, "title").unwrap_or("Key points"));
        group.find().await?;
        let points: Vec<String> = items(block, "children").iter().map(|point| squeezed(&words(point))).collect();
        assert_eq!(group.role("listitem", any()).texts().await?, points);
        Ok(())
    })
}

#[test]
fn an_info_box() -> Outcome {
    block("info-box", async |tab, block| {
        let note = tab.main().role("note", text(block, "title")?).find().await?;
        let first = squeezed(&words(items(block, "children").first().unwrap_or(&Value::Null)));
        let shown = note.text().await?;
        assert!(shown.contains(&first), "“{first}” is not in “{shown}”");
        Ok(())
    })
}

#[test]
fn an_embed_is_words_and_a_plain_link_and_asks_nobody() -> Outcome {
    block("embed", async |tab, block| {
        let (title, url) = (text(block, "title")?, text(block, "url")?);
        assert!(page_text(tab).await?.contains(title), "“{title}” is not on the page");
        let link = tab.main().role("link", starting("Open at ")).first().find().await?;
        assert_eq!(link.attribute("href").await?.as_deref(), Some(url));
        assert!(
            link.attribute("rel").await?.is_some_and(|rel| rel.split(' ').any(|word| word == "external")),
            "the link is not left to the browser"
        );
        assert_eq!(tab.asked_elsewhere().await?, [""; 0]);
        assert_eq!(tab.script::<usize>("return document.querySelectorAll('iframe').length", vec![]).await?, 0);
        Ok(())
    })
}

#[test]
fn audio() -> Outcome {
    block("audio", async |tab, block| {
        let player = tab.main().role("audio", text(block, "title")?).find().await?;
        let [source, controls, preload]: [String; 3] =
            player.script("return [it.getAttribute('src'), String(it.controls), it.preload]", vec![]).await?;
        assert_eq!([source.as_str(), controls.as_str(), preload.as_str()], [text(block, "src")?, "true", "none"]);
        assert!(tab.host.requests_for(text(block, "src")?).is_empty(), "fetched before it is played");
        transcript(tab, block).await
    })
}

#[test]
fn video() -> Outcome {
    block("video", async |tab, block| {
        let player = tab.main().role("video", text(block, "title")?).find().await?;
        let tracks: Vec<[String; 3]> = player
            .script(
                "return [...it.querySelectorAll('track')].map((track) => [track.getAttribute('src'), track.srclang, track.label])",
                vec![],
            )
            .await?;
        let wanted: Vec<[String; 3]> = items(block, "captions")
            .iter()
            .map(|captions| {
                Ok([text(captions, "src")?.to_owned(), text(captions, "language")?.to_owned(), text(captions, "label")?.to_owned()])
            })
            .collect::<Outcome<_>>()?;
        assert_eq!(tracks, wanted);
        assert!(tab.host.requests_for(text(block, "src")?).is_empty(), "fetched before it is played");
        transcript(tab, block).await
    })
}

/// The transcript is folded away, and a press of its summary shows it.
async fn transcript(tab: &Tab, block: &Value) -> Outcome {
    let first = squeezed(&words(items(block, "transcript").first().unwrap_or(&Value::Null)));
    assert!(!first.is_empty(), "the sample has no transcript to test");
    let paragraphs = tab.main().role("paragraph", any());
    assert!(!paragraphs.texts().await?.contains(&first), "the transcript is unfolded from the beginning");
    tab.main().role("summary", "Transcript").first().click().await?;
    assert!(paragraphs.texts().await?.contains(&first), "“{first}” is not in the transcript");
    Ok(())
}

#[test]
fn a_correction_at_its_place() -> Outcome {
    block("correction", async |tab, block| {
        let words = squeezed(&words(block));
        let notes = tab.main().role("note", any()).texts().await?;
        assert!(notes.iter().any(|note| note.ends_with(&words)), "no note says “{words}”");
        Ok(())
    })
}

#[test]
fn recommended_articles() -> Outcome {
    block("recommended", async |tab, block| {
        let group = tab.main().role("group", text(block, "title").unwrap_or("Read next"));
        group.find().await?;
        let headlines: Vec<&str> = items(block, "teasers").iter().filter_map(|teaser| text(teaser, "headline").ok()).collect();
        assert_eq!(group.role("link", any()).names().await?, headlines);
        Ok(())
    })
}
