//! The names of what a choice allows.

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::consent::record::How;
use crate::locale::{localized, use_locale};

/// Returns the titles of the optional categories that are allowed, and of services that are allowed without their category: `Counting and
/// Video player`.
pub(super) fn allowed_names(texts: &CookiesPage, category: impl Fn(&str) -> bool, service: impl Fn(&str) -> bool) -> AnyView {
    let mut names = Vec::new();
    for optional in texts.catalogue.optional() {
        if category(&optional.id) {
            names.push(isolated(&optional.title).into_owned());
        } else {
            let services = texts.catalogue.services_of(&optional.id).filter(|known| service(&known.id));
            names.extend(services.map(|service| isolated(&service.title).into_owned()));
        }
    }
    if names.is_empty() { localized(&texts.messages, MessageId::PageOnlyNecessary) } else { use_locale().joined(&names).into_any() }
}

/// Returns how a choice was made, in words.
pub(super) fn how_made(texts: &CookiesPage, how: How) -> AnyView {
    let word = match how {
        How::BannerAccept => MessageId::HowBannerAccept,
        How::BannerReject => MessageId::HowBannerReject,
        How::PreferencesSave => MessageId::HowPrefsSave,
        How::EmbedAlways => MessageId::HowEmbedAlways,
        How::Withdraw => MessageId::HowWithdraw,
    };
    localized(&texts.messages, word)
}
