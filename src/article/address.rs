//! The address of the article, as text.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::safe_href;
use crate::locale::Localized;
use crate::share::ShareAddress;

/// The address of the article around a component. Provided by context.
#[derive(Clone)]
pub(super) struct ArticleAddress {
    /// The path in the paper.
    pub(super) path: String,
    /// The whole address.
    pub(super) address: String,
}

/// Provides the address of an article to components that are mounted into it by themselves.
pub fn provide_article_address(path: String, address: String) {
    provide_context(ArticleAddress { path, address });
}

/// Returns the whole address of the article around a component; empty outside of one.
pub(super) fn use_article_address() -> String {
    use_context::<ArticleAddress>().map(|article| article.address).unwrap_or_default()
}

/// Renders the address below the text, also for print.
#[component]
pub(super) fn PrintedAddress(address: ArticleAddress) -> impl IntoView {
    view! {
        <p class="article__address">
            <Localized id=MessageId::ArticleAddress />
            " "
            <ShareAddress href=safe_href(&address.path) address=address.address />
        </p>
    }
}
