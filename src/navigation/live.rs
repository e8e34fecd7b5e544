//! Follows the live page that is shown.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::shown::Shown;
use super::state::Navigation;
use crate::article::live::{LiveFeed, LiveHost, LivePage};
use crate::article::provide_article_address;
use crate::browser;
use crate::documents::{Address, load_messages};
use crate::reading_settings::{ReadingSettings, use_reading_settings};

/// Follows the live page that is shown, and stops when the reader leaves it. Browser only.
pub fn follow_live_pages(navigation: Navigation) {
    let Some(context) = Owner::current() else { return };
    let settings = use_reading_settings();
    let feed: Rc<RefCell<Option<LiveFeed>>> = Rc::default();
    let follow = {
        let feed = feed.clone();
        move |is_old: bool| {
            // Stop the feed of the last page before the next one starts.
            drop(feed.borrow_mut().take());
            let next = untrack(|| start(navigation, settings, &context, is_old));
            *feed.borrow_mut() = next;
        }
    };
    // Presses that were kept until now are replayed soon, so do not leave this to the effect.
    follow(browser::has_gone_back_or_forward());
    let mut is_first = true;
    browser::effect(move || {
        let _page = navigation.path();
        navigation.with_shown(|_| ());
        if !is_first {
            follow(true);
        }
        is_first = false;
    });
    let polled = feed.clone();
    let mut before = settings.saves_data_untracked();
    browser::effect(move || {
        let saves = settings.saves_data();
        // For a reader who saves data from now on, this stops the polls.
        if let Some(feed) = polled.borrow().as_ref().filter(|_| saves != before) {
            feed.poll_at_once();
        }
        before = saves;
    });
    listen(&feed);
}

/// Starts to follow the page that is shown; `None` where it has no posts.
fn start(navigation: Navigation, settings: ReadingSettings, context: &Owner, is_old: bool) -> Option<LiveFeed> {
    let document = navigation.with_shown(|shown| match shown {
        Shown::Page(document) => Some(Some(document.clone())),
        Shown::Published(_) => Some(None),
        Shown::Missing | Shown::Failed { .. } => None,
    })?;
    let address = Address::parse(&navigation.path(), &navigation.base_path())?;
    let section = browser::find("main .live")?;
    let context = context.child();
    context.with(|| provide_article_address(address.path(), navigation.site().address_of(&address.path())));
    let host = Host { navigation, settings, _context: context.clone() };
    let page = LivePage { section, document, context, waiting: navigation.waiting_posts() };
    Some(LiveFeed::start(page, address, is_old, Box::new(host)))
}

/// Hands events of the window to the feed.
fn listen(feed: &Rc<RefCell<Option<LiveFeed>>>) {
    let on = |event: &str, act: fn(&LiveFeed, &web_sys::Event)| {
        let feed = feed.clone();
        browser::listen(event, move |event| {
            if let Some(feed) = feed.borrow().as_ref() {
                act(feed, &event);
            }
        });
    };
    on("click", LiveFeed::click);
    on("scroll", |feed, _| feed.follow_scrolling());
    on("beforeprint", |feed, _| feed.draw_all());
    on("hashchange", |feed, _| feed.show_fragment());
    on("visibilitychange", |feed, _| feed.visibility_changed());
    on("online", |feed, _| feed.poll_at_once());
    let restored = feed.clone();
    browser::listen_to_restore(move || {
        if let Some(feed) = restored.borrow().as_ref() {
            feed.poll_at_once();
        }
    });
}

struct Host {
    navigation: Navigation,
    settings: ReadingSettings,
    /// The owner of the feed's views, which would be disposed of with it.
    _context: Owner,
}

impl LiveHost for Host {
    fn saves_data(&self) -> bool {
        self.settings.saves_data_untracked()
    }

    fn with_messages(&self, then: Box<dyn FnOnce()>) {
        let (locale, site) = (self.navigation.locale(), self.navigation.site());
        if locale.is_complete_untracked() {
            return then();
        }
        spawn_local(async move {
            if load_messages(locale, site).await {
                then();
            }
        });
    }
}
