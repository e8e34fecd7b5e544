//! Things from other sites: a placeholder and a plain link. Nothing is fetched from there.

use broadsheet_content::body::Embed;
use broadsheet_content::link::is_safe_link;

use crate::still::{Element, a, div, figcaption, figure, p, svg};

/// A box of the embed's own proportions, saying what it is and who runs it.
pub(super) fn draw(embed: &Embed) -> Element {
    let host = embed.url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned();
    let size = format!("0 0 {} {}", embed.width.unwrap_or(16).max(1), embed.height.unwrap_or(9).max(1));
    let link = is_safe_link(&embed.url).then(|| {
        a().class("embed__link").href(embed.url.clone()).attr("rel", "external noopener noreferrer").child("Open at ").child(host)
    });
    let provider =
        p().class("embed__provider").child("From ").child(provider_name(&embed.provider)).child(", which would learn that you read this.");
    let words = div().class("embed__words").child(p().class("embed__title").child(embed.title.clone())).child(provider).child(link);
    // Reserves the room without an inline style, which the Content Security Policy refuses.
    let room = svg().class("embed__room").attr("viewBox", size).attr("aria-hidden", "true").attr("focusable", "false");
    figure()
        .class("embed")
        .child(div().class("embed__box").child(room).child(words))
        .child(embed.caption.clone().map(|caption| figcaption().class("caption").child(caption)))
}

/// A provider's own spelling of its name.
fn provider_name(id: &str) -> String {
    match id {
        "youtube" => "YouTube".to_owned(),
        "vimeo" => "Vimeo".to_owned(),
        "openstreetmap" => "OpenStreetMap".to_owned(),
        "mastodon" => "Mastodon".to_owned(),
        "soundcloud" => "SoundCloud".to_owned(),
        other => other.to_owned(),
    }
}
