//! Content below the lists of a page.

use leptos::prelude::*;

use super::DrawnItems;

/// Renders its children once all items of the lists above it are drawn (see [`DrawnItems`]); at once where a page is drawn whole.
#[component]
pub fn AfterLists(children: ChildrenFn) -> AnyView {
    match use_context::<DrawnItems>() {
        Some(drawn) => {
            let is_complete = Memo::new(move |_| drawn.is_complete());
            (move || is_complete.get().then(|| children())).into_any()
        }
        None => children(),
    }
}
