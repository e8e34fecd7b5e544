//! Embeds of other sites: a placeholder and a plain link. Nothing is fetched from the other site before the reader asks for it.

mod frame;
mod loadable;

use broadsheet_content::body::{self as model, EmbedLabels};
use broadsheet_content::link::EmbedUrl;
use broadsheet_content::page::Direction;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::browser;
use crate::components::safe_href;
use crate::consent::{Consent, use_consent};
use frame::EmbedFrame;
use loadable::LoadableEmbed;

/// Renders a box with the aspect ratio of the embed that says what it is and which site provides it. It has buttons only where there is a
/// frame to load; without scripts they are hidden (style/embed.css).
#[component]
pub(super) fn Embed(block: model::Embed) -> impl IntoView {
    let model::Embed { provider, url, title, width, height, caption, frame, labels, .. } = block;
    let EmbedLabels { about, once, always, open, language, direction } = labels.unwrap_or_default();
    let direction = direction.map(Direction::as_str);
    // press writes the label. Where a document has none, the link shows its address.
    let open = if open.is_empty() { url.clone() } else { open };
    let address = frame.as_deref().and_then(EmbedUrl::parse);
    let can_load = address.is_some();
    let loadable =
        use_consent().zip(address).map(|(consent, address)| LoadableEmbed::new(consent, provider.clone(), address, title.clone()));
    let buttons = can_load.then(|| {
        view! {
            <div class="embed__actions" lang=language.clone() dir=direction>
                <button class="button" type="button" data-action="load-once" on:click=move |event| load_once(loadable, &event)>
                    {once}
                </button>
                <button class="button" type="button" data-action="allow-always" on:click=move |event| always_allow(loadable, &event)>
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
            data-service=can_load.then_some(provider)
            data-frame=frame.filter(|_| can_load)
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

/// Returns the `viewBox` for a size in CSS pixels; 16 to 9 where the size is not known.
fn view_box(width: Option<u32>, height: Option<u32>) -> String {
    format!("0 0 {} {}", width.unwrap_or(16).max(1), height.unwrap_or(9).max(1))
}

/// Loads the embed once. Ignores the second half of a double click, because the first half has replaced the button.
fn load_once(embed: Option<LoadableEmbed>, click: &Event) {
    if let Some(embed) = embed.filter(|_| !browser::is_repeated_click(click)) {
        embed.load_once();
    }
}

fn always_allow(embed: Option<LoadableEmbed>, click: &Event) {
    if let Some(embed) = embed.filter(|_| !browser::is_repeated_click(click)) {
        embed.always_allow();
    }
}

/// Makes published placeholders load their frames. Browser only.
pub fn adopt_embeds(root: &Element, consent: Consent) {
    for figure in browser::all(root, ".embed[data-frame]") {
        let _adopted = adopt_embed(figure, consent);
    }
}

/// Adopts one placeholder. Returns `None`, and leaves it as it is, where an extension or the reader has removed a part of it.
fn adopt_embed(figure: Element, consent: Consent) -> Option<()> {
    let address = EmbedUrl::parse(&figure.get_attribute("data-frame")?)?;
    let title = figure.query_selector(".embed__title").ok()??.text_content().unwrap_or_default();
    let frame_box: HtmlElement = figure.query_selector(".embed__box").ok()??.dyn_into().ok()?;
    let embed = LoadableEmbed::new(consent, figure.get_attribute("data-service")?, address, title);
    for (name, act) in [("load-once", load_once as fn(Option<LoadableEmbed>, &Event)), ("allow-always", always_allow)] {
        if let Ok(Some(button)) = figure.query_selector(&format!("[data-action={name}]")) {
            browser::listen_to(&button, "click", move |event| act(Some(embed), &event));
        }
    }
    // Never unmount the frame: the published page is kept while others are shown.
    mount_to(frame_box, move || view! { <EmbedFrame embed /> }).forget();
    browser::effect(move || browser::set_attribute(&figure, "data-loaded", embed.loaded_mark()));
    Some(())
}
