//! An article: its head, its body block by block, its corrections, its posts, its related teasers.

pub mod body;
mod corrections;
mod head;
mod live;
mod related;
mod topics;

use broadsheet_content::page::{ArticlePage, Direction};

use crate::components::{Loading, Room, captioned};
use crate::still::{self, Node, div, nodes};

pub use head::end_live;

/// The page of an article, in its language and direction.
#[must_use]
pub fn article(article: &ArticlePage, language: &str, direction: Direction) -> Vec<Node> {
    let image = article.image.as_ref().map(|picture| captioned(picture, "article__hero", Room::Hero, Loading::First));
    let text = still::article()
        .class("article")
        .in_parts()
        .attr("lang", language.to_owned())
        .attr("dir", direction.as_str())
        .child(head::head(article))
        .child(image)
        .child(corrections::corrections(&article.corrections))
        .child(div().class("prose").in_parts().child(body::body(&article.body, 2)))
        .child(live::posts(&article.posts))
        .child(topics::topics(&article.topics));
    let mut page = nodes(text);
    page.extend(nodes(related::related(&article.related)));
    page
}
