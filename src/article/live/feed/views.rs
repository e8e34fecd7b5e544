//! Views that are mounted by hand into a page that is there already.

use std::cell::RefCell;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser;
use crate::locale::SurroundingLanguage;

/// A view that is still to be made. It is boxed, so that mounting is compiled once and not for each view.
pub(super) type View = Box<dyn FnOnce() -> AnyView>;

/// Mounted views. Dropping this unmounts them, and disposes of their signals.
pub(super) struct Views {
    owner: Owner,
    handles: RefCell<Vec<UnmountHandle<<AnyView as Render>::State>>>,
}

impl Views {
    /// Creates an owner of views that read the context of `context`, and are in the language of `section`.
    pub(super) fn new(context: &Owner, section: &Element) -> Self {
        let language = section.closest("[lang]").ok().flatten().and_then(|around| around.get_attribute("lang"));
        let owner = context.child();
        owner.with(|| provide_context(SurroundingLanguage(language.unwrap_or_default())));
        Self { owner, handles: RefCell::default() }
    }

    /// Calls `make` with the owner of the views.
    pub(super) fn with<T>(&self, make: impl FnOnce() -> T) -> T {
        self.owner.with(make)
    }

    /// Mounts a view at the end of an element.
    pub(super) fn mount(&self, parent: HtmlElement, view: View) {
        let handle = self.owner.with(|| mount_to(parent, view));
        self.handles.borrow_mut().push(handle);
    }

    /// Mounts a view into a slot of the section.
    pub(super) fn mount_into_slot(&self, section: &Element, name: &str, view: View) {
        let slot = section.query_selector(&format!("[data-slot={name}]")).ok().flatten();
        if let Some(slot) = slot.and_then(|slot| slot.dyn_into::<HtmlElement>().ok()) {
            self.mount(slot, view);
        }
    }

    /// Draws a view outside of the page, and returns its element.
    pub(super) fn draw(&self, view: View) -> Option<HtmlElement> {
        let holder: HtmlElement = browser::document()?.create_element("div").ok()?.dyn_into().ok()?;
        self.mount(holder.clone(), view);
        holder.first_element_child()?.dyn_into().ok()
    }
}

impl Drop for Views {
    fn drop(&mut self) {
        drop(self.handles.take());
        self.owner.cleanup();
    }
}
