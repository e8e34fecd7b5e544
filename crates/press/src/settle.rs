//! Settles the addresses of media files in what was read from a folder, so that pages name the files that are published
//! ([`address::settle`]).

use broadsheet_content::article::Article;
use broadsheet_content::author::Author;
use broadsheet_content::body::{Block, Inline, edit_inside};
use broadsheet_content::site::Site;

use crate::address;

pub fn article(article: &mut Article, base_url: &str) {
    if let Some(image) = &mut article.image {
        address::settle(&mut image.src, base_url);
    }
    for post in &mut article.posts {
        blocks(&mut post.body, base_url);
    }
    blocks(&mut article.body, base_url);
}

pub fn author(author: &mut Author, base_url: &str) {
    if let Some(image) = &mut author.image {
        address::settle(&mut image.src, base_url);
    }
}

pub fn site(site: &mut Site) {
    let base_url = site.base_url.as_str();
    for link in &mut site.navigation {
        address::settle(&mut link.url, base_url);
    }
    blocks(&mut site.about, base_url);
}

fn blocks(all: &mut [Block], base_url: &str) {
    for block in all {
        if let Block::Image(node) = block {
            address::settle(&mut node.picture.src, base_url);
        } else if let Block::Audio(node) = block {
            address::settle(&mut node.src, base_url);
        } else if let Block::Video(node) = block {
            let captions = node.captions.iter_mut().map(|captions| &mut captions.src);
            for url in std::iter::once(&mut node.src).chain(&mut node.poster).chain(captions) {
                address::settle(url, base_url);
            }
        }
        edit_inside(block, &|nodes| texts(nodes, base_url), &|inner| blocks(inner, base_url));
    }
}

fn texts(nodes: &mut [Inline], base_url: &str) {
    for node in nodes {
        match node {
            Inline::Link(link) => {
                address::settle(&mut link.url, base_url);
                texts(&mut link.children, base_url);
            }
            Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => texts(&mut span.children, base_url),
            Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => {}
        }
    }
}
