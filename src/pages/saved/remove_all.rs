//! "Remove all", with its question.

use broadsheet_content::messages::MessageId;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::locale::Localized;
use crate::saved::Saved;

/// Renders the button that removes all saved articles once the reader has confirmed it; nothing where there are none.
#[component]
pub(super) fn RemoveAll(saved: Saved) -> impl IntoView {
    let asks = RwSignal::new(false);
    let count = Memo::new(move |_| saved.articles().len());
    let question = NodeRef::<html::P>::new();
    // The question takes the place of the focused button.
    browser::effect(move || {
        if let Some(question) = question.get() {
            browser::focus(&question);
        }
    });
    let remove = move |_| {
        asks.set(false);
        spawn_local(async move {
            let _is_removed = saved.remove_all().await;
        });
    };
    move || {
        if count.get() == 0 {
            ().into_any()
        } else if asks.get() {
            view! {
                <div class="saved__question">
                    <p node_ref=question tabindex="-1">
                        <Localized id=MessageId::RemoveAllQuestion count=Some(count.get()) />
                    </p>
                    <button type="button" class="button" on:click=remove>
                        <Localized id=MessageId::RemoveAll />
                    </button>
                    <button type="button" class="button button--plain" on:click=move |_| asks.set(false)>
                        <Localized id=MessageId::Cancel />
                    </button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <p>
                    <button type="button" class="button button--plain" on:click=move |_| asks.set(true)>
                        <Localized id=MessageId::RemoveAll />
                    </button>
                </p>
            }
            .into_any()
        }
    }
}
