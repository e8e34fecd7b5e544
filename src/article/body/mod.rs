//! The body of an article, block by block.

mod audio;
mod big_number;
mod blockquote;
mod correction_note;
mod embed;
mod gallery;
mod heading_levels;
mod image;
mod info_box;
mod inline_text;
mod key_points;
mod list;
mod list_items;
mod nested;
mod paragraph;
mod pullquote;
mod recommended;
mod source;
mod table;
mod thematic_break;
mod timeline;
mod timeline_event;
mod transcript;
mod unknown;
mod video;
mod video_tracks;

use broadsheet_content::body::Block;
use leptos::prelude::*;

use crate::components::{Heading, Progressive};
use audio::Audio;
use big_number::BigNumber;
use blockquote::Blockquote;
use correction_note::CorrectionNote;
use embed::Embed;
use gallery::Gallery;
use heading_levels::HeadingLevels;
use image::Image;
use info_box::InfoBox;
use inline_text::InlineText;
use key_points::KeyPoints;
use list::List;
use paragraph::Paragraph;
use pullquote::Pullquote;
use recommended::Recommended;
use table::Table;
use thematic_break::ThematicBreak;
use timeline::Timeline;
use unknown::UnknownBlock;
use video::Video;

pub use embed::adopt_embeds;
pub use table::adopt_tables;

/// Renders blocks in order.
#[component]
pub fn Body(
    /// The blocks.
    blocks: Vec<Block>,
    /// The level of the highest heading: 2 below the headline, 3 in a post.
    level: u8,
) -> impl IntoView {
    view! { <Progressive items=HeadingLevels::of_blocks(blocks, level) render=|(level, block)| block_view(block, level) /> }
}

/// Renders blocks inside a block, whose headings are not part of the page's outline.
fn nested(blocks: Vec<Block>) -> AnyView {
    blocks.into_iter().map(|block| block_view(block, None)).collect_view().into_any()
}

/// Renders a block. `level` is that of the block if it is a heading.
fn block_view(block: Block, level: Option<u8>) -> AnyView {
    match block {
        Block::Paragraph(block) => view! { <Paragraph block /> }.into_any(),
        Block::Heading(block) => view! {
            <Heading level class=heading_levels::class(block.level) id=block.id>
                <InlineText nodes=block.children />
            </Heading>
        }
        .into_any(),
        Block::List(block) => view! { <List block nested /> }.into_any(),
        Block::Blockquote(block) => view! { <Blockquote block nested /> }.into_any(),
        Block::Pullquote(block) => view! { <Pullquote block /> }.into_any(),
        Block::ThematicBreak => view! { <ThematicBreak /> }.into_any(),
        Block::Image(block) => view! { <Image block /> }.into_any(),
        Block::Gallery(block) => view! { <Gallery block /> }.into_any(),
        Block::Table(block) => view! { <Table block /> }.into_any(),
        Block::Timeline(block) => view! { <Timeline block nested /> }.into_any(),
        Block::BigNumber(block) => view! { <BigNumber block /> }.into_any(),
        Block::KeyPoints(block) => view! { <KeyPoints block nested /> }.into_any(),
        Block::InfoBox(block) => view! { <InfoBox block nested /> }.into_any(),
        Block::Embed(block) => view! { <Embed block /> }.into_any(),
        Block::Audio(block) => view! { <Audio block nested /> }.into_any(),
        Block::Video(block) => view! { <Video block nested /> }.into_any(),
        Block::Correction(block) => view! { <CorrectionNote block /> }.into_any(),
        Block::Recommended(block) => view! { <Recommended block /> }.into_any(),
        Block::Unknown(block) => view! { <UnknownBlock block /> }.into_any(),
    }
}
