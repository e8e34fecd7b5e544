//! The enum of all blocks, their names in JSON, and the kinds of block that contain other blocks. These types refer to each other,
//! so they share one file. Kinds without child blocks are in the modules beside it, grouped by subject.

use serde::{Deserialize, Serialize};

use super::facts::{BigNumber, CorrectionNote, Embed, Recommended};
use super::media::{Captions, ImageBlock};
use super::prose::{Heading, Paragraph, Pullquote};
use super::table::Table;
use super::text::Inline;
use super::unknown::Unknown;
use crate::Extra;
use crate::article::Picture;
use crate::json::from_fields;

/// A block of a body. Always match it without `_`, so that the compiler reports where a new kind is not handled.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A heading inside the body.
    Heading(Heading),
    /// A bulleted or numbered list.
    List(List),
    /// Words of another person or text.
    Blockquote(Blockquote),
    /// A sentence of the text, set large.
    Pullquote(Pullquote),
    /// A break between two parts of the text.
    ThematicBreak,
    /// A picture.
    Image(ImageBlock),
    /// Pictures that belong together.
    Gallery(Gallery),
    /// Data in rows and columns.
    Table(Table),
    /// Events in order.
    Timeline(Timeline),
    /// A single important figure.
    BigNumber(BigNumber),
    /// The main points of the article.
    KeyPoints(KeyPoints),
    /// Background information set apart from the text.
    InfoBox(InfoBox),
    /// Content of another site, loaded after a click.
    Embed(Embed),
    /// Audio, with a transcript.
    Audio(Audio),
    /// Video, with captions and a transcript.
    Video(Video),
    /// A correction, placed next to the text that it corrects.
    Correction(CorrectionNote),
    /// Other articles worth reading now.
    Recommended(Recommended),
    /// A node this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Unknown),
}

/// The block kinds by the names they have in JSON.
pub const BLOCK_TYPES: [&str; 18] = [
    "paragraph",
    "heading",
    "list",
    "blockquote",
    "pullquote",
    "thematic-break",
    "image",
    "gallery",
    "table",
    "timeline",
    "big-number",
    "key-points",
    "info-box",
    "embed",
    "audio",
    "video",
    "correction",
    "recommended",
];

/// Reads the fields of a node, without its `type`, as the block kind of that name. `None` where there is no such kind, or the
/// fields do not fit it.
pub(super) fn known_block(kind: &str, fields: &Extra) -> Option<Block> {
    match kind {
        "paragraph" => from_fields(fields).map(Block::Paragraph),
        "heading" => from_fields(fields).map(Block::Heading),
        "list" => from_fields(fields).map(Block::List),
        "blockquote" => from_fields(fields).map(Block::Blockquote),
        "pullquote" => from_fields(fields).map(Block::Pullquote),
        "thematic-break" => fields.is_empty().then_some(Block::ThematicBreak),
        "image" => from_fields(fields).map(Block::Image),
        "gallery" => from_fields(fields).map(Block::Gallery),
        "table" => from_fields(fields).map(Block::Table),
        "timeline" => from_fields(fields).map(Block::Timeline),
        "big-number" => from_fields(fields).map(Block::BigNumber),
        "key-points" => from_fields(fields).map(Block::KeyPoints),
        "info-box" => from_fields(fields).map(Block::InfoBox),
        "embed" => from_fields(fields).map(Block::Embed),
        "audio" => from_fields(fields).map(Block::Audio),
        "video" => from_fields(fields).map(Block::Video),
        "correction" => from_fields(fields).map(Block::Correction),
        "recommended" => from_fields(fields).map(Block::Recommended),
        _ => None,
    }
}

/// The content of a list item: text, or blocks such as a nested list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Flow {
    /// Text.
    Inline(Inline),
    /// A block.
    Block(Block),
}

/// A bulleted or numbered list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct List {
    /// Numbered when true.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ordered: bool,
    /// The items.
    pub children: Vec<ListItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An item of a list or of key points.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename = "list-item")]
pub struct ListItem {
    /// Text, or blocks.
    pub children: Vec<Flow>,
    /// Fields this version does not know.
    #[serde(flatten, deserialize_with = "super::read::list_item_extra")]
    pub extra: Extra,
}

/// Words of another person or text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Blockquote {
    /// The quoted text.
    pub children: Vec<Block>,
    /// The name of the person or text quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Events in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// The heading of the timeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// In the order in which they are shown.
    pub events: Vec<TimelineEvent>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One event of a timeline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct TimelineEvent {
    /// As printed: `1921`, `08:30`, `March`.
    pub date: String,
    /// The same for machines: a date or time as in HTML's `datetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub datetime: Option<String>,
    /// What happened, in a few words.
    pub title: String,
    /// More about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Block>,
}

/// The main points of the article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct KeyPoints {
    /// The heading; `Key points` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The points.
    pub children: Vec<ListItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Background information set apart from the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct InfoBox {
    /// The heading.
    pub title: String,
    /// The explanation.
    pub children: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Pictures that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Gallery {
    /// The caption of the whole gallery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `image` nodes; others are kept, counted and skipped.
    pub children: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Gallery {
    /// Returns the pictures of the `image` children. Other children are skipped.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.children.iter().filter_map(|child| if let Block::Image(image) = child { Some(&image.picture) } else { None })
    }
}

/// An audio recording, with a transcript.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Audio {
    /// Site-relative address, or https.
    pub src: String,
    /// The title.
    pub title: String,
    /// The caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The person or agency that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// The duration in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<u32>,
    /// The transcript of what is said and heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transcript: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A video recording, with captions and a transcript.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Video {
    /// Site-relative address, or https.
    pub src: String,
    /// The title.
    pub title: String,
    /// A picture to show before it plays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poster: Option<String>,
    /// Pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The person or agency that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Captions, by language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub captions: Vec<Captions>,
    /// The transcript of what is said and seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transcript: Vec<Block>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
