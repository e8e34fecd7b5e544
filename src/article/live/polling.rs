//! Polls the document of the page that is shown.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::PageDocument;
use gloo_timers::callback::Timeout;
use leptos::task::spawn_local;
use web_sys::{Element, Event};

use super::controls::{ALL, CHECK, KEY, Said};
use super::feed::{Feed, LivePage, Polled};
use super::schedule::{Conditions, Next};
use crate::browser;
use crate::components::{end_of_badge, hide_ended_badges, move_end_of_badge};
use crate::documents::{Abort, Address, Answer, Failure, poll_live_page, refetch_page};

/// How soon a page that is being drawn is looked at again, in milliseconds.
const DRAWING_MS: u32 = 100;

/// What the feed asks of the rest of the app.
pub trait LiveHost {
    /// Returns whether the reader saves data.
    fn saves_data(&self) -> bool;
    /// Fetches all messages, and calls `then` if that succeeds.
    fn with_messages(&self, then: Box<dyn FnOnce()>);
}

/// The live page that is shown. Dropping it stops the polls.
pub struct LiveFeed(Rc<Poller>);

struct Poller {
    feed: Rc<Feed>,
    host: Box<dyn LiveHost>,
    address: Address,
    /// The time at which the page ends, in milliseconds since the epoch; `None` once that is over, or where the article is no live page.
    ends: Cell<Option<f64>>,
    last_poll: Cell<f64>,
    faults: Cell<u32>,
    /// The answer to the last poll whose posts the page has taken.
    answer: RefCell<Option<Rc<Answer>>>,
    /// How many answers with changes have come.
    changes: Cell<u32>,
    /// The poll under way.
    abort: RefCell<Option<Abort>>,
    /// Dropping a `Timeout` clears it.
    timer: RefCell<Option<Timeout>>,
}

impl LiveFeed {
    /// Follows a live page. With `is_old`, the page may be older than the time between two polls, and is polled at once.
    #[must_use]
    pub fn start(page: LivePage, address: Address, is_old: bool, host: Box<dyn LiveHost>) -> Self {
        let ends = article_around(&page.section).and_then(|article| end_of_badge(&article)).filter(|ends| *ends > js_sys::Date::now());
        let poller = Rc::new(Poller {
            feed: Feed::start(page),
            host,
            address,
            ends: Cell::new(ends),
            last_poll: Cell::new(if is_old { 0.0 } else { js_sys::Date::now() }),
            faults: Cell::new(0),
            answer: RefCell::default(),
            changes: Cell::new(0),
            abort: RefCell::default(),
            timer: RefCell::default(),
        });
        poller.feed.offer_to_check(ends.is_some());
        poller.schedule();
        Self(poller)
    }

    /// Polls at once, because the reader or the connection is back.
    pub fn poll_at_once(&self) {
        self.0.last_poll.set(0.0);
        self.0.faults.set(0);
        self.0.schedule();
    }

    /// Adapts the time of the next poll to whether the reader sees the page.
    pub fn visibility_changed(&self) {
        if browser::is_hidden() { self.0.schedule() } else { self.poll_at_once() }
    }

    /// Handles a click on a control of the page, or on a link to a post that is not visible.
    pub fn click(&self, event: &Event) {
        if let Some(button) = browser::closest::<Element>(event, ".live [data-action]") {
            match button.get_attribute("data-action").as_deref() {
                Some(ALL) => self.0.feed.filter(false),
                Some(KEY) => self.0.feed.filter(true),
                Some(CHECK) => self.0.check(),
                Some(_) | None => {}
            }
        }
        // The browser scrolls to the post after this.
        if let Some(link) = browser::closest::<Element>(event, ".live a[href^=\"#\"]") {
            let href = link.get_attribute("href").unwrap_or_default();
            let _shown = self.0.feed.show_post(href.trim_start_matches('#'));
        }
    }

    /// Shows the post that the address names, and scrolls to it, where the browser could not.
    pub fn show_fragment(&self) {
        let hash = browser::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        let id = hash.trim_start_matches('#');
        if self.0.feed.show_post(id)
            && let Some(post) = browser::document().and_then(|document| document.get_element_by_id(id))
        {
            post.scroll_into_view();
        }
    }

    /// Draws all posts at once, because the page is about to be printed.
    pub fn draw_all(&self) {
        // Older posts would get in between those that are being drawn.
        if !self.0.feed.is_being_drawn() {
            self.0.feed.draw_older_now(usize::MAX);
        }
    }

    /// Draws older posts when the reader comes near the last one that is drawn, and puts in new ones when the reader comes to the top.
    pub fn follow_scrolling(&self) {
        self.0.feed.put_in_at_rest();
        self.0.feed.follow_scrolling();
    }
}

impl Drop for LiveFeed {
    fn drop(&mut self) {
        self.0.stop();
    }
}

impl Poller {
    fn stop(&self) {
        self.timer.take();
        if let Some(abort) = self.abort.take() {
            abort.abort();
        }
    }

