//! Checks of pictures, audio and video.

use super::address::Leads;
use super::{At, Check, capitalised};
use crate::editing::limits;
use crate::editing::tree::Node;

impl Check<'_, '_> {
    /// Checks a picture: an `image` node, an article's lead picture or an author's portrait.
    pub fn picture(&mut self, at: At<'_>, what: &str) {
        let fields = ["type", "src", "alt", "caption", "credit", "width", "height", "focalPoint", "decorative"];
        if !self.object(at, what, if what == "an image" { &fields } else { fields.get(1..).unwrap_or_default() }) {
            return;
        }
        self.required_address(&at, "src", Leads::File);
        self.alt(at);
        for key in ["caption", "credit"] {
            self.optional_text(&at, key, limits::SHORT_TEXT_CHARS);
        }
        self.size(&at);
        if let Some(point) = at.field("focalPoint")
            && self.object(point, "a focal point", &["x", "y"])
        {
            self.share(&point, "x");
            self.share(&point, "y");
        }
    }

    fn alt(&mut self, at: At<'_>) {
        let decorative = self.flag(&at, "decorative");
        match at.field("alt") {
            None if decorative => {}
            None => {
                self.required(&at, "alt");
            }
            Some(alt) => {
                let empty = self.any_text(alt, limits::SHORT_TEXT_CHARS).is_some_and(|text| text.trim().is_empty());
                if empty && !decorative {
                    let remedy = "Say what the picture shows for those who do not see it; if it says nothing, add `\"decorative\": true`.";
                    self.error("missing-alt", alt, "The picture has no words for those who do not see it.", remedy);
                } else if !empty && decorative {
                    let remedy = "Take `decorative` out, or leave `alt` empty.";
                    self.warning("decorative-alt", alt, "The picture is called decorative and has words.", remedy);
                }
            }
        }
    }

    /// Checks the optional fields `width` and `height`, in pixels.
    pub fn size(&mut self, at: &At<'_>) {
        for key in ["width", "height"] {
            self.optional_whole(at, key, 1..=limits::PIXELS);
        }
    }

    /// Checks a required number from 0 to 1.
    fn share(&mut self, at: &At<'_>, key: &str) {
        let Some(field) = self.required(at, key) else { return };
        let within = match &field.value.node {
            Node::Number(number) => number.as_f64().is_some_and(|number| (0.0..=1.0).contains(&number)),
            Node::Null | Node::Bool(_) | Node::Text(_) | Node::List(_) | Node::Object(_) => {
                self.wrong_type(field, "a number", "Write a number from 0 to 1, without quotes.");
                return;
            }
        };
        if !within {
            let message = format!("{} is outside the picture.", capitalised(&field.name()));
            self.error("number-range", field, message, "Write a number from 0 (left, top) to 1 (right, bottom).");
        }
    }

    pub fn gallery(&mut self, at: At<'_>) {
        self.object(at, "a gallery", &["type", "title", "children"]);
        self.optional_text(&at, "title", limits::SHORT_TEXT_CHARS);
        let Some(children) = self.required(&at, "children") else { return };
        if !self.list(children, limits::NODES) {
            return;
        }
        if children.value.items().is_empty() {
            self.warning("empty-node", at, "The gallery has no pictures.", "Add some, or take it out.");
        }
        for child in children.items() {
            match self.node_type(child) {
                Some("image") => self.picture(child, "an image"),
                Some(kind) if crate::body::BLOCK_TYPES.contains(&kind) || crate::body::INLINE_TYPES.contains(&kind) => {
                    let message = format!("`{kind}` stands in a gallery, which holds `image` nodes only.");
                    self.error("misplaced-node", child, message, "Put it before or after the gallery.");
                }
                Some(kind) => self.unknown_node(child, kind, &["image"]),
                None => {}
            }
        }
    }

    pub fn audio(&mut self, at: At<'_>) {
        self.object(at, "audio", &["type", "src", "title", "caption", "credit", "duration", "transcript"]);
        self.recording(&at);
        self.optional_whole(&at, "duration", 1..=u64::from(u32::MAX));
    }

    pub fn video(&mut self, at: At<'_>) {
        let fields = ["type", "src", "title", "poster", "width", "height", "caption", "credit", "captions", "transcript"];
        self.object(at, "a video", &fields);
        self.recording(&at);
        self.optional_address(&at, "poster", Leads::File);
        self.size(&at);
        let Some(captions) = at.field("captions") else { return };
        if self.list(captions, limits::CAPTIONS) {
            for file in captions.items() {
                if self.object(file, "captions", &["src", "language", "label"]) {
                    self.required_address(&file, "src", Leads::File);
                    self.required_text(&file, "label", limits::SHORT_TEXT_CHARS);
                    if let Some(language) = self.required(&file, "language") {
                        self.language(language);
                    }
                }
            }
        }
    }

    fn recording(&mut self, at: &At<'_>) {
        self.required_address(at, "src", Leads::File);
        self.required_text(at, "title", limits::SHORT_TEXT_CHARS);
        for key in ["caption", "credit"] {
            self.optional_text(at, key, limits::SHORT_TEXT_CHARS);
        }
        self.optional_blocks(at, "transcript");
    }
}
