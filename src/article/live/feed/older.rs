//! The posts that are older than those that are drawn.

use std::rc::Rc;

use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::{Feed, window_height};
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
    pub(super) fn draw_older_now(&self, count: usize) {
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
            self.older_count.set(older.len());
        }
        *self.older.borrow_mut() = older;
    }
}
