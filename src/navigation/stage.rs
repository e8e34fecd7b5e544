//! What stands in `main`: drawing a page there, and keeping the published one while another is shown.

use std::sync::Arc;

use broadsheet_content::page::{PageDocument, SiteDocument};

use super::shown::Shown;
use crate::article::end_live;
use crate::browser;
use crate::components::localise;
use crate::consent::{page as consent_page, use_consent};
use crate::pages::{failed_page, missing_page, page};
use crate::still::dom::Unfinished;

/// Elements that are drawn at a time: a task of a few milliseconds on a cheap phone.
const PART: usize = 24;
/// On `main` while a page is being drawn.
const PARTIAL: &str = "data-partial";

/// The `main` of the document.
pub struct Stage {
    site: Arc<SiteDocument>,
    main: web_sys::Element,
    /// A page that may be wanted soon.
    prepared: Option<Prepared>,
    /// What is left of the present page to be drawn.
    unfinished: Option<Unfinished>,
    /// The published page the reader came in by, while another is shown.
    published: Option<Vec<web_sys::Node>>,
    published_is_shown: bool,
}

/// The beginning of a page, drawn before anybody asked for it.
struct Prepared {
    document: Arc<PageDocument>,
    /// What is drawn is in here: an element of a document of its own, which fetches no pictures.
    holder: web_sys::Element,
    /// What is not.
    rest: Unfinished,
}

impl Stage {
    /// Has the paper's consent policy changed since the reader came in? Either the page that was fetched says so, or a
    /// choice that was made in another tab.
    pub(super) fn is_of_older_policy(&self, shown: Option<&Shown>) -> bool {
        let fetched = match shown {
            Some(Shown::Page(document)) => document.consent_revision,
            Some(Shown::Adopted(_) | Shown::Missing | Shown::Failed { .. }) | None => None,
        };
        fetched.is_some_and(|revision| revision != self.site.consent.revision) || use_consent().is_outdated()
    }

    /// The stage of a page that stands in the document. `None` when there is no `main`.
    #[must_use]
    pub fn find(site: Arc<SiteDocument>) -> Option<Self> {
        let main = browser::find("#main")?.into();
        Some(Self { site, main, prepared: None, unfinished: None, published: None, published_is_shown: true })
    }

    /// Brings the page that stands in `main` to life.
    pub(super) fn awake(&mut self) {
        self.translate();
        consent_page::enliven();
        use_consent().settle_page();
    }

    /// Puts what stands in `main` into the reader's own words.
    fn translate(&self) {
        localise(&self.main);
        end_live(&self.main);
    }

    /// Draws the beginning of a page that may be wanted soon. When it is, what takes longest is done.
    pub(super) fn prepare(&mut self, document: Arc<PageDocument>) {
        if self.prepared.as_ref().is_some_and(|prepared| Arc::ptr_eq(&prepared.document, &document)) {
            return;
        }
        let aside = browser::document()
            .and_then(|document| document.implementation().ok())
            .and_then(|implementation| implementation.create_html_document_with_title("").ok());
        let Some(aside) = aside else { return };
        let Ok(holder) = aside.create_element("main") else { return };
        let mut rest = Unfinished::new(holder.clone(), page(&document, &self.site));
        rest.draw(&aside, PART);
        localise(&holder);
        self.prepared = Some(Prepared { document, holder, rest });
    }

    /// The page from its document, as far as it is drawn.
    fn begin(&mut self, document: &Arc<PageDocument>) -> Unfinished {
        match self.prepared.take() {
            Some(Prepared { document: prepared, holder, mut rest }) if Arc::ptr_eq(&prepared, document) => {
                while let Some(node) = holder.first_child() {
                    let _moved = self.main.append_child(&node);
                }
                rest.moved_to(self.main.clone());
                rest
            }
            Some(_) | None => Unfinished::new(self.main.clone(), page(document, &self.site)),
        }
    }

    /// Shows something else: all of it, or as much as the window holds. `false` when something is left, for
    /// [`go_on`](Self::go_on). The published page is put back as the reader left it.
    pub(super) fn show(&mut self, shown: &Shown, whole: bool) -> bool {
        if matches!(shown, Shown::Adopted(_)) {
            self.put_back();
            return true;
        }
        self.clear();
        let unfinished = match shown {
            Shown::Page(document) => self.begin(document),
            Shown::Missing => Unfinished::new(self.main.clone(), missing_page(&self.site)),
            Shown::Failed { path, failure } => Unfinished::new(self.main.clone(), failed_page(path, failure)),
            Shown::Adopted(_) => return true,
        };
        // Until all is there, the foot of the page stays below the window (style/base.css).
        let _set = self.main.set_attribute(PARTIAL, "");
        self.unfinished = Some(unfinished);
        if !whole && self.fills_the_window() {
            self.translate();
            return false;
        }
        loop {
            if self.draw(if whole { usize::MAX } else { PART }) {
                return true;
            }
            if self.fills_the_window() {
                self.translate();
                return false;
            }
        }
    }

    /// Draws another part; `true` when nothing is left.
    pub(super) fn go_on(&mut self) -> bool {
        let finished = self.draw(2 * PART);
        if !finished {
            self.translate();
        }
        finished
    }

    fn draw(&mut self, enough: usize) -> bool {
        let Some((unfinished, document)) = self.unfinished.as_mut().zip(browser::document()) else { return true };
        let finished = unfinished.draw(&document, enough);
        if finished {
            self.unfinished = None;
            let _removed = self.main.remove_attribute(PARTIAL);
            self.awake();
        }
        finished
    }

    /// Does what is drawn reach below the window?
    fn fills_the_window(&self) -> bool {
        let last = self.main.last_element_child().map(|last| last.get_bounding_client_rect().bottom());
        let height = browser::window().and_then(|window| window.inner_height().ok()?.as_f64());
        last.zip(height).is_some_and(|(last, height)| last - self.main.get_bounding_client_rect().top() > height)
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
        // The published page is kept, and must not come back with a frame that is no longer allowed.
        consent_page::end_embeds(true);
        self.unfinished = None;
        let _removed = self.main.remove_attribute(PARTIAL);
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
