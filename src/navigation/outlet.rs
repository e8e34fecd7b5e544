//! What stands in `main`.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use web_sys::{HtmlElement, Node};

use super::shown::Shown;
use crate::browser;
use crate::components::{DrawnItems, hide_ended_badges};
use crate::pages::{Failed, Missing, PageView};

/// On `main` while a page is being drawn: until then the foot of the page stays below the window (style/base.css).
const PARTIAL: &str = "data-partial";

/// `main`, and the page that is mounted in it.
///
/// The published page is not mounted: its nodes are taken out while another page is shown, and put back as they were left. Every other
/// page is built anew for each visit, and its state ends with it.
pub struct Outlet {
    main: HtmlElement,
    /// The owner of the mounted page's signals, below the one whose context pages read.
    pages: Owner,
    mounted: Option<UnmountHandle<<AnyView as Render>::State>>,
    /// The nodes of the published page, while another is shown.
    published: Option<Vec<Node>>,
    published_is_shown: bool,
}

impl Outlet {
    /// The outlet of the page in the window. What stands in its `main` counts as published. `None` where `main` is missing.
    #[must_use]
    pub fn find(owner: Owner) -> Option<Self> {
        Some(Self { main: browser::find("#main")?, pages: owner.child(), mounted: None, published: None, published_is_shown: true })
    }

    /// Shows something else: all of it, or its first window, and the rest part by part after the next frame. `on_drawn` is called
    /// when all of it is drawn, and not called when the page is left before that.
    pub(super) fn show(
        &mut self,
        shown: Shown,
        site: &Arc<SiteDocument>,
        is_whole: bool,
        on_retry: impl Fn() + Send + Sync + 'static,
        on_drawn: impl Fn() + Copy + 'static,
    ) {
        self.clear();
        let site = site.clone();
        let view = move || match shown {
            Shown::Page(document) => view! { <PageView document site /> }.into_any(),
            Shown::Missing => view! { <Missing site /> }.into_any(),
            Shown::Failed { path, failure } => view! { <Failed path failure on_retry=move |()| on_retry() /> }.into_any(),
            Shown::Published(_) => ().into_any(),
        };
        let main = self.main.clone();
        if is_whole {
            self.mounted = Some(self.pages.with(|| mount_to(main, view)));
            return on_drawn();
        }
        mark_partial(&main, true);
        let parent = self.main.clone();
        self.mounted = Some(self.pages.with(|| {
            mount_to(parent, move || {
                let items = DrawnItems::first();
                provide_context(items);
                // The first window is painted by the next frame; what the reader does then comes before the rest.
                browser::after_next_frame(move || draw_rest(items, main, on_drawn));
                view()
            })
        }));
    }

    /// Puts the published page back.
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

    /// Empties `main`; the published page is kept.
    fn clear(&mut self) {
        self.mounted = None;
        self.pages.cleanup();
        mark_partial(&self.main, false);
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
        // The page was left.
        None => {}
    }
}

fn mark_partial(main: &HtmlElement, is_partial: bool) {
    browser::set_attribute(main, PARTIAL, is_partial.then_some(""));
}
