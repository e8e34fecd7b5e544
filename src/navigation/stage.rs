//! What stands in `main`: drawing a page there, and keeping the published one while another is shown.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::Owner;

use super::reader::Shown;
use crate::article::end_live;
use crate::browser;
use crate::components::localise;
use crate::live::Alive;
use crate::pages::{enliven, failed_page, missing_page, page};
use crate::still::dom;

/// The `main` of the document.
pub struct Stage {
    site: Arc<SiteDocument>,
    main: web_sys::Element,
    /// What lives in the present page; goes with it.
    alive: Option<Alive>,
    /// The published page the reader came in by, while another is shown.
    published: Option<Vec<web_sys::Node>>,
    published_is_shown: bool,
    /// Components that are mounted here find consent and the paper in its context.
    owner: Owner,
}

impl Stage {
    /// The stage of a page that stands in the document. `None` when there is no `main`.
    #[must_use]
    pub fn find(site: Arc<SiteDocument>, owner: Owner) -> Option<Self> {
        let main = browser::find("#main")?.into();
        Some(Self { site, main, alive: None, published: None, published_is_shown: true, owner })
    }

    /// Brings the page that stands in `main` to life.
    pub(super) fn awake(&mut self) {
        localise(&self.main);
        end_live(&self.main);
        self.alive = self.owner.with(|| enliven(&self.main));
    }

    /// Shows something else. The published page is put back as the reader left it.
    pub(super) fn show(&mut self, shown: &Shown) {
        let nodes = match shown {
            Shown::Page(document) => page(document, &self.site),
            Shown::Missing => missing_page(&self.site),
            Shown::Failed { path, failure } => failed_page(path, failure),
            Shown::Adopted(_) => {
                self.put_back();
                return;
            }
        };
        let Some(document) = browser::document() else { return };
        self.clear();
        dom::fill(&document, &self.main, &nodes);
        self.awake();
    }

    fn put_back(&mut self) {
        if let Some(nodes) = self.published.take() {
            self.clear();
            for node in &nodes {
                let _added = self.main.append_child(node);
            }
            self.published_is_shown = true;
            self.awake();
        }
    }

    /// Empties `main`; the published page is kept.
    fn clear(&mut self) {
        self.alive = None;
        let mut nodes = Vec::new();
        while let Some(node) = self.main.first_child() {
            let _removed = self.main.remove_child(&node);
            nodes.push(node);
        }
        if self.published_is_shown {
            self.published = Some(nodes);
            self.published_is_shown = false;
        }
    }
}
