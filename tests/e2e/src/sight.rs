//! What can be seen: whether something is in the window with nothing in front of it, and whether the page fits.

use serde_json::Value;

use crate::fault::{Outcome, wrong};
use crate::locator::Found;
use crate::tab::Tab;

/// `true`, or a sentence about `it`: seen when its middle is in the window and neither covered nor cut off.
const SEEN: &str = "
    const box = it.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    if (it.contains(hit)) return true;
    const words = it.textContent.trim().slice(0, 60) || it.localName;
    const before = hit ? hit.outerHTML.slice(0, 120) : 'the edge of the window';
    return `“${words}” at ${x}, ${y}, ${box.width} by ${box.height}, is behind ${before}`;
";

/// `true`, or a sentence: whether all of `it` is inside the window.
const WHOLE: &str = "
    const box = it.getBoundingClientRect();
    const inside = box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
    return inside || it.textContent.trim().slice(0, 60) + ' sticks out of the window: ' + JSON.stringify(box);
";

/// What sticks out of the page at its side; empty when nothing does. What scrolls in a frame of its own is not the page's.
const OUTSIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120) + ' to ' + element.getBoundingClientRect().right)
        .slice(0, 5)
        .concat(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
";

/// Addresses of other hosts that this document has asked for anything.
const ELSEWHERE: &str = "
    return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith(location.origin));
";

impl Tab {
    /// Waits until the element with the focus is seen.
    ///
    /// # Errors
    /// When it stays hidden.
    pub async fn until_focus_is_seen(&self) -> Outcome {
        self.until_true("the focus to be seen", &format!("const it = document.activeElement; {SEEN}"), vec![]).await
    }

    /// Fails when the page scrolls sideways.
    ///
    /// # Errors
    /// With what sticks out.
    pub async fn fits_the_window(&self, what: &str) -> Outcome {
        let outside: Vec<String> = self.script(OUTSIDE, vec![]).await?;
        if outside.is_empty() { Ok(()) } else { wrong(format!("{what} scrolls sideways:\n  {}", outside.join("\n  "))) }
    }

    /// Addresses of other hosts that this document has asked for anything: scripts, pictures, frames, connections.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn asked_elsewhere(&self) -> Outcome<Vec<String>> {
        self.script(ELSEWHERE, vec![]).await
    }
}

impl Found<'_> {
    /// Whether its middle is in the window with nothing in front of it.
    ///
    /// # Errors
    /// When it is not, or the element is gone.
    pub async fn is_seen(&self) -> Outcome {
        self.must_be_true(SEEN).await
    }

    /// Brings it into the window: there it must be whole, with nothing in front of it.
    ///
    /// # Errors
    /// When it is out of reach.
    pub async fn is_reachable(&self) -> Outcome {
        self.scroll_into_view().await?;
        self.must_be_true(SEEN).await?;
        self.must_be_true(WHOLE).await
    }

    async fn must_be_true(&self, code: &str) -> Outcome {
        let answer: Value = self.script(code, vec![]).await?;
        if answer == Value::Bool(true) { Ok(()) } else { wrong(answer.as_str().map_or_else(|| answer.to_string(), str::to_owned)) }
    }
}
