//! Starts the reader app in the browser.

use std::sync::Arc;

use broadsheet::app::App;
use broadsheet::browser;
use broadsheet::content::address::Address;
use broadsheet::content::{Failure, Library, Want, fetch_site};
use broadsheet::navigation::Shown;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    // An Err says that an executor is there already.
    let _started = any_spawner::Executor::init_wasm_bindgen();
    spawn_local(start());
}

/// Fetches the paper and the first page at the same time, then draws.
async fn start() {
    let path = browser::window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned());
    let (site, page) = futures::join!(fetch_site(), first_page(&path));
    let Some(root) = browser::find("#app") else { return };
    match site {
        Ok(site) => {
            root.replace_children_with_node_0();
            mount(root, move || {
                let shown = Shown::of(&path, page);
                view! { <App site=Arc::new(site) path shown /> }.into_any()
            });
        }
        Err(failure) => say_failure(&root, &failure),
    }
}

async fn first_page(path: &str) -> Result<Arc<broadsheet_content::page::PageDocument>, Failure> {
    match Address::parse(path) {
        Some(address) => Library::default().get(&address, Want::Any).await,
        None => Err(Failure::Missing),
    }
}

fn mount(root: HtmlElement, app: impl FnOnce() -> AnyView + 'static) {
    leptos::mount::mount_to(root, app).forget();
    if let Some(html) = browser::document().and_then(|document| document.document_element()) {
        let _set = html.set_attribute("data-app", "ready");
    }
}

/// Without the paper itself there is nothing to draw a page in: the shell says so, with a plain way to
/// try again.
fn say_failure(root: &HtmlElement, failure: &Failure) {
    if let Some(document) = browser::document()
        && let (Ok(words), Ok(link)) = (document.create_element("p"), document.create_element("a"))
        && let Some(link) = link.dyn_ref::<web_sys::HtmlAnchorElement>()
    {
        words.set_text_content(Some(&failure.to_string()));
        link.set_href("");
        link.set_text_content(Some("Try again"));
        root.replace_children_with_node_2(&words, link);
    }
}
