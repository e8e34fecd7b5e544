//! The data of a page that several parts of its head use.

use broadsheet_content::page::{PageDocument, Pager, SiteDocument};

use crate::Translation;
use crate::address::page as page_address;
use crate::picture::Image;
use crate::text::line;

/// The data of a head that is not in the page's document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// The same article in other languages: only published ones that name this one in turn, because search engines ignore others.
    pub translations: Vec<Translation>,
    /// Pictures for previews and search results, the best one first. They are usually crops of the article's picture in JPEG or PNG.
    /// Without any, the page's own picture is used.
    pub images: Vec<Image>,
}

/// A page with the data that several parts of its head use.
pub(super) struct About<'a> {
    pub(super) site: &'a SiteDocument,
    pub(super) document: &'a PageDocument,
    pub(super) extras: &'a Extras,
    /// The page's absolute address.
    pub(super) url: String,
    pub(super) description: String,
    /// Pictures for previews, the best one first.
    pub(super) images: Vec<Image>,
}

impl<'a> About<'a> {
    pub(super) fn new(site: &'a SiteDocument, document: &'a PageDocument, extras: &'a Extras) -> Self {
        let own = document.page.picture().map(Image::from);
        let alt = own.as_ref().map(|own| own.alt.clone()).unwrap_or_default();
        let mut images: Vec<Image> = extras.images.iter().cloned().chain(own.filter(|_| extras.images.is_empty())).collect();
        // A crop has the alt text of the picture.
        for image in images.iter_mut().filter(|image| image.alt.is_empty()) {
            image.alt.clone_from(&alt);
        }
        let description = match line(&document.description) {
            description if description.is_empty() && document.path == "/" => line(site.tagline.as_deref().unwrap_or_default()),
            description => description,
        };
        Self { site, document, extras, url: page_address(&site.base_url, &document.path), description, images }
    }

    pub(super) fn absolute(&self, path: &str) -> String {
        page_address(&self.site.base_url, path)
    }

    /// Returns the page's title without the paper's name; on the front, the paper's name.
    pub(super) fn headline(&self) -> String {
        match line(&self.document.title) {
            title if title.is_empty() => line(&self.site.title),
            title => title,
        }
    }
}

/// Returns the address of the newest page of a list, given that of any of its pages.
pub(super) fn newest_page<'a>(path: &'a str, pager: &Pager) -> &'a str {
    let number = pager.number.map(|number| format!("{number}/"));
    number.and_then(|number| path.strip_suffix(&number)).unwrap_or(path)
}
