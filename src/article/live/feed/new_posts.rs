//! New posts: when they are put in, and how.

use std::rc::Rc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{DatedPost, PageDocument};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::{Feed, posts_of, window_height};
use crate::article::live::anchor::{Surroundings, TITLE};
use crate::article::live::changes::{Changes, next_shown};
use crate::article::live::controls::{NEW, Said};
use crate::article::live::posts;
use crate::browser;

/// How long the page is not scrolled when that is over, in milliseconds.
const REST_MS: u32 = 150;

impl Feed {
    /// Puts in the posts that wait, where they come by themselves now, once the page is not scrolled for a moment.
    pub(in crate::article::live) fn put_in_at_rest(self: &Rc<Self>) {
        if self.newest.borrow().is_none() {
            return;
        }
        let feed = Rc::downgrade(self);
        let timer = Timeout::new(REST_MS, move || {
            if let Some(feed) = feed.upgrade() {
                feed.put_in_at_top();
            }
        });
        *self.rest.borrow_mut() = Some(timer);
    }

    /// Puts in the posts that wait, where the reader has come to the top since they arrived.
    pub(in crate::article::live) fn put_in_at_top(self: &Rc<Self>) {
        let newest = self.newest.borrow().clone();
        let Some(document) = newest else { return };
        let all = posts_of(&document).unwrap_or_default();
        let shown = posts::shown(&self.section);
        let posts = all.get(..self.drawn_part(all, &shown)).unwrap_or_default();
        let changes = Changes::between(&shown, posts);
        if self.lets_posts_come(posts, &changes) {
            self.put_in(&document);
            self.say(Said::NewPosts(changes.new.len()));
        }
    }

    /// Returns whether new posts are put in without being asked for. In a background tab they wait, so that the title counts them.
    pub(super) fn lets_posts_come(&self, posts: &[DatedPost], changes: &Changes) -> bool {
        // Nor are they put in while the reader is about to press the button, which would take the focus along.
        let button = self.section.query_selector(&format!("[data-slot={NEW}]")).ok().flatten();
        if browser::is_hidden() || button.is_some_and(|button| browser::has_focus_within(&button)) {
            return false;
        }
        let Some(first) = posts::placed(&self.section, |_| false).into_iter().next() else { return true };
        let list = self.section.query_selector(".key-events").ok().flatten();
        let above = list.clone().or_else(|| self.section.previous_element_sibling());
        let grows = changes.new.iter().filter_map(|number| posts.get(*number)).any(|post| post.key);
        let grown = list.or_else(|| self.section.query_selector(TITLE).ok().flatten()).filter(|_| grows);
        let surroundings = Surroundings {
            first_post: first.top,
            text_above: above.map_or(f64::MIN, |above| above.get_bounding_client_rect().bottom()),
            grows: grown.map(|grown| grown.get_bounding_client_rect()).map(|grown| (grown.top(), grown.bottom())),
            window_height: window_height(),
        };
        surroundings.let_posts_come()
    }

    /// Puts in the new posts of a document, while what the reader sees stays in its place.
    pub(super) fn put_in(self: &Rc<Self>, document: &PageDocument) -> Option<String> {
        let all = posts_of(document)?;
        let shown = posts::shown(&self.section);
        let posts = all.get(..self.drawn_part(all, &shown))?;
        let new = Changes::between(&shown, posts).new;
        self.anchor(|_| false).hold(&self.section, || {
            for number in new.iter().rev() {
                let before = next_shown(posts, *number, &posts::shown(&self.section)).map(str::to_owned);
                if let Some(element) = posts.get(*number).and_then(|post| self.draw_post(post, false)) {
                    posts::insert(&self.section, &element, before.as_deref());
                }
            }
            self.show_key_events(all.iter());
        });
        *self.newest.borrow_mut() = None;
        self.set_waiting(0);
        new.first().and_then(|first| posts.get(*first)).map(|post| post.id.clone())
    }

    /// Shows the posts that wait, because the reader has asked for new ones, or says that there are none.
    pub(in crate::article::live) fn show_waiting(self: &Rc<Self>) {
        if self.newest.borrow().is_some() {
            self.show_new();
        } else {
            self.say(Said::Outcome(MessageId::NoNewPosts));
        }
    }

    /// Puts in the posts that wait, and leads the reader to the newest one.
    pub(super) fn show_new(self: &Rc<Self>) {
        let newest = self.newest.borrow_mut().take();
        let Some(first) = newest.and_then(|document| self.put_in(&document)) else { return };
        self.say_nothing();
        self.show_post(&first);
        if let Some(post) = posts::find(&self.section, &first) {
            post.scroll_into_view();
        }
        self.focus_post(&first);
    }

    pub(super) fn set_waiting(&self, count: usize) {
        if self.waiting.get_untracked() != count {
            if count == 0 {
                self.leave(&format!("[data-slot={NEW}]"));
            }
            self.waiting.set(count);
        }
    }
}
