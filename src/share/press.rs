//! What a press on a share button does.

use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use js_sys::Promise;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

use super::web_share::{self, Shared};
use super::{clipboard, outcome};
use crate::browser;
use crate::documents::load_messages;
use crate::locale::Locale;

/// What a press needs besides its button.
#[derive(Clone)]
struct Context {
    site: Arc<SiteDocument>,
    locale: Locale,
    announce: Rc<dyn Fn(&str)>,
}

/// Handles the share buttons of every page. `path` returns the path of the page that is shown; `announce` has assistive technology read out
/// a text. Browser only.
pub fn handle_share(site: Arc<SiteDocument>, locale: Locale, path: impl Fn() -> String + 'static, announce: impl Fn(&str) + 'static) {
    let context = Context { site, locale, announce: Rc::new(announce) };
    browser::listen("click", move |event| {
        if let Some(button) = browser::closest::<HtmlElement>(&event, "[data-action=share]") {
            // The canonical address: without query and fragment of the present one.
            press(button, &context.site.address_of(&path()), context.clone());
        }
    });
}

/// Shares the article or post of a button: by the browser's share sheet, or else by copying its address. Both have to be called within the
/// press, so the first of them is called here and not in a task.
fn press(button: HtmlElement, page: &str, context: Context) {
    outcome::clear(&button);
    let shared = shared_by(&button, page);
    let sheet = web_share::share(&shared);
    let written = if sheet.is_some() { None } else { clipboard::write_text(&shared.address) };
    spawn_local(async move {
        let written = match sheet {
            None => written,
            Some(sheet) => match JsFuture::from(sheet).await {
                Ok(_) => return,
                Err(error) if web_share::is_no_failure(&error) => return,
                Err(_) => clipboard::write_text(&shared.address),
            },
        };
        finish_copy(written, button, &shared.address, context).await;
    });
}

/// Shows and announces whether the address was copied. Where the clipboard API is missing or refuses, tries the older way first.
async fn finish_copy(written: Option<Promise>, button: HtmlElement, address: &str, Context { site, locale, announce }: Context) {
    let is_written = match written {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    };
    let is_copied = is_written || outcome::copy_by_selecting(&button, address);
    // Without the messages there are no words to show, but the address was copied.
    let _loaded = load_messages(locale, site).await;
    let words = if is_copied { outcome::show_copied(&button, locale) } else { outcome::show_not_copied(&button, locale, address) };
    announce(&words);
}

/// Returns what a button shares: its post, or else the whole article.
fn shared_by(button: &HtmlElement, page: &str) -> Shared {
    let post = button.closest(".post").ok().flatten();
    let article = button.closest(".article").ok().flatten();
    let headline = |part: &Option<Element>, selector| {
        let text = part.as_ref()?.query_selector(selector).ok()??.text_content()?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let title = headline(&post, ".post__headline").or_else(|| headline(&article, ".article__headline")).unwrap_or_default();
    let fragment = post.map(|post| post.id()).filter(|id| !id.is_empty());
    Shared { title, address: fragment.map_or_else(|| page.to_owned(), |id| format!("{page}#{id}")) }
}