    /// Does what is due: polls, waits, or ends.
    fn schedule(self: &Rc<Self>) {
        self.timer.take();
        let Some(ends) = self.ends.get() else { return };
        let conditions = Conditions {
            now: js_sys::Date::now(),
            ends: Some(ends),
            last: self.last_poll.get(),
            faults: self.faults.get(),
            is_hidden: browser::is_hidden(),
            saves_data: self.host.saves_data(),
        };
        match conditions.next() {
            Next::Ended => self.end(),
            Next::Wait(milliseconds) => self.wait(milliseconds),
            Next::Poll if self.feed.is_being_drawn() => self.wait(DRAWING_MS),
            Next::Poll => self.poll(false),
        }
    }

    fn wait(self: &Rc<Self>, milliseconds: u32) {
        let poller = Rc::downgrade(self);
        let timer = Timeout::new(milliseconds, move || {
            if let Some(poller) = poller.upgrade() {
                poller.schedule();
            }
        });
        *self.timer.borrow_mut() = Some(timer);
    }

    /// Polls because the reader has asked for it.
    fn check(self: &Rc<Self>) {
        if self.ends.get().is_some() {
            self.feed.say_nothing();
            self.poll(true);
        }
    }

    fn poll(self: &Rc<Self>, is_asked: bool) {
        self.stop();
        let abort = Abort::new();
        *self.abort.borrow_mut() = Some(abort.clone());
        self.last_poll.set(js_sys::Date::now());
        let (poller, address, last) = (Rc::downgrade(self), self.address.clone(), self.answer.borrow().clone());
        spawn_local(async move {
            let needs_whole = |short: &PageDocument| poller.upgrade().is_some_and(|poller| poller.feed.needs_whole(short));
            let outcome = match poll_live_page(&address, &abort, last.as_deref()).await {
                Ok(Some((short, answer))) if needs_whole(&short) => {
                    refetch_page(&address, &abort).await.map(|whole| Some((Polled::Whole(whole.into()), Some(answer))))
                }
                // A page that the editors have ended early has no short document any more.
                Err(Failure::Missing) => refetch_page(&address, &abort).await.map(|whole| Some((Polled::Whole(whole.into()), None))),
                outcome => outcome.map(|polled| polled.map(|(short, answer)| (Polled::Short(short.into()), Some(answer)))),
            };
            // The reader may have left the page, or a later poll may have begun.
            let Some(poller) = poller.upgrade() else { return };
            if !poller.abort.borrow().as_ref().is_some_and(|current| current.is(&abort)) {
                return;
            }
            poller.abort.take();
            poller.last_poll.set(js_sys::Date::now());
            match outcome {
                Ok(None) => poller.unchanged(is_asked),
                Ok(Some((polled, answer))) => poller.changed(polled, answer, is_asked),
                Err(_) => {
                    poller.faults.set(poller.faults.get().saturating_add(1));
                    if is_asked {
                        poller.say(MessageId::LiveFailed);
                    }
                }
            }
            poller.schedule();
        });
    }

    fn unchanged(self: &Rc<Self>, is_asked: bool) {
        self.faults.set(0);
        if is_asked {
            self.with_messages(|poller| poller.feed.show_waiting());
        } else {
            self.feed.put_in_at_top();
        }
    }

    fn changed(self: &Rc<Self>, polled: Polled, answer: Option<Answer>, is_asked: bool) {
        self.faults.set(0);
        let until = polled.document().page.article().and_then(|article| article.live_until.clone());
        let until = until.map(|until| until.iso).unwrap_or_default();
        let ends = js_sys::Date::parse(&until);
        self.ends.set(Some(if ends.is_nan() { 0.0 } else { ends }));
        if let Some(article) = article_around(self.feed.section()) {
            move_end_of_badge(&article, &until);
        }
        let number = self.changes.get().wrapping_add(1);
        self.changes.set(number);
        self.with_messages(move |poller| {
            // A newer answer may have come while the messages were loading. If they cannot be loaded, the next poll gets the same answer, and
            // tries again.
            if poller.changes.get() == number {
                poller.feed.take(&polled, is_asked);
                *poller.answer.borrow_mut() = answer.map(Rc::new);
            }
        });
    }

    fn end(self: &Rc<Self>) {
        self.ends.set(None);
        self.stop();
        if let Some(article) = article_around(self.feed.section()) {
            hide_ended_badges(&article);
        }
        self.feed.offer_to_check(false);
        self.say(MessageId::LiveEnded);
    }

    fn say(self: &Rc<Self>, id: MessageId) {
        self.with_messages(move |poller| poller.feed.say(Said::Outcome(id)));
    }

    /// Calls `act` once all messages are known, unless the reader has left the page by then.
    fn with_messages(self: &Rc<Self>, act: impl FnOnce(&Rc<Self>) + 'static) {
        let poller = Rc::downgrade(self);
        self.host.with_messages(Box::new(move || {
            if let Some(poller) = poller.upgrade() {
                act(&poller);
            }
        }));
    }
}

fn article_around(section: &Element) -> Option<Element> {
    section.closest("article").ok().flatten()
}
