//! The service worker, and the script that takes its place where the paper has none.

use broadsheet::offline_cache::CACHE;
use broadsheet_content::link::BasePath;
use broadsheet_content::page::SAVED_PATH;
use serde_json::json;

/// The path of the script in the site. It must never change, because browsers ask for the next version at the same address.
pub(super) const NAME: &str = "sw.js";

/// Returns the service worker of a paper. Browsers install it anew when its bytes change, so its first line names the release.
/// `hashed` are the beginnings of the names of files that never change.
pub(super) fn script(release: &str, base: &BasePath, hashed: &[&str]) -> String {
    let values = [
        ("__CACHE__", json!(CACHE)),
        ("__BASE__", json!(base.join("/"))),
        ("__OFFLINE_PAGE__", json!(base.join(SAVED_PATH))),
        ("__HASHED__", json!(hashed)),
    ];
    let script =
        values.into_iter().fold(include_str!("sw.js").to_owned(), |script, (name, value)| script.replace(name, &value.to_string()));
    format!("// Release {release}\n{script}")
}

/// Returns the script that turns the service worker off.
pub(super) fn switched_off() -> String {
    let script = include_str!("off.js").replace("__CACHE__", &json!(CACHE).to_string());
    format!("// Release without a service worker\n{script}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placeholder_is_filled_in_and_the_release_is_on_the_first_line() {
        let below = BasePath::of("https://club.example/gazette");
        let script = script("0123456789abcdef", &below, &["broadsheet-app-"]);
        assert!(
            script.starts_with("// Release 0123456789abcdef\n") && script.contains("const CACHE = \"broadsheet-saved-1\";\n"),
            "{script}"
        );
        assert!(script.contains("const BASE = \"/gazette/\";") && script.contains("\"/gazette/saved/\""), "{script}");
        assert!(script.contains("const HASHED = [\"broadsheet-app-\"];"), "{script}");
        for script in [script, switched_off()] {
            assert!(!script.contains("__"), "{script}");
        }
    }

    #[test]
    fn the_worker_takes_no_page_over_and_the_switch_does() {
        let script = script("1", &BasePath::default(), &[]);
        assert!(!script.contains("skipWaiting") && !script.contains("navigationPreload") && !script.contains("no-cors"), "{script}");
        assert!(switched_off().contains("skipWaiting"));
    }
}
