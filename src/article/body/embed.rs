//! Things from other sites: a placeholder and a plain link. Nothing is fetched from there before a reader asks for it.

mod frame;
mod loadable;

use broadsheet_content::body::{self as model, EmbedLabels};
use broadsheet_content::link::EmbedUrl;
use broadsheet_content::page::Direction;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser;
use crate::components::safe_href;
use crate::consent::{Consent, use_consent};
use frame::EmbedFrame;
use loadable::LoadableEmbed;

/// A box of the embed's own proportions that says what it is and who runs it. Buttons stand there only where there is a frame to be
/// loaded; without scripts they are not shown (style/embed.css).
#[component]
pub(super) fn Embed(block: model::Embed) -> impl IntoView {
    let model::Embed { provider, url, title, width, height, caption, frame, labels, .. } = block;
    let EmbedLabels { about, once, always, open, language, direction } = labels.unwrap_or_default();
    let direction = direction.map(Direction::as_str);
    // Press has written the label; a document without one is of no press of ours, and its link says where it leads.
    let open = if open.is_empty() { url.clone() } else { open };
    let address = frame.as_deref().and_then(EmbedUrl::parse);
    let can_load = address.is_some();
    let loadable =
        use_consent().zip(address).map(|(consent, address)| LoadableEmbed::new(consent, provider.clone(), address, title.clone()));
    let buttons = can_load.then(|| {
        view! {
            <div class="embed__actions" lang=language.clone() dir=direction>
                <button class="button" type="button" data-action="load-once" on:click=move |event| load_once(loadable, event.detail())>
                    {once}
                </button>
                <button
                    class="button"
                    type="button"
                    data-action="allow-always"
                    on:click=move |event| always_allow(loadable, event.detail())
                >
                    {always}
                </button>
            </div>
        }
    });
    let link = safe_href(&url).map(|href| {
        view! {
            <a class="embed__link" href=href rel="external noopener noreferrer" lang=language.clone() dir=direction>
                {open}
            </a>
        }
    });
    view! {
        <figure
            class="embed"
            data-service=frame.is_some().then_some(provider)
            data-frame=frame
            data-loaded=move || loadable.and_then(LoadableEmbed::loaded_mark)
        >
            <div class="embed__box">
                // Reserves the space without an inline style, which the Content Security Policy refuses.
                <svg class="embed__room" viewBox=view_box(width, height) aria-hidden="true" focusable="false"></svg>
                <div class="embed__words">
                    <p class="embed__title">{title}</p>
                    <p class="embed__provider" lang=language.clone() dir=direction>
                        {about}
                    </p>
                    {buttons}
                    {link}
                </div>
                {loadable.map(|embed| view! { <EmbedFrame embed /> })}
            </div>
            {caption.map(|caption| view! { <figcaption class="caption">{caption}</figcaption> })}
        </figure>
    }
}

/// Sixteen to nine where the size is not known.
fn view_box(width: Option<u32>, height: Option<u32>) -> String {
    format!("0 0 {} {}", width.unwrap_or(16).max(1), height.unwrap_or(9).max(1))
}

/// `clicks` is 2 on the second half of a double click, which presses what went with the first.
fn load_once(embed: Option<LoadableEmbed>, clicks: i32) {
    if let Some(embed) = embed.filter(|_| clicks < 2) {
        embed.load_once();
    }
}

fn always_allow(embed: Option<LoadableEmbed>, clicks: i32) {
    if let Some(embed) = embed.filter(|_| clicks < 2) {
        embed.always_allow();
    }
}

/// Makes published placeholders load their frames. Browser only.
pub fn adopt_embeds(root: &Element, consent: Consent) {
    for figure in browser::all(root, ".embed[data-frame]") {
        let _adopted = adopt_embed(figure, consent);
    }
}

/// `None` where an extension or the reader has taken a part of the placeholder away: it stays as it is.
fn adopt_embed(figure: Element, consent: Consent) -> Option<()> {
    let address = EmbedUrl::parse(&figure.get_attribute("data-frame")?)?;
    let title = figure.query_selector(".embed__title").ok()??.text_content().unwrap_or_default();
    let frame_box: HtmlElement = figure.query_selector(".embed__box").ok()??.dyn_into().ok()?;
    let embed = LoadableEmbed::new(consent, figure.get_attribute("data-service")?, address, title);
    for (name, press) in [("load-once", load_once as fn(Option<LoadableEmbed>, i32)), ("allow-always", always_allow)] {
        if let Ok(Some(button)) = figure.query_selector(&format!("[data-action={name}]")) {
            browser::listen_to(&button, "click", move |event| press(Some(embed), browser::click_count(&event)));
        }
    }
    // The frame lives as long as the published page, which is kept while others are shown.
    mount_to(frame_box, move || view! { <EmbedFrame embed /> }).forget();
    browser::effect(move || browser::set_attribute(&figure, "data-loaded", embed.loaded_mark()));
    Some(())
}
