//! Pictures of feeds, previews and search results.

use broadsheet_content::article::Picture;

use crate::address::{absolute, file_name};

/// The paper's icon, which every site has: 512 by 512 pixels.
pub(crate) const ICON: &str = "/icons/icon-512.png";

/// A picture of a feed entry or of a page's preview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// Site-relative address, `/media/...`, or http(s).
    pub src: String,
    /// Width in pixels.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
    /// The alt text; empty for a decorative picture.
    pub alt: String,
    /// Size of the file in bytes, where it is known. An RSS enclosure requires it.
    pub bytes: Option<u64>,
}

impl From<&Picture> for Image {
    fn from(picture: &Picture) -> Self {
        Self { src: picture.src.clone(), width: picture.width, height: picture.height, alt: picture.alt.clone(), bytes: None }
    }
}

impl Image {
    pub(crate) fn url(&self, base_url: &str) -> Option<String> {
        absolute(base_url, &self.src)
    }

    /// Returns the media type, by the extension of its name.
    pub(crate) fn media_type(&self) -> Option<&'static str> {
        let (_, ending) = file_name(&self.src).rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Some("image/jpeg"),
            "png" => Some("image/png"),
            "webp" => Some("image/webp"),
            "gif" => Some("image/gif"),
            "avif" => Some("image/avif"),
            "svg" => Some("image/svg+xml"),
            _ => None,
        }
    }

    /// Returns false for formats that chats and social networks do not show.
    pub(crate) fn can_be_previewed(&self) -> bool {
        !matches!(self.media_type(), Some("image/svg+xml" | "image/avif"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_the_type() {
        let kind = |src: &str| Image { src: src.to_owned(), ..Image::default() }.media_type();
        assert_eq!(kind("/media/a.b/C.JPG"), Some("image/jpeg"));
        assert_eq!(kind("https://a.example/x.webp?v=1.png"), Some("image/webp"));
        assert_eq!(kind("/media/a"), None);
        assert_eq!(kind("/media/a.exe"), None);
    }
}
