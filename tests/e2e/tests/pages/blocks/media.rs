//! Pictures, audio, video and embeds.

use broadsheet_content::body::Block;
use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::ElementRef;

use super::must;
use crate::dom::{all, ancestors, attribute, first, one, squeezed, text};
use crate::roles::{name, named, names};
use crate::words::{letters, letters_of_blocks};

#[test]
fn an_image() -> Outcome {
    every!(Image, |main, node| {
        let picture = &node.picture;
        // An article may show a picture twice, with other words.
        let copies = all(main, &format!("figure img[src=\"{}\"]", picture.src));
        let Some(image) = copies.iter().copied().find(|image| attribute(*image, "alt") == picture.alt) else {
            let alternatives: Vec<_> = copies.iter().map(|image| attribute(*image, "alt")).collect();
            return wrong(format!("{} says {alternatives:?}, not {:?}", picture.src, picture.alt));
        };
        must(!picture.alt.is_empty() || picture.decorative, || format!("{} has no words and is not decorative", picture.src))?;
        let sizes = [picture.width, picture.height].map(|size| size.map(|size| size.to_string()).unwrap_or_default());
        must([attribute(image, "width"), attribute(image, "height")] == sizes, || format!("the size of {}", picture.src))?;
        let Some(figure) = ancestors(image).find(|outer| outer.value().name() == "figure") else {
            return wrong(format!("{} stands in no figure", picture.src));
        };
        let below = all(figure, "figcaption").into_iter().map(text).collect::<String>();
        let wanted = [&picture.caption, &picture.credit].into_iter().flatten().map(|words| squeezed(words)).collect::<Vec<_>>().join(" ");
        must(below == wanted, || format!("below {} stands “{below}”, not “{wanted}”", picture.src))
    })
}

#[test]
fn a_gallery() -> Outcome {
    every!(Gallery, |main, node| {
        let group = named(main, "group", node.title.as_deref().unwrap_or("Gallery"))?;
        let alternatives: Vec<&str> = node.pictures().map(|picture| picture.alt.as_str()).collect();
        must(names(group, "img") == alternatives, || format!("its pictures are {:?}, not {alternatives:?}", names(group, "img")))?;
        must(all(group, "figure").len() == alternatives.len(), || "not one figure for each picture".to_owned())
    })
}

#[test]
fn an_embed_is_words_and_a_plain_link() -> Outcome {
    every!(Embed, |main, node| {
        let link = first(main, &format!("figure a[href=\"{}\"]", node.url))?;
        must(
            text(link).starts_with("Open at ") || node.labels.as_ref().is_some_and(|labels| text(link) == squeezed(&labels.open)),
            || format!("the link to {} says “{}”", node.url, text(link)),
        )?;
        let relations: Vec<&str> = attribute(link, "rel").split(' ').collect();
        must(relations.contains(&"external"), || "the link is not left to the browser".to_owned())?;
        let Some(figure) = ancestors(link).find(|outer| outer.value().name() == "figure") else { return wrong("no figure") };
        must(text(figure).contains(&squeezed(&node.title)), || format!("“{}” is not in the figure", node.title))?;
        must(figure.value().attr("data-frame") == node.frame.as_deref(), || format!("the frame of {}", node.url))?;
        must(all(figure, "button").len() == if node.frame.is_some() { 2 } else { 0 }, || format!("the buttons of {}", node.url))?;
        must(all(main, "iframe").is_empty(), || "a frame is there before it is asked for".to_owned())
    })
}

#[test]
fn audio() -> Outcome {
    every!(Audio, |main, node| {
        let player = one(main, &format!("audio[src=\"{}\"]", node.src))?;
        must(name(player) == node.title && is_quiet(player), || format!("the player of {}", node.src))?;
        transcript(player, &node.transcript)
    })
}

#[test]
fn video() -> Outcome {
    every!(Video, |main, node| {
        let player = one(main, &format!("video[src=\"{}\"]", node.src))?;
        must(name(player) == node.title && is_quiet(player), || format!("the player of {}", node.src))?;
        let tracks: Vec<[&str; 4]> =
            all(player, "track").into_iter().map(|track| ["kind", "src", "srclang", "label"].map(|name| attribute(track, name))).collect();
        let wanted: Vec<[&str; 4]> =
            node.captions.iter().map(|captions| ["captions", &captions.src, &captions.language, &captions.label]).collect();
        must(tracks == wanted, || format!("its captions are {tracks:?}, not {wanted:?}"))?;
        let sizes = [node.width, node.height].map(|size| size.map(|size| size.to_string()).unwrap_or_default());
        must([attribute(player, "width"), attribute(player, "height")] == sizes, || format!("the size of {}", node.src))?;
        must(player.value().attr("poster") == node.poster.as_deref(), || format!("the poster of {}", node.src))?;
        transcript(player, &node.transcript)
    })
}

/// The player has controls, and loads nothing before it is played.
fn is_quiet(player: ElementRef<'_>) -> bool {
    player.value().attr("controls").is_some() && attribute(player, "preload") == "none" && player.value().attr("autoplay").is_none()
}

/// The transcript is collapsed below a summary.
fn transcript(player: ElementRef<'_>, blocks: &[Block]) -> Outcome {
    let Some(around) = ancestors(player).nth(1) else { return wrong("a player without a frame") };
    if blocks.is_empty() {
        return must(all(around, "details").is_empty(), || "a transcript of nothing".to_owned());
    }
    let details = one(around, "details")?;
    must(details.value().attr("open").is_none(), || "the transcript is unfolded from the beginning".to_owned())?;
    must(text(one(details, "summary")?) == "Transcript", || "the transcript has no summary".to_owned())?;
    let wanted = letters_of_blocks(blocks);
    must(letters(&text(details)).ends_with(&wanted), || format!("“{wanted}” is not in the transcript"))
}
