//! Helpers for tests of published pages: faults of the app's start, and altered pages.

use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::settings;
use broadsheet_e2e::tab::Tab;
use serde_json::Value;

/// The files of the app, by their addresses.
pub struct App {
    /// The script that starts it.
    pub glue: String,
    /// The app itself.
    pub wasm: String,
    /// The whole stylesheet.
    pub style: String,
}

/// The files of the app in the site under test.
pub fn app() -> Outcome<App> {
    let dist = &settings::settings()?.dist;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dist).map_err(|source| Fault::File { path: dist.clone(), source })? {
        names.push(entry.map_err(|source| Fault::File { path: dist.clone(), source })?.file_name().to_string_lossy().into_owned());
    }
    let find = |ending: &str| {
        let name = names.iter().find(|name| name.starts_with("broadsheet-app") && name.ends_with(ending));
        name.map(|name| format!("/{name}")).ok_or_else(|| Fault::Wrong(format!("the site has no broadsheet-app*{ending}")))
    };
    Ok(App { glue: find(".js")?, wasm: find(".wasm")?, style: find(".css")? })
}

/// Waits until the page has marked the app as failed.
pub async fn until_failed(tab: &Tab) -> Outcome {
    let code = "return document.documentElement.dataset.app === 'failed' || String(document.documentElement.dataset.app)";
    tab.until_true("the page to do without the app", code, vec![]).await
}

/// Returns the content of `main` without parts that differ between readers, such as times in the reader's locale, and without comments of
/// the framework. Attributes are sorted.
pub const MAIN: &str = "
    const normal = (root) => {
        const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const found = [];
        while (comments.nextNode()) found.push(comments.currentNode);
        for (const comment of found) comment.remove();
        for (const element of root.querySelectorAll('*')) {
            const attributes = [...element.attributes].sort((one, other) => one.name < other.name ? -1 : 1);
            for (const { name } of attributes) element.removeAttribute(name);
            for (const attribute of attributes) element.setAttributeNode(attribute);
        }
        return root.innerHTML;
    };
    const still = (page) => {
        const main = page.querySelector('main').cloneNode(true);
        for (const time of main.querySelectorAll('time[datetime]')) time.textContent = '';
        // What this reader has chosen is said by the app.
        for (const slot of main.querySelectorAll('[data-slot]')) slot.textContent = '';
        // A live page whose day is over says so by the reader's clock.
        for (const part of main.querySelectorAll('[data-until], .live__check')) part.removeAttribute('hidden');
        return normal(main);
    };
";

/// Reads a page of the host as it was published, without running anything: `await published(path)`.
pub const PUBLISHED: &str = "
    const published = (path) => new Promise((done, failed) => {
        const request = new XMLHttpRequest();
        request.open('GET', path);
        request.responseType = 'document';
        request.onload = () => done(request.response);
        request.onerror = () => failed(new Error('no answer for ' + path));
        request.send();
    });
";

/// Returns the layout shift without user input, as Cumulative Layout Shift counts it.
pub async fn shifted(tab: &Tab) -> Outcome<f64> {
    Ok(tab.shifts().await?.iter().map(|shift| shift.value).sum())
}

/// Waits until the page has come to rest: two frames, and nothing under way.
pub async fn at_rest(tab: &Tab) -> Outcome {
    tab.promise::<Value>(
        "await document.fonts.ready; \
         await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))); return null",
        vec![],
    )
    .await
    .map(|_| ())
}
