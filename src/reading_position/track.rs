//! Follows the reader through long articles.

use gloo_timers::callback::Timeout;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::offer::Offer;
use super::record::{KEY, Positions, now};
use super::text::{Text, viewport_height};
use super::text_position::{Reading, TextPosition};
use crate::documents::load_messages;
use crate::locale::Locale;
use crate::navigation::Navigation;
use crate::reading_settings::{ReadingSettings, use_reading_settings};
use crate::{browser, storage, styles};

/// How long scrolling rests before the position is stored, in milliseconds.
const REST_MS: u32 = 400;

/// Keeps reading positions while the setting is on, and offers to go on where the reader stopped. Browser only.
pub fn keep_reading_positions(navigation: Navigation, locale: Locale) {
    let settings = use_reading_settings();
    let tracker = Tracker {
        settings,
        navigation,
        locale,
        path: StoredValue::new(String::new()),
        shown: StoredValue::new_local(None),
        owner: StoredValue::new_local(Owner::current()),
    };
    // Dropping a `Timeout` clears it.
    let timer = StoredValue::new_local(None);
    browser::effect(move || {
        let path = navigation.path();
        drop(timer.try_update_value(Option::take));
        untrack(|| tracker.arrive(&path));
    });
    browser::listen("scroll", move |_| timer.set_value(Some(Timeout::new(REST_MS, move || tracker.record()))));
    // The page may be left before scrolling has rested.
    navigation.call_before_leaving(move || tracker.record());
    for event in ["pagehide", "visibilitychange"] {
        browser::listen(event, move |_| tracker.record());
    }
    browser::effect(move || {
        let _switched = settings.keeps_reading_position();
        let _is_kept = tracker.forget_unless_kept();
    });
}

/// An offer that is shown.
struct ShownOffer {
    position: TextPosition,
    holder: HtmlElement,
    _handle: UnmountHandle<<AnyView as Render>::State>,
}

#[derive(Clone, Copy)]
struct Tracker {
    settings: ReadingSettings,
    navigation: Navigation,
    locale: Locale,
    /// The path of the page that is shown, as the browser has it.
    path: StoredValue<String>,
    shown: StoredValue<Option<ShownOffer>, LocalStorage>,
    /// The owner of the app, whose context the offer needs.
    owner: StoredValue<Option<Owner>, LocalStorage>,
}

impl Tracker {
    /// Begins with a page. Makes an offer where the reader has stopped in it, unless the browser or the address has another position to go to.
    fn arrive(self, path: &str) {
        self.close();
        let path = self.navigation.base_path().join(path);
        self.path.set_value(path.clone());
        if !self.forget_unless_kept() || self.navigation.came_by_history() || has_fragment() {
            return;
        }
        if read().of(&path).is_some() {
            spawn_local(async move {
                // Without the styles or the messages there is no offer.
                if styles::load().await && load_messages(self.locale, self.navigation.site()).await {
                    self.offer_when_drawn(path);
                }
            });
        }
    }

    /// Makes the offer once all of the page is drawn.
    fn offer_when_drawn(self, path: String) {
        if self.path.get_value() != path {
            return;
        }
        if browser::find("main[data-partial]").is_some() {
            return browser::after_next_frame(move || self.offer_when_drawn(path));
        }
        // The reader is somewhere already, for example at a text fragment.
        let scrolled = browser::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
        if scrolled > viewport_height() / 2.0 {
            return;
        }
        let Some(text) = Text::shown().filter(|text| text.reading() != Reading::Short) else { return };
        match read().of(&path).and_then(|stored| text.position_of(stored)) {
            Some(position) => self.show(&text, position),
            // The block was removed from the article.
            None => change(|positions| positions.remove(&path)),
        }
    }

    fn show(self, text: &Text, position: TextPosition) {
        let holder = browser::document().and_then(|document| document.create_element("div").ok()?.dyn_into::<HtmlElement>().ok());
        let (Some(name), Some(head), Some(holder)) = (text.name_of(position), browser::find("main .article__head"), holder) else { return };
        let Some(owner) = self.owner.get_value() else { return };
        // In the head, so that it comes soon after the heading for the keyboard.
        let _added = head.append_child(&holder);
        // The offer is removed after the click that was made on it.
        let later = move || browser::request_animation_frame(move || self.close());
        let on_close = Callback::new(move |()| later());
        let on_continue = Callback::new(move |()| {
            if let Some(text) = Text::shown() {
                text.go_to(position);
            }
            later();
        });
        let handle = owner.with(|| mount_to(holder.clone(), move || view! { <Offer name on_continue on_close /> }.into_any()));
        self.shown.set_value(Some(ShownOffer { position, holder, _handle: handle }));
    }

    fn close(self) {
        if let Some(offer) = self.shown.try_update_value(Option::take).flatten() {
            offer.holder.remove();
        }
    }

    /// Stores where the reader is. While an offer is shown, the position that it offers stays, until the reader has come as far.
    fn record(self) {
        if !self.forget_unless_kept() {
            return;
        }
        let path = self.path.get_value();
        let Some(text) = Text::shown() else { return };
        let offered = self.shown.with_value(|shown| shown.as_ref().map(|offer| offer.position));
        match text.reading() {
            Reading::Short | Reading::NotBegun => {}
            Reading::At(position) if offered.is_some_and(|offered| position < offered) => {}
            Reading::At(position) => {
                self.close();
                if let Some(stored) = text.stored(position) {
                    change(|positions| positions.put(&path, stored));
                }
            }
            Reading::Finished => {
                self.close();
                change(|positions| positions.remove(&path));
            }
        }
    }

    /// Returns whether positions are kept. When they are not, removes those that were kept before.
    fn forget_unless_kept(self) -> bool {
        let is_kept = untrack(|| self.settings.keeps_reading_position());
        if !is_kept {
            self.close();
            if matches!(storage::read(KEY), Ok(Some(_))) {
                let _removed = storage::remove(KEY);
            }
        }
        is_kept
    }
}

fn read() -> Positions {
    Positions::read(storage::read(KEY).ok().flatten().as_deref(), now())
}

/// Changes what is stored. Reads it anew, because other tabs store positions, too.
fn change(change: impl FnOnce(&mut Positions)) {
    let Ok(before) = storage::read(KEY) else { return };
    let mut positions = Positions::read(before.as_deref(), now());
    change(&mut positions);
    let after = positions.to_json();
    if after != before {
        // Ignore a refusal: the position is not kept, and nothing is lost.
        let _stored = match after {
            Some(json) => storage::write(KEY, &json),
            None => storage::remove(KEY),
        };
    }
}

fn has_fragment() -> bool {
    browser::window().and_then(|window| window.location().hash().ok()).is_some_and(|hash| hash.len() > 1)
}
