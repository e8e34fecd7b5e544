//! `/saved/`: the articles that the reader has saved on this device.

mod articles;
mod file;
mod item;
mod meanwhile;
mod remove_all;
mod search;

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;
use web_sys::Element;

use crate::browser;
use crate::locale::Localized;
use articles::SavedArticles;

pub use meanwhile::SavedMeanwhile;

/// The slot of the list, which only the reader's device knows.
const LIST: &str = "saved-articles";

/// Renders the page. Natively it has no list: the app mounts it into its slot.
#[component]
pub fn SavedPage() -> impl IntoView {
    view! {
        <div class="saved">
            <h1 class="saved__title" tabindex="-1">
                <Localized id=MessageId::SavedArticles />
            </h1>
            <p>
                <Localized id=MessageId::SavedIntroduction />
            </p>
            <p class="saved__note">
                <Localized id=MessageId::SavedMayGo />
            </p>
            <p class="saved__without-script">
                <Localized id=MessageId::SavedWithoutScript />
            </p>
            <div class="saved__articles" data-slot=LIST>
                <SavedArticles />
            </div>
        </div>
    }
}

/// Mounts the list into a published page. Browser only.
pub fn adopt_saved(main: &Element) {
    browser::mount_into_slot(main, LIST, || view! { <SavedArticles /> });
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use broadsheet_content::editing::messages::messages;

    use super::*;
    use crate::locale::Locale;
    use crate::publish::to_html;

    #[test]
    fn the_published_page_has_a_place_for_the_list_and_none_of_its_words() {
        let html = to_html(|| {
            provide_context(Locale::new(messages("en", None), true));
            view! { <SavedPage /> }
        });
        assert!(html.contains("<div data-slot=\"saved-articles\" class=\"saved__articles\"></div>"), "{html}");
        assert!(html.contains("seven days") && html.contains("Scripts are off"), "{html}");
    }
}
