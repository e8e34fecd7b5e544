//! What stands below the lists of a page.

use leptos::prelude::*;

use super::DrawnItems;

/// Draws `view` once all items of the lists above it are drawn (see [`DrawnItems`]); at once where a page is drawn whole.
#[component]
pub fn AfterLists(#[prop(into)] view: ViewFn) -> AnyView {
    match use_context::<DrawnItems>() {
        Some(drawn) => {
            let is_complete = Memo::new(move |_| drawn.is_complete());
            (move || is_complete.get().then(|| view.run())).into_any()
        }
        None => view.run(),
    }
}
