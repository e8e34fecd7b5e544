//! Notes and links that interrupt the text: corrections at their place, other articles.

use broadsheet_content::body::{CorrectionNote, Recommended};
use leptos::prelude::*;

use super::super::corrections::kind_words;
use super::text;
use crate::components::{TeaserList, TeaserSize, Time, TimeLength};

/// A correction at the place it is about.
pub(super) fn correction(note: &CorrectionNote) -> AnyView {
    let stamp = note.stamp.clone();
    view! {
        <p class="correction correction--inline" role="note">
            <strong class="correction__kind">{kind_words(note.kind)}</strong>
            {stamp
                .map(|stamp| {
                    view! {
                        ", "
                        <Time stamp length=TimeLength::Day />
                    }
                })}
            ". "
            {text::draw(&note.children)}
        </p>
    }
    .into_any()
}

/// Other articles worth reading now.
pub(super) fn recommended(recommended: &Recommended) -> AnyView {
    if recommended.teasers.is_empty() {
        return ().into_any();
    }
    let title = recommended.title.clone().unwrap_or_else(|| "Read next".to_owned());
    let label = title.clone();
    view! {
        <div class="recommended" role="group" aria-label=label>
            <p class="box-title">{title}</p>
            <TeaserList teasers=recommended.teasers.clone() size=TeaserSize::Compact rank=3 class="recommended__list" />
        </div>
    }
    .into_any()
}
