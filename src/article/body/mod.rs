//! The body of an article, block by block.

mod aside;
mod embed;
mod facts;
mod headings;
mod lists;
mod media;
mod nested;
mod quotes;
mod table;
mod text;
mod unknown;

use broadsheet_content::body::Block;

use crate::still::{Content as _, Node, hr, p};
use headings::Ranks;

pub use table::sort;

/// Blocks in order. `rank` is that of the highest heading: 2 below the headline, 3 in a post.
#[must_use]
pub fn body(blocks: &[Block], rank: u8) -> Vec<Node> {
    let (mut ranks, mut nodes) = (Ranks::from(rank), Vec::new());
    for block in blocks {
        draw(block, &mut ranks, &mut nodes);
    }
    nodes
}

/// Blocks inside a block, whose headings have no place in the page's outline.
fn inner(blocks: &[Block]) -> Vec<Node> {
    body(blocks, headings::LOWEST)
}

fn draw(block: &Block, ranks: &mut Ranks, nodes: &mut Vec<Node>) {
    match block {
        Block::Paragraph(node) => p().child(text::draw(&node.children)).add_to(nodes),
        Block::Heading(node) => headings::draw(node, ranks.of(node.level)).add_to(nodes),
        Block::List(node) => lists::draw(node, inner).add_to(nodes),
        Block::Blockquote(node) => quotes::blockquote(node, inner).add_to(nodes),
        Block::Pullquote(node) => quotes::pullquote(node).add_to(nodes),
        Block::ThematicBreak => hr().class("thematic-break").add_to(nodes),
        Block::Image(node) => media::image(node).add_to(nodes),
        Block::Gallery(node) => media::gallery(node).add_to(nodes),
        Block::Table(node) => table::draw(node).add_to(nodes),
        Block::Timeline(node) => facts::timeline(node, inner).add_to(nodes),
        Block::BigNumber(node) => facts::big_number(node).add_to(nodes),
        Block::KeyPoints(node) => facts::key_points(node, inner).add_to(nodes),
        Block::InfoBox(node) => facts::info_box(node, inner).add_to(nodes),
        Block::Embed(node) => embed::draw(node).add_to(nodes),
        Block::Audio(node) => media::audio(node, inner).add_to(nodes),
        Block::Video(node) => media::video(node, inner).add_to(nodes),
        Block::Correction(node) => aside::correction(node).add_to(nodes),
        Block::Recommended(node) => aside::recommended(node).add_to(nodes),
        Block::Unknown(node) => unknown::draw(node).add_to(nodes),
    }
}
