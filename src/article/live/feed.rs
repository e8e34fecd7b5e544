//! The posts of the page that is shown: what a document changes, and what the reader asks for.

mod focus;
mod key_events;
mod new_posts;
mod older;
mod views;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{DatedPost, PageDocument};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::anchor::{Anchor, TITLE};
use super::changes::{Changes, ShownPost, drawn_part};
use super::controls::{CHECK, CountedButton, LiveStatus, NEW, OLDER, OnPress, STATUS, Said};
use super::posts;
use crate::article::post::{Post, PostMark};
use crate::browser;
use views::{View, Views};

/// What a feed needs of the page that is shown.
pub struct LivePage {
    /// The section with the posts.
    pub section: HtmlElement,
    /// The document that the page was drawn from; `None` for a published page.
    pub document: Option<Arc<PageDocument>>,
    /// The owner whose context posts read.
    pub context: Owner,
    /// How many new posts wait until the reader asks for them. The title of the window has it, too.
    pub waiting: RwSignal<usize>,
}

/// A document that has been fetched because the page is polled.
pub(super) enum Polled {
    /// The short document, in which older posts have no text.
    Short(Arc<PageDocument>),
    /// The document of the page.
    Whole(Arc<PageDocument>),
}

impl Polled {
    /// Returns the document.
    pub(super) fn document(&self) -> &Arc<PageDocument> {
        let (Self::Short(document) | Self::Whole(document)) = self;
        document
    }
}

/// The posts of the page that is shown. Lives until the reader leaves the page.
pub(super) struct Feed {
    section: HtmlElement,
    /// The views of controls.
    controls: Views,
    /// The views of posts. A published page is kept while others are shown, and with it the posts that were put into it.
    posts: Option<Views>,
    is_published: bool,
    /// The document whose new posts wait.
    newest: RefCell<Option<Arc<PageDocument>>>,
    /// Posts that are older than the last one that is drawn.
    older: RefCell<Vec<DatedPost>>,
    older_count: RwSignal<usize>,
    is_drawing_older: Cell<bool>,
    waiting: RwSignal<usize>,
    said: RwSignal<Option<Said>>,
    /// What the live region says in the next frame.
    to_say: Cell<Option<Said>>,
    /// The end of scrolling. Dropping a `Timeout` clears it.
    rest: RefCell<Option<Timeout>>,
}

impl Feed {
    /// Starts the feed of a page, and mounts its controls.
    pub(super) fn start(page: LivePage) -> Rc<Self> {
        let LivePage { section, document, context, waiting } = page;
        let controls = Views::new(&context, &section);
        let (said, older_count) = controls.with(|| (RwSignal::new(None), RwSignal::new(0)));
        let feed = Rc::new(Self {
            posts: Some(Views::new(&context, &section)),
            controls,
            section,
            is_published: document.is_none(),
            newest: RefCell::default(),
            older: RefCell::default(),
            older_count,
            is_drawing_older: Cell::new(false),
            waiting,
            said,
            to_say: Cell::default(),
            rest: RefCell::default(),
        });
        let drawn = feed.section.get_attribute("data-drawn").and_then(|drawn| drawn.parse().ok());
        if let (Some(drawn), Some(posts)) = (drawn, document.as_ref().and_then(|document| posts_of(document))) {
            feed.set_older(posts.iter().skip(drawn).cloned().collect());
        }
        feed.mount_controls();
        feed
    }

    fn mount_controls(self: &Rc<Self>) {
        let (said, waiting, older) = (self.said, self.waiting, self.older_count);
        // Views must be `Send`, which an `Rc` is not.
        let feed = self.controls.with(|| StoredValue::new_local(Rc::downgrade(self)));
        let with_feed = move |act: fn(&Rc<Self>)| {
            if let Some(feed) = feed.try_get_value().and_then(|feed| feed.upgrade()) {
                act(&feed);
            }
        };
        let show_new = move || with_feed(|feed| feed.show_new());
        let show_older = move || with_feed(|feed| feed.show_older());
        self.controls.mount_into_slot(&self.section, STATUS, Box::new(move || view! { <LiveStatus said /> }.into_any()));
        let buttons: [(_, _, _, OnPress); 2] =
            [(NEW, MessageId::NewPosts, waiting, Arc::new(show_new)), (OLDER, MessageId::OlderPosts, older, Arc::new(show_older))];
        for (slot, id, count, on_press) in buttons {
            self.controls.mount_into_slot(&self.section, slot, Box::new(move || view! { <CountedButton id count on_press /> }.into_any()));
        }
    }

    fn draw(&self, view: View) -> Option<HtmlElement> {
        self.posts.as_ref()?.draw(view)
    }

    fn draw_post(&self, post: &DatedPost, is_changed: bool) -> Option<HtmlElement> {
        let post = post.clone();
        self.draw(Box::new(move || view! { <Post post is_changed /> }.into_any()))
    }

    /// Returns whether a short document leaves out the text of a post that is needed: one that is new, or was changed.
    pub(super) fn needs_whole(&self, short: &PageDocument) -> bool {
        let posts = posts_of(short).unwrap_or_default();
        let mut known = posts::shown(&self.section);
        known.extend(self.older.borrow().iter().map(ShownPost::of));
        let changes = Changes::between(&known, posts);
        let mut needed = changes.new.iter().chain(&changes.changed).chain(&changes.restored).filter_map(|number| posts.get(*number));
        needed.any(|post| post.body.is_empty())
    }

