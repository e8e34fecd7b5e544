//! Says that there is no connection, while there is none.

use leptos::prelude::*;

use crate::navigation::use_reader;

/// A quiet line under the masthead while the browser is offline.
#[component]
pub fn ConnectionNotice() -> impl IntoView {
    let reader = use_reader();
    let offline = move || reader.is_some_and(|reader| !reader.online.get());
    view! {
        <div class="connection" role="status">
            {move || offline().then(|| view! { <p class="connection__text">"You are offline. Pages you have opened still work."</p> })}
        </div>
    }
}
