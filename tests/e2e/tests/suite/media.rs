//! The media that are loaded with an article, and those that are loaded on demand: pictures, audio, video and embeds.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::Value;

use crate::common::{items, text, words};

/// Opens an article that has a block of this kind; the check gets the first such block.
fn block(kind: &str, check: impl AsyncFnOnce(&Tab, &Value) -> Outcome) -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, block) = paper()?.block(kind)?;
        tab.open(path).await?;
        check(tab, block).await
    })
}

#[test]
fn a_picture_arrives_when_it_comes_into_the_window() -> Outcome {
    block("image", async |tab, block| {
        let source = text(block, "src")?;
        let code = "const picture = [...document.images].find((image) => image.getAttribute('src') === arguments[0]); \
                    picture.scrollIntoView({ behavior: 'instant' }); return picture.complete && picture.naturalWidth > 0";
        tab.until_true(&format!("the picture {source}"), code, vec![source.into()]).await
    })
}

#[test]
fn an_embed_asks_nobody() -> Outcome {
    block("embed", async |tab, _| {
        assert_eq!(tab.asked_elsewhere().await?, [""; 0]);
        assert_eq!(tab.script::<usize>("return document.querySelectorAll('iframe').length", vec![]).await?, 0);
        Ok(())
    })
}

#[test]
fn sound_is_not_fetched_before_it_is_played_and_its_transcript_unfolds() -> Outcome {
    block("audio", async |tab, block| {
        tab.main().role("audio", text(block, "title")?).find().await?;
        not_fetched_and_transcribed(tab, block).await
    })
}

/// The file was not requested, and a click on the summary shows the transcript.
async fn not_fetched_and_transcribed(tab: &Tab, block: &Value) -> Outcome {
    assert!(tab.host.requests_for(text(block, "src")?).is_empty(), "fetched before it is played");
    let first = words(items(block, "transcript").first().unwrap_or(&Value::Null));
    let first = first.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!first.is_empty(), "the sample has no transcript to test");
    let paragraphs = tab.main().role("paragraph", any());
    assert!(!paragraphs.texts().await?.contains(&first), "the transcript is unfolded from the beginning");
    tab.main().role("summary", "Transcript").first().click().await?;
    assert!(paragraphs.texts().await?.contains(&first), "“{first}” is not in the transcript");
    Ok(())
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_film_is_not_fetched_before_it_is_played_and_its_transcript_unfolds() -> Outcome {
        block("video", async |tab, block| {
            let player = tab.main().role("video", text(block, "title")?).find().await?;
            // The engine has read the captions from the markup.
            let tracks: usize = player.script("return it.textTracks.length", vec![]).await?;
            assert_eq!(tracks, items(block, "captions").len());
            not_fetched_and_transcribed(tab, block).await
        })
    }
}
