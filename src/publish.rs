//! Renders pages to HTML when the paper is published, with the components that the browser mounts.

use std::sync::Arc;

use broadsheet_content::page::{PageDocument, PageMetadata, SiteDocument};
use leptos::prelude::*;

use crate::app::App;
use crate::components::{PagePosition, provide_base_path};
use crate::locale::Locale;
use crate::pages::{Missing, PageView};

/// Returns the HTML inside `<div id="app">` for a page. The same documents give the same bytes.
#[must_use]
pub fn page(site: &Arc<SiteDocument>, document: &Arc<PageDocument>) -> String {
    let position = PagePosition { path: document.path.clone(), section: PageMetadata::of(document).section };
    let (site, document) = (site.clone(), document.clone());
    to_html(move || {
        provide_base_path(&site);
        provide_context(Locale::new(site.messages.clone(), true));
        view! {
            <App site=site.clone() position>
                <PageView document site />
            </App>
        }
    })
}

/// Returns the HTML inside `<div id="app">` for the 404 page.
#[must_use]
pub fn missing(site: &Arc<SiteDocument>) -> String {
    let site = site.clone();
    to_html(move || {
        provide_base_path(&site);
        provide_context(Locale::new(site.messages.clone(), true));
        view! {
            <App site=site.clone() position=PagePosition::default()>
                <Missing site />
            </App>
        }
    })
}

/// The markers that Leptos writes into HTML for hydration: between two texts, after a list, for an empty view.
const MARKERS: [&str; 2] = ["<!--<() />-->", "<!>"];

/// Returns a view as HTML without the markers of hydration. Content cannot contain one, because `<` is escaped in texts and attributes.
///
/// A NUL becomes the replacement character, as in an HTML parser. A carriage return becomes a character reference, because a parser would
/// make a line feed of it.
#[must_use]
pub fn to_html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let html = Owner::new().with(|| view().to_html());
    let html = MARKERS.iter().fold(html, |html, marker| if html.contains(marker) { html.replace(marker, "") } else { html });
    if html.contains(['\0', '\r']) { html.replace('\0', "\u{fffd}").replace('\r', "&#13;") } else { html }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn markers_are_gone_and_texts_stay() {
        let html = to_html(|| {
            view! { <p title="<!> & \"x\"">{"<!>"} {"<!--<() />-->"} {None::<String>} {vec!["a", "b"]} {None::<AnyView>}</p> }
        });
        assert_eq!(html, "<p title=\"&lt;!&gt; &amp; &quot;x&quot;\">&lt;!&gt;&lt;!--&lt;() /&gt;--&gt;ab</p>");
    }

    proptest! {
        #[test]
        fn a_hostile_text_is_read_again_as_it_was(text in "[ -~\u{0}\r\n<>&\"'ü\u{2028}]{1,40}") {
            let (shown, titled) = (text.clone(), text.clone());
            let html = to_html(move || view! { <p title=titled>{shown}</p> });
            let read = |part: &str| part.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&#13;", "\r").replace("&amp;", "&");
            let expected = text.replace('\0', "\u{fffd}");
            let (start, rest) = html.split_once('>').unwrap();
            let title = start.strip_prefix("<p title=\"").unwrap().strip_suffix('"').unwrap();
            prop_assert!(!title.contains(['"', '<', '\r', '\0']), "{}", title);
            prop_assert_eq!(read(title), expected.clone());
            let words = rest.strip_suffix("</p>").unwrap();
            prop_assert!(!words.contains(['<', '\r', '\0']), "{}", words);
            prop_assert_eq!(read(words), expected);
        }
    }
}
