//! The frame around every page: what stands before and after `main`.

use broadsheet_content::page::SiteDocument;

use crate::components::{Place, announcer, connection_notice, foot, masthead, progress_line};
use crate::consent::{banner, gpc_notice, status};
use crate::still::{Node, a, div, main, nodes};

/// Where the settings are put: the value of `data-live`. Nothing of them is there until they are opened.
const SETTINGS: &str = "settings";

/// All of a page: the frame with `page` in its `main`. The same for all readers.
#[must_use]
pub fn frame(site: &SiteDocument, place: &Place, page: Vec<Node>) -> Vec<Node> {
    let skip = a().class("skip-link").href("#main").child("Skip to the content");
    let mut frame = nodes(skip);
    frame.extend(nodes(banner(site)));
    frame.extend(nodes(gpc_notice(site)));
    frame.extend(nodes(masthead(site, place)));
    frame.extend(nodes(connection_notice()));
    frame.extend(nodes(main().class("main").attr("id", "main").attr("tabindex", "-1").child(page)));
    frame.extend(nodes(foot(site)));
    frame.extend(nodes([div().attr("data-live", SETTINGS), status(site), progress_line(), announcer()]));
    frame
}
