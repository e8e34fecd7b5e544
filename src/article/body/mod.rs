//! The body of an article, block by block.

mod aside;
mod embed;
mod facts;
mod headings;
mod lists;
mod media;
mod quotes;
mod table;
mod text;
mod unknown;

use broadsheet_content::body::Block;
use leptos::prelude::*;

use headings::Ranks;

/// Blocks in order.
#[component]
pub fn Body(
    /// The blocks.
    blocks: Vec<Block>,
    /// Rank of the highest heading: 2 below the headline, 3 in a post.
    #[prop(default = 2)]
    rank: u8,
) -> impl IntoView {
    let mut ranks = Ranks::from(rank);
    blocks.iter().map(|block| draw(block, &mut ranks)).collect_view()
}

/// Blocks inside a block, whose headings have no place in the page's outline.
fn inner(blocks: &[Block]) -> Vec<AnyView> {
    let mut ranks = Ranks::from(headings::LOWEST);
    blocks.iter().map(|block| draw(block, &mut ranks)).collect()
}

fn draw(block: &Block, ranks: &mut Ranks) -> AnyView {
    match block {
        Block::Paragraph(node) => view! { <p>{text::draw(&node.children)}</p> }.into_any(),
        Block::Heading(node) => headings::draw(node, ranks.of(node.level)),
        Block::List(node) => lists::draw(node),
        Block::Blockquote(node) => quotes::blockquote(node),
        Block::Pullquote(node) => quotes::pullquote(node),
        Block::ThematicBreak => view! { <hr class="thematic-break" /> }.into_any(),
        Block::Image(node) => media::image(node),
        Block::Gallery(node) => media::gallery(node),
        Block::Table(node) => view! { <table::SortableTable table=node.clone() /> }.into_any(),
        Block::Timeline(node) => facts::timeline(node),
        Block::BigNumber(node) => facts::big_number(node),
        Block::KeyPoints(node) => facts::key_points(node),
        Block::InfoBox(node) => facts::info_box(node),
        Block::Embed(node) => embed::draw(node),
        Block::Audio(node) => media::audio(node),
        Block::Video(node) => media::video(node),
        Block::Correction(node) => aside::correction(node),
        Block::Recommended(node) => aside::recommended(node),
        Block::Unknown(node) => unknown::draw(node),
    }
}
