//! The documents of the fixed pages, and the document that all pages share.

use broadsheet_content::SCHEMA_VERSION;
use broadsheet_content::body::{first_paragraph, plain_text};
use broadsheet_content::editing::fingerprint::fingerprint;
use broadsheet_content::editing::parts::name_parts_of_blocks;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{AboutPage, COOKIES_PATH, CookiesPage, Page, PageDocument, SAVED_PATH, SavedPage, SiteDocument};
use broadsheet_content::site::{NavLink, SavedArticles};
use broadsheet_content::text::{DESCRIPTION, excerpt};

use super::Head;
use super::edition::Edition;
use crate::address::{self, Address};
use crate::revisions::shown_catalogue;

impl Edition<'_> {
    pub(super) fn about_page(&self) -> PageDocument {
        let mut about = self.site.about.clone();
        name_parts_of_blocks(&mut about);
        let body = self.published_body(&about, &self.site.language);
        let opening = first_paragraph(&body).map(|paragraph| plain_text(&paragraph.children)).unwrap_or_default();
        self.fixed("/about/", self.messages.get(MessageId::AboutPaper), &opening).with(Page::About(AboutPage { body }))
    }

    pub(super) fn cookies_page(&self) -> PageDocument {
        let description = self.messages.with(MessageId::CookiesDescription, &self.site.title);
        self.fixed(COOKIES_PATH, self.messages.get(MessageId::Cookies), &description)
            .with(Page::Cookies(Box::new(CookiesPage::of(&self.shared()))))
    }

    /// Returns the rules for the articles that readers have saved.
    #[must_use]
    pub fn saved_articles(&self) -> &SavedArticles {
        &self.site.saved_articles
    }

    pub(super) fn saved_page(&self) -> PageDocument {
        let description = self.messages.with(MessageId::SavedDescription, &self.site.title);
        self.fixed(SAVED_PATH, self.messages.get(MessageId::SavedArticles), &description).with(Page::Saved(SavedPage::default()))
    }

    pub(super) fn shared(&self) -> SiteDocument {
        let site = self.site;
        let navigation = if site.navigation.is_empty() {
            site.sections
                .iter()
                .map(|section| self.section_label(&section.id))
                .map(|label| NavLink { label: label.title, url: label.path })
                .collect()
        } else {
            let links = site.navigation.iter().filter(|link| self.leads_somewhere(&link.url));
            links.map(|link| NavLink { label: link.label.clone(), url: self.with_part(&link.url) }).collect()
        };
        let consent = shown_catalogue(&site.consent, &self.messages);
        SiteDocument {
            schema_version: SCHEMA_VERSION,
            title: site.title.clone(),
            tagline: site.tagline.clone(),
            base_url: site.base_url.clone(),
            language: site.language.clone(),
            direction: self.direction,
            navigation,
            sections: site.sections.iter().map(|section| self.section_label(&section.id)).collect(),
            contact: site.contact.clone(),
            consent_hash: fingerprint(&consent, &self.messages),
            consent,
            messages: self.messages.clone(),
            messages_path: None,
        }
    }

    /// Returns false for a link to an article or author that is not published, and for one that can lead to nothing of the paper.
    pub(super) fn leads_somewhere(&self, url: &str) -> bool {
        match address::parse(url, &self.site.base_url) {
            Some(Address::Article(slug)) => self.publishes(&slug),
            Some(Address::Author(id)) => self.author(&id).is_some(),
            // For example `/Article/x/`.
            Some(Address::Unknown) => !address::is_in_own_folder(url, &self.site.base_url),
            Some(Address::Section(_) | Address::Topic(_) | Address::Media(_) | Address::Fixed | Address::File) | None => true,
        }
    }

    fn fixed(&self, path: &str, title: &str, description: &str) -> Head {
        Head {
            path: path.to_owned(),
            title: title.to_owned(),
            description: excerpt(description, DESCRIPTION),
            language: self.site.language.clone(),
            direction: self.direction,
        }
    }
}
