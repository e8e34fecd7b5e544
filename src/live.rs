//! Mounting Leptos components into elements of a still page.

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A component that lives in a page; taken down when this is dropped.
pub type Alive = UnmountHandle<<AnyView as Render>::State>;

/// Mounts a component into the element whose `data-live` is `name`, in the place of what is in it. `None` where
/// there is no such element. Native builds: not to be called.
pub fn mount(root: &web_sys::Element, name: &str, component: impl FnOnce() -> AnyView + 'static) -> Option<Alive> {
    let place = root.query_selector(&format!("[data-live=\"{name}\"]")).ok()??;
    place.set_text_content(None);
    Some(mount_to(place.dyn_into().ok()?, component))
}
