//! Checks whether an element is visible in the viewport and not covered, and whether the page fits its width.

use serde_json::Value;

use crate::fault::{Outcome, wrong};
use crate::locator::Found;
use crate::tab::Tab;

/// Returns `true` when the middle of `it` is in the viewport and neither covered nor cut off; otherwise a message.
const SEEN: &str = "
    const box = it.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    if (it.contains(hit)) return true;
    const words = it.textContent.trim().slice(0, 60) || it.localName;
    const before = hit ? hit.outerHTML.slice(0, 120) : 'the edge of the window';
    return `“${words}” at ${x}, ${y}, ${box.width} by ${box.height}, is behind ${before}`;
";

/// Returns `true` when all of `it` is inside the viewport; otherwise a message.
const WHOLE: &str = "
    const box = it.getBoundingClientRect();
    const inside = box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
    return inside || it.textContent.trim().slice(0, 60) + ' sticks out of the window: ' + JSON.stringify(box);
";

/// Returns the elements that overflow the page horizontally; empty when there are none. Content of scroll containers is left out.
const OUTSIDE: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120) + ' to ' + element.getBoundingClientRect().right)
        .slice(0, 5)
        .concat(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
";

/// Returns the addresses of other hosts that this document has requested.
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

    /// Returns the addresses of other hosts that this document has requested: scripts, pictures, frames, connections.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn asked_elsewhere(&self) -> Outcome<Vec<String>> {
        self.script(ELSEWHERE, vec![]).await
    }
}

impl Found<'_> {
    /// Checks that its middle is in the viewport and not covered.
    ///
    /// # Errors
    /// When it is not, or the element is gone.
    pub async fn is_seen(&self) -> Outcome {
        self.must_be_true(SEEN).await
    }

    /// Scrolls it into the viewport, where it must be whole and not covered.
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
