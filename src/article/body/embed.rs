//! Things from other sites: a placeholder and a plain link. Nothing is fetched from there.

use broadsheet_content::body::Embed;
use broadsheet_content::link::is_safe_link;
use leptos::prelude::*;

/// A box of the embed's own proportions, saying what it is and who runs it.
pub(super) fn draw(embed: &Embed) -> AnyView {
    let host = embed.url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned();
    let size = format!("0 0 {} {}", embed.width.unwrap_or(16).max(1), embed.height.unwrap_or(9).max(1));
    let link = is_safe_link(&embed.url).then(|| {
        view! {
            <a class="embed__link" href=embed.url.clone() rel="external noopener noreferrer">
                "Open at "
                {host}
            </a>
        }
    });
    let caption = embed.caption.clone();
    view! {
        <figure class="embed">
            <div class="embed__box">
                // Reserves the room without an inline style, which the Content Security Policy refuses.
                <svg class="embed__room" viewBox=size aria-hidden="true" focusable="false"></svg>
                <div class="embed__words">
                    <p class="embed__title">{embed.title.clone()}</p>
                    <p class="embed__provider">"From " {provider_name(&embed.provider)} ", which would learn that you read this."</p>
                    {link}
                </div>
            </div>
            {caption.map(|caption| view! { <figcaption class="caption">{caption}</figcaption> })}
        </figure>
    }
    .into_any()
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
