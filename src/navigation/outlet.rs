//! `main`, and the page that is mounted in it.

use std::sync::Arc;

use broadsheet_content::page::{PageDocument, SiteDocument};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::shown::Shown;
use crate::browser;
use crate::components::{DrawnItems, hide_ended_badges};
use crate::pages::{Failed, Missing, PageView};

/// The attribute of `main` while a page is partly drawn: it keeps the footer below the viewport (style/base.css).
const PARTIAL: &str = "data-partial";

/// `main`, and the page that is mounted in it.
///
/// The published page is not mounted: its nodes are removed while another page is shown, and put back unchanged. Every other page is built
/// anew for each visit, and its state is dropped when the reader leaves it.
pub struct PageOutlet {
    main: HtmlElement,
    /// The owner whose context pages read.
    context: Owner,
    mounted: Option<MountedPage>,
    ahead: Option<PageAhead>,
    /// The nodes of the published page while another page is shown; `None` while it is shown itself.
    published: Option<Vec<Node>>,
    published_is_shown: bool,
}

/// A page that Leptos has mounted, and the owner of its signals. Dropping it unmounts the page and disposes of the signals.
struct MountedPage {
    _handle: UnmountHandle<<AnyView as Render>::State>,
    owner: Owner,
}

/// A page whose beginning is mounted outside of the document, because the reader may go there next.
struct PageAhead {
    document: Arc<PageDocument>,
    holder: HtmlElement,
    /// Pictures that are loaded at once when the page is shown. Until then they are lazy, so that they are not loaded outside of the
    /// document.
    eager: Vec<Element>,
    items: DrawnItems,
    mounted: MountedPage,
}

impl PageOutlet {
    /// Finds `main` and takes its content as the published page; `None` where `main` is missing. Pages read the context of the owner
    /// `context`.
    #[must_use]
    pub fn find(context: Owner) -> Option<Self> {
        let main = browser::find("main")?;
        Some(Self { main, context, mounted: None, ahead: None, published: None, published_is_shown: true })
    }

    /// Shows other content: all of it if `is_whole` is true, otherwise the beginning now and the rest part by part after the next frames.
    /// `on_drawn` is called when all of it is drawn, but not when the page is left before that.
    pub(super) fn show(
        &mut self,
        shown: Shown,
        site: &Arc<SiteDocument>,
        is_whole: bool,
        on_retry: impl Fn() + Send + Sync + 'static,
        on_drawn: impl Fn() + Copy + 'static,
    ) {
        self.clear();
        let ahead = self.ahead.take();
        let site = site.clone();
        let main = self.main.clone();
        if is_whole {
            self.mounted = Some(self.mount(main, || view_of(shown, site, on_retry)));
            return on_drawn();
        }
        let items = match ahead.filter(|ahead| matches!(&shown, Shown::Page(document) if Arc::ptr_eq(document, &ahead.document))) {
            Some(PageAhead { holder, eager, items, mounted, .. }) => {
                for picture in eager {
                    browser::set_attribute(&picture, "loading", Some("eager"));
                }
                for node in take_children(&holder) {
                    let _added = main.append_child(&node);
                }
                // A live page may have ended since it was built.
                hide_ended_badges(&main);
                self.mounted = Some(mounted);
                items
            }
            None => {
                let (mounted, items) = self.mount_beginning(main.clone(), || view_of(shown, site, on_retry));
                self.mounted = Some(mounted);
                items
            }
        };
        mark_partial(&main, true);
        // The next frame paints the beginning, which is on the screen when the frame after that is made. Draw the rest after both.
        browser::after_next_frame(move || browser::after_next_frame(move || draw_rest(items, main, on_drawn)));
    }

    /// Builds the beginning of a page that the reader may go to next. Replaces the page that was built before.
    pub(super) fn build_ahead(&mut self, document: Arc<PageDocument>, site: &Arc<SiteDocument>) {
        if self.ahead.as_ref().is_some_and(|ahead| Arc::ptr_eq(&ahead.document, &document)) {
            return;
        }
        let holder = browser::document().and_then(|page| page.create_element("div").ok()).and_then(|holder| holder.dyn_into().ok());
        self.ahead = holder.map(|holder: HtmlElement| {
            let (view_document, site) = (document.clone(), site.clone());
            let (mounted, items) = self.mount_beginning(holder.clone(), || view! { <PageView document=view_document site /> }.into_any());
            let eager = browser::all(&holder, "img[loading=eager]");
            for picture in &eager {
                browser::set_attribute(picture, "loading", Some("lazy"));
            }
            PageAhead { document, holder, eager, items, mounted }
        });
    }

    /// Puts the published page back into `main`.
    pub(super) fn put_back(&mut self) {
        if let Some(nodes) = self.published.take() {
            self.clear();
            for node in nodes {
                let _added = self.main.append_child(&node);
            }
            self.published_is_shown = true;
            // A live page may have ended while another one was shown.
            hide_ended_badges(&self.main);
        }
    }

    /// Empties `main`, and keeps the nodes of the published page.
    fn clear(&mut self) {
        self.mounted = None;
        mark_partial(&self.main, false);
        let nodes = take_children(&self.main);
        if self.published_is_shown {
            self.published = Some(nodes);
            self.published_is_shown = false;
        }
    }

    fn mount(&self, parent: HtmlElement, view: impl FnOnce() -> AnyView + 'static) -> MountedPage {
        MountedPage::new(self.context.child(), parent, view)
    }

    /// Mounts the beginning of a page. The [`DrawnItems`] draw the rest.
    fn mount_beginning(&self, parent: HtmlElement, view: impl FnOnce() -> AnyView + 'static) -> (MountedPage, DrawnItems) {
        let owner = self.context.child();
        let items = owner.with(DrawnItems::first);
        owner.with(|| provide_context(items));
        (MountedPage::new(owner, parent, view), items)
    }
}

impl MountedPage {
    fn new(owner: Owner, parent: HtmlElement, view: impl FnOnce() -> AnyView + 'static) -> Self {
        Self { _handle: owner.with(|| mount_to(parent, view)), owner }
    }
}

impl Drop for MountedPage {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

fn view_of(shown: Shown, site: Arc<SiteDocument>, on_retry: impl Fn() + Send + Sync + 'static) -> AnyView {
    match shown {
        Shown::Page(document) => view! { <PageView document site /> }.into_any(),
        Shown::Missing => view! { <Missing site /> }.into_any(),
        Shown::Failed { path, failure } => view! { <Failed path failure on_retry=move |()| on_retry() /> }.into_any(),
        Shown::Published(_) => ().into_any(),
    }
}

/// Draws the rest of a page part by part, between frames.
fn draw_rest(items: DrawnItems, main: HtmlElement, on_drawn: impl Fn() + Copy + 'static) {
    match items.try_is_complete() {
        Some(false) => {
            items.draw_more();
            browser::after_next_frame(move || draw_rest(items, main, on_drawn));
        }
        Some(true) => {
            mark_partial(&main, false);
            on_drawn();
        }
        // The page was left, which has disposed of its signals.
        None => {}
    }
}

/// Removes all child nodes of an element and returns them.
fn take_children(parent: &Node) -> Vec<Node> {
    let mut nodes = Vec::new();
    while let Some(node) = parent.first_child() {
        let _removed = parent.remove_child(&node);
        nodes.push(node);
    }
    nodes
}

fn mark_partial(main: &HtmlElement, is_partial: bool) {
    browser::set_attribute(main, PARTIAL, is_partial.then_some(""));
}