    /// Takes a newer document: what is shown changes in place, and new posts are put in, or wait.
    pub(super) fn take(self: &Rc<Self>, polled: &Polled, is_asked: bool) {
        let document = polled.document();
        let Some(all) = posts_of(document) else { return };
        let shown = posts::shown(&self.section);
        let (posts, older) = all.split_at_checked(self.drawn_part(all, &shown)).unwrap_or((all, &[]));
        self.set_older(match polled {
            Polled::Whole(_) => older.to_vec(),
            Polled::Short(_) => {
                let mut known = self.older.take();
                known.retain(|known| older.iter().any(|post| post.id == known.id));
                known
            }
        });
        let changes = Changes::between(&shown, posts);
        self.change_in_place(&changes, posts, all);
        let count = changes.new.len();
        *self.newest.borrow_mut() = (count > 0).then(|| document.clone());
        if count == 0 {
            self.set_waiting(0);
            if is_asked {
                self.say(Said::Outcome(MessageId::NoNewPosts));
            }
        } else if is_asked {
            self.set_waiting(count);
            self.show_new();
        } else if self.lets_posts_come(posts, &changes) {
            self.put_in(document);
            self.say(Said::NewPosts(count));
        } else if self.waiting.get_untracked() != count {
            self.set_waiting(count);
            self.say(Said::NewPosts(count));
        }
    }

    /// Returns what stays in its place while posts change.
    fn anchor(&self, changes: impl Fn(&str) -> bool) -> Anchor {
        let title = self.section.query_selector(TITLE).ok().flatten().map_or(f64::MAX, |title| title.get_bounding_client_rect().top());
        Anchor::choose(&posts::placed(&self.section, changes), title, window_height())
    }

    /// Changes posts in place, and the list of key events by `all` posts, of which new ones wait.
    fn change_in_place(&self, changes: &Changes, posts: &[DatedPost], all: &[DatedPost]) {
        let changed = |number: &usize| posts.get(*number);
        let is_changed = |id: &str| {
            let mut redrawn = changes.changed.iter().chain(&changes.restored).filter_map(changed);
            redrawn.any(|post| post.id == id) || changes.withdrawn.iter().any(|withdrawn| withdrawn == id)
        };
        self.anchor(is_changed).hold(&self.section, || {
            for (numbers, is_changed) in [(&changes.changed, true), (&changes.restored, false)] {
                for post in numbers.iter().filter_map(changed) {
                    if let (Some(old), Some(new)) = (posts::find(&self.section, &post.id), self.draw_post(post, is_changed)) {
                        let had_focus = browser::has_focus_within(&old);
                        let _replaced = old.replace_with_with_node_1(&new);
                        if had_focus {
                            self.focus_post(&post.id);
                        }
                    }
                }
            }
            for post in changes.withdrawn.iter().filter_map(|id| posts::find(&self.section, id)) {
                if let Some(mark) = self.draw(Box::new(|| view! { <PostMark id=MessageId::PostWithdrawn /> }.into_any())) {
                    let had_focus = browser::has_focus_within(&post);
                    posts::withdraw(&post, &mark);
                    if had_focus {
                        self.focus_post(&post.id());
                    }
                }
            }
            let is_new = |id: &str| changes.new.iter().filter_map(changed).any(|new| new.id == id);
            self.show_key_events(all.iter().filter(|post| !is_new(&post.id)));
        });
    }

    /// Makes a post visible that is filtered out, or not drawn yet. Returns false where that was not needed, or is not possible.
    pub(super) fn show_post(self: &Rc<Self>, id: &str) -> bool {
        let is_older = self.older.borrow().iter().any(|post| post.id == id);
        if is_older {
            self.draw_older_now(usize::MAX);
        }
        let is_hidden = posts::find(&self.section, id).is_some_and(|post| post.get_client_rects().length() == 0);
        if is_hidden {
            self.filter(false);
        }
        is_older || is_hidden
    }

    /// Returns the number of posts of a document that are to be compared with those that are shown.
    fn drawn_part(&self, all: &[DatedPost], shown: &[ShownPost]) -> usize {
        if self.older.borrow().is_empty() { all.len() } else { drawn_part(all, shown) }
    }

    /// Has the live region say something, also when it is the same as the last time: assistive technology reads out what changes.
    pub(super) fn say(self: &Rc<Self>, said: Said) {
        self.said.set(None);
        let is_asked = self.to_say.replace(Some(said)).is_some();
        if is_asked {
            return;
        }
        let feed = Rc::downgrade(self);
        browser::request_animation_frame(move || {
            if let Some(feed) = feed.upgrade()
                && let Some(said) = feed.to_say.take()
            {
                feed.said.set(Some(said));
            }
        });
    }

    /// Empties the live region.
    pub(super) fn say_nothing(&self) {
        self.to_say.set(None);
        self.said.set(None);
    }

    /// Shows or hides the button that looks for new posts.
    pub(super) fn offer_to_check(&self, is_offered: bool) {
        let selector = format!("[data-action={CHECK}]");
        if !is_offered {
            self.leave(&selector);
        }
        if let Ok(Some(button)) = self.section.query_selector(&selector) {
            browser::set_attribute(&button, "hidden", (!is_offered).then_some(""));
        }
    }

    /// Returns the section with the posts.
    pub(super) fn section(&self) -> &HtmlElement {
        &self.section
    }

    /// Returns whether the page is being drawn.
    pub(super) fn is_being_drawn(&self) -> bool {
        self.section.closest("main[data-partial]").is_ok_and(|main| main.is_some())
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.set_waiting(0);
        if self.is_published {
            std::mem::forget(self.posts.take());
        }
    }
}

/// Returns the posts of the document of an article.
fn posts_of(document: &PageDocument) -> Option<&[DatedPost]> {
    document.page.article().map(|article| article.posts.as_slice())
}

fn window_height() -> f64 {
    browser::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default()
}
