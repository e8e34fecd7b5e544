//! What an article contains: its pictures and words.

use super::ArticlePage;
use crate::body::{Block, children_of, labels_of, plain_text, texts_of};
use crate::copies::Format;

impl ArticlePage {
    /// Returns the addresses of the pictures of the article, one for each: of the lead picture, of those in its text and its posts, and of
    /// the posters of videos. Not those of related articles. Of several copies it is the one in this format with at least `width` pixels; a
    /// poster has a single copy.
    #[must_use]
    pub fn picture_addresses(&self, format: Format, width: u32) -> Vec<String> {
        let blocks = self.blocks();
        let pictures = blocks.iter().filter_map(|block| if let Block::Image(image) = block { Some(&image.picture) } else { None });
        let posters = blocks.iter().filter_map(|block| if let Block::Video(video) = block { video.poster.clone() } else { None });
        let copies = self.image.iter().chain(pictures).map(|picture| picture.copy(format, width).unwrap_or_else(|| picture.src.clone()));
        copies.chain(posters).collect()
    }

    /// Returns the words of the article: headline, standfirst, corrections, text, captions and posts, for a search on the reader's device.
    #[must_use]
    pub fn words(&self) -> String {
        let posts = self.posts.iter().filter_map(|post| post.headline.as_ref());
        let corrections = self.corrections.iter().map(|correction| &correction.text);
        let mut words: Vec<String> =
            [&self.headline].into_iter().chain(&self.standfirst).chain(posts).chain(corrections).cloned().collect();
        words.extend(self.image.as_ref().and_then(|picture| picture.caption.clone()));
        for block in self.blocks() {
            words.extend(labels_of(block).into_iter().map(str::to_owned));
            words.extend(texts_of(block).into_iter().map(plain_text));
        }
        words.join("\n")
    }

    /// Returns the blocks of the text and the posts, each with those inside it.
    fn blocks(&self) -> Vec<&Block> {
        self.body.iter().chain(self.posts.iter().flat_map(|post| &post.body)).flat_map(with_children).collect()
    }
}

fn with_children(block: &Block) -> Vec<&Block> {
    std::iter::once(block).chain(children_of(block).into_iter().flat_map(with_children)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn article() -> ArticlePage {
        let text = |value: &str| json!({ "type": "paragraph", "children": [{ "type": "text", "value": value }] });
        let video = json!({
            "type": "video", "src": "/media/a.mp4", "title": "A crossing", "poster": "/pictures/poster-1a2b3c4d-1280.jpg",
            "transcript": [text("The horn sounds.")],
        });
        let image = json!({ "type": "image", "src": "/pictures/quay-1a2b3c4d-1280.jpg", "alt": "", "caption": "The quay at dawn.", "widest": 1600 });
        let box_of = |blocks: serde_json::Value| json!({ "type": "info-box", "title": "More", "children": blocks });
        let article = json!({
            "headline": "Night ferry returns",
            "section": { "title": "Harbour", "path": "/section/harbour/" },
            "published": { "iso": "", "text": "" },
            "image": { "src": "/media/lead.jpg", "alt": "" },
            "body": [text("It sails again."), box_of(json!([video, image]))],
            "posts": [{
                "id": "p1", "headline": "It left", "published": { "iso": "", "text": "" },
                "body": [{ "type": "video", "src": "/media/b.mp4", "title": "Live", "poster": "/media/b.jpg" }],
            }],
        });
        serde_json::from_value(article).expect("an article")
    }

    #[test]
    fn pictures_are_those_of_all_blocks_and_the_posters_of_videos() {
        assert_eq!(
            article().picture_addresses(Format::Webp, 720),
            ["/media/lead.jpg", "/pictures/quay-1a2b3c4d-720.webp", "/pictures/poster-1a2b3c4d-1280.jpg", "/media/b.jpg"]
        );
    }

    #[test]
    fn words_are_those_of_all_blocks() {
        let words = article().words();
        for text in
            ["Night ferry returns", "It left", "It sails again.", "More", "A crossing", "The horn sounds.", "The quay at dawn.", "Live"]
        {
            assert!(words.lines().any(|line| line == text), "{text}: {words}");
        }
    }
}
