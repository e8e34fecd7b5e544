//! What the app says beside the page: that there is no connection, that a page is on its way, which page has
//! just been opened. Still elements of the frame, empty or hidden until there is something to say.

use crate::browser;
use crate::navigation::Reader;
use crate::still::{Element, div, p};

const CONNECTION: &str = "connection";
const PROGRESS: &str = "progress";
const ANNOUNCER: &str = "announcer";

/// A quiet line under the masthead while the browser is offline.
#[must_use]
pub fn connection_notice() -> Element {
    div().attr("id", CONNECTION).class("connection").attr("role", "status")
}

/// A thin line at the top of the window. The style keeps it invisible for the first 300 ms, so that a quick
/// page shows none.
#[must_use]
pub fn progress_line() -> Element {
    div().attr("id", PROGRESS).class("progress").attr("role", "progressbar").attr("aria-label", "Loading the page").attr("hidden", true)
}

/// A live region with the title of the page that has just been opened.
#[must_use]
pub fn announcer() -> Element {
    p().attr("id", ANNOUNCER).class("visually-hidden").attr("aria-live", "polite").attr("aria-atomic", "true")
}

/// Keeps them up to date. Native builds: not to be called.
pub fn follow_reader(reader: Reader) {
    browser::whenever(move |_| {
        browser::set_text(CONNECTION, if reader.online() { "" } else { "You are offline. Pages you have opened still work." });
        browser::set_text(ANNOUNCER, &reader.announcement());
        browser::set_shown(PROGRESS, reader.pending());
    });
}
