//! The posts that are older than those that are drawn.

use std::rc::Rc;

use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::{Feed, window_height};
use crate::article::live::controls::OLDER;
use crate::article::live::posts;
use crate::browser;

/// How many older posts are drawn in one task, which takes some milliseconds on a cheap phone.
const STEP: usize = 8;
/// How far the reader is from the last post, in heights of the window, when older posts are drawn.
const AHEAD: f64 = 2.0;

impl Feed {
    /// Draws older posts when the reader comes near the last one that is drawn.
    pub(in crate::article::live) fn follow_scrolling(self: &Rc<Self>) {
        let end = self.section.get_bounding_client_rect().bottom();
        if !self.older.borrow().is_empty() && end > 0.0 && end < window_height() * (1.0 + AHEAD) {
            self.draw_older(STEP);
        }
    }

    /// Draws all older posts because the reader has asked for them, and leads to the first of them: the button goes.
    pub(super) fn show_older(self: &Rc<Self>) {
        let key_only = self.section.has_attribute("data-filter");
        let first = self.older.borrow().iter().position(|post| post.key || !key_only);
        let id = first.and_then(|first| self.older.borrow().get(first).map(|post| post.id.clone()));
        self.draw_older_now(first.map_or(usize::MAX, |first| STEP.max(first + 1)));
        if let Some(id) = id {
            self.focus_post(&id);
        }
        self.draw_older(usize::MAX);
    }

    /// Draws so many older posts, a few in each frame.
    pub(super) fn draw_older(self: &Rc<Self>, count: usize) {
        if !self.is_drawing_older.replace(true) {
            self.draw_older_step(count);
        }
    }

    fn draw_older_step(self: &Rc<Self>, count: usize) {
        self.draw_older_now(count.min(STEP));
        let left = count.saturating_sub(STEP);
        if left == 0 || self.older.borrow().is_empty() {
            return self.is_drawing_older.set(false);
        }
        let feed = Rc::downgrade(self);
        browser::after_next_frame(move || {
            if let Some(feed) = feed.upgrade() {
                feed.draw_older_step(left);
            }
        });
    }

    /// Draws so many older posts in this task.
    pub(in crate::article::live) fn draw_older_now(&self, count: usize) {
        let mut older = self.older.take();
        let rest = older.split_off(count.min(older.len()));
        for post in &older {
            if let Some(element) = self.draw_post(post, false) {
                posts::insert(&self.section, &element, None);
            }
        }
        self.set_older(rest);
    }

    /// Sets the older posts, which a button counts.
    pub(super) fn set_older(&self, older: Vec<DatedPost>) {
        if self.older_count.get_untracked() != older.len() {
            if older.is_empty() {
                self.leave_button_of_older();
            }
            self.older_count.set(older.len());
        }
        *self.older.borrow_mut() = older;
    }

    /// Moves the focus to the last post that is seen, if the button holds it, which goes.
    fn leave_button_of_older(&self) {
        let slot = self.section.query_selector(&format!("[data-slot={OLDER}]")).ok().flatten();
        if slot.is_some_and(|slot| browser::has_focus_within(&slot))
            && let Some(last) = posts::placed(&self.section, |_| false).pop()
        {
            self.focus_post(&last.id);
        }
    }
}
