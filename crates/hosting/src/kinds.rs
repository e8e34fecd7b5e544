//! Content types, and whether files of a kind are worth compressing.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The value of `Content-Type`.
    pub media_type: &'static str,
    /// The extensions of such files, without the dot.
    pub extensions: &'static [&'static str],
    /// Whether compression makes it smaller. Pictures, videos and WOFF2 are compressed already.
    pub compressible: bool,
}

const fn text(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { media_type, extensions, compressible: true }
}

const fn packed(media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { media_type, extensions, compressible: false }
}

/// Every kind of file that a site may have. Text types that have a `charset` parameter declare UTF-8.
pub const KINDS: &[Kind] = &[
    text("text/html; charset=utf-8", &["html"]),
    text("text/css; charset=utf-8", &["css"]),
    text("text/javascript; charset=utf-8", &["js", "mjs"]),
    text("text/plain; charset=utf-8", &["txt"]),
    text("text/vtt; charset=utf-8", &["vtt"]),
    text("application/json", &["json", "map"]),
    text("application/manifest+json", &["webmanifest"]),
    text("application/wasm", &["wasm"]),
    text("application/xml", &["xml"]),
    text("application/rss+xml", &["rss"]),
    text("application/atom+xml", &["atom"]),
    text("image/svg+xml", &["svg"]),
    text("image/x-icon", &["ico"]),
    packed("image/avif", &["avif"]),
    packed("image/webp", &["webp"]),
    packed("image/jpeg", &["jpg", "jpeg"]),
    packed("image/png", &["png"]),
    packed("image/gif", &["gif"]),
    packed("font/woff2", &["woff2"]),
    packed("audio/mpeg", &["mp3"]),
    packed("audio/mp4", &["m4a"]),
    packed("audio/ogg", &["ogg", "oga", "opus"]),
    packed("audio/wav", &["wav"]),
    packed("audio/flac", &["flac"]),
    packed("video/mp4", &["mp4", "m4v"]),
    packed("video/webm", &["webm"]),
    packed("application/pdf", &["pdf"]),
];

/// Feeds whose extension is that of another type: file name, content type.
pub const FEEDS: &[(&str, &str)] =
    &[("feed.xml", "application/rss+xml"), ("atom.xml", "application/atom+xml"), ("feed.json", "application/feed+json")];

/// The content type of a file of unknown kind.
pub const OTHER: &str = "application/octet-stream";

/// Returns the content type for a path or file name.
#[must_use]
pub fn media_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.is_empty() {
        return media_type("index.html");
    }
    let feed = FEEDS.iter().find(|(feed, _)| *feed == name).map(|(_, media_type)| *media_type);
    feed.or_else(|| kind(name).map(|kind| kind.media_type)).unwrap_or(OTHER)
}

/// Returns whether compressed forms are written beside a file of this name.
#[must_use]
pub fn is_compressible(name: &str) -> bool {
    kind(name).is_some_and(|kind| kind.compressible)
}

fn kind(name: &str) -> Option<&'static Kind> {
    let (_, extension) = name.rsplit_once('.')?;
    KINDS.iter().find(|kind| kind.extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_those_browsers_and_feed_readers_ask_for() {
        for (path, expected) in [
            ("/", "text/html; charset=utf-8"),
            ("/about/", "text/html; charset=utf-8"),
            ("/broadsheet-app-0123456789abcdef_bg.wasm", "application/wasm"),
            ("/manifest.webmanifest", "application/manifest+json"),
            ("/section/sport/atom.xml", "application/atom+xml"),
            ("/feed.json", "application/feed+json"),
            ("/content/feed.json.json", "application/json"),
            ("/sitemap.xml", "application/xml"),
            ("/media/a.JPG", "image/jpeg"),
            ("/media/a.en.vtt", "text/vtt; charset=utf-8"),
            ("/LICENSE", "application/octet-stream"),
        ] {
            assert_eq!(media_type(path), expected, "{path}");
        }
    }

    #[test]
    fn an_extension_is_of_one_kind() {
        let all: Vec<_> = KINDS.iter().flat_map(|kind| kind.extensions).collect();
        for extension in &all {
            assert_eq!(all.iter().filter(|other| other == &extension).count(), 1, "{extension}");
        }
    }

    #[test]
    fn what_is_compressed_already_is_left_alone() {
        assert!(is_compressible("index.html") && is_compressible("a.wasm") && is_compressible("feed.xml"));
        assert!(!is_compressible("a.avif") && !is_compressible("a.woff2") && !is_compressible("CNAME"));
    }
}
