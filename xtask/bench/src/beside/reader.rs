//! A reader who tries a page out: looks, presses, comes back.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::shelf::{Kit, Shelf};
use crate::browser::{Browser, Tab, UNHURRIED};
use crate::error::Error;
use crate::site::{Answers, Host, Variant};

/// Put into every page before its own scripts.
const READER: &str = include_str!("reader.js");
/// What has not happened after this long does not.
pub const PATIENCE: Duration = Duration::from_secs(4);

/// What the browser has reported of a page.
#[derive(Debug, Deserialize)]
struct Seen {
    errors: Vec<String>,
    violations: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Place {
    x: f64,
    y: f64,
}

/// A reader with a tab on a page, and the host that the page is from.
#[derive(Debug)]
pub struct Reader<'a> {
    browser: &'a Browser,
    host: Host,
    tab: Tab,
    windows: Vec<String>,
    world: String,
}

impl<'a> Reader<'a> {
    /// A new reader on the article. `world` is run before the page's scripts: what is out of order in this browser.
    ///
    /// # Errors
    /// When the page cannot be loaded.
    pub async fn on_article(browser: &'a Browser, shelf: &Shelf, kit: Kit, world: &str) -> Result<Self, Error> {
        let reader = Self::new(browser, &shelf.answers(kit, None)?, world).await?;
        reader.open(&shelf.article).await?;
        Ok(reader)
    }

    /// A new reader on no page yet.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn new(browser: &'a Browser, answers: &Arc<Answers>, world: &str) -> Result<Self, Error> {
        let host = Host::start(answers, Variant::Whole).await?;
        let world = format!("{READER}\n{world}");
        let tab = browser.tab(&UNHURRIED).await?;
        tab.before_scripts(&world).await?;
        tab.forget_cookies().await?;
        Ok(Self { browser, host, tab, windows: vec![browser.window().await?], world })
    }

    /// The tab in front.
    pub fn tab(&self) -> &Tab {
        &self.tab
    }

    /// Loads a page and waits until it has loaded.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn open(&self, path: &str) -> Result<(), Error> {
        self.tab.go(&self.host.address(path)).await?;
        self.until("document.readyState === 'complete'").await;
        Ok(())
    }

    /// Opens the page in another tab, which is then in front.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn open_beside(&mut self, path: &str) -> Result<(), Error> {
        self.tab = self.browser.tab(&UNHURRIED).await?;
        self.tab.before_scripts(&self.world).await?;
        self.windows.push(self.browser.window().await?);
        self.open(path).await
    }

    /// Comes back to the tab of the beginning.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn back_to_first_tab(&self) -> Result<(), Error> {
        match self.windows.first() {
            Some(window) => self.browser.go_to(window).await,
            None => Ok(()),
        }
    }

    /// Whether this becomes true in time. What throws, as between two pages, is not true yet.
    pub async fn until(&self, expression: &str) -> bool {
        let end = Instant::now() + PATIENCE;
        loop {
            if self.tab.evaluate::<bool>(&format!("Boolean({expression})")).await.unwrap_or(false) {
                return true;
            }
            if Instant::now() > end {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(80)).await;
        }
    }

    /// Whether the page asks, now or soon.
    pub async fn is_asked(&self) -> bool {
        self.until("__reader.asked()").await
    }

    /// Whether the page asks no more, now or soon.
    pub async fn is_left_alone(&self) -> bool {
        self.until("!__reader.asked()").await
    }

    /// Whether what needs a yes runs, now or soon.
    pub async fn has_run(&self) -> bool {
        self.until("__reader.ran()").await
    }

    /// Presses the control with these words; false when none can be pressed.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, words: &str) -> Result<bool, Error> {
        let find = format!("__reader.place({words:?})");
        // Twice at the same place: what slides in is waited for.
        let end = Instant::now() + PATIENCE;
        let mut before: Option<Place> = None;
        while Instant::now() < end {
            let now: Option<Place> = self.tab.evaluate(&find).await?;
            if let (Some(before), Some(now)) = (&before, &now)
                && (before.x - now.x).abs() + (before.y - now.y).abs() < 0.5
            {
                self.tab.click(now.x, now.y).await?;
                return Ok(true);
            }
            before = now;
            tokio::time::sleep(Duration::from_millis(120)).await;
        }
        Ok(false)
    }

    /// Presses Tab until the focus is on the control with these words, then Enter: how many presses that was; `None` when it is
    /// not reached with 300.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_by_keyboard(&self, words: &str) -> Result<Option<usize>, Error> {
        for presses in 1..=300 {
            self.tab.key("Tab", 9, "").await?;
            if self.tab.evaluate::<String>("__reader.focused()").await? == words {
                self.tab.key("Enter", 13, "\r").await?;
                return Ok(Some(presses + 1));
            }
        }
        Ok(None)
    }

    /// What went wrong in the page, as the browser reported it; nothing when nothing did.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn complaints(&self) -> Result<String, Error> {
        let Seen { mut errors, mut violations } = self.tab.evaluate("__reader.seen").await?;
        let mut said = String::new();
        errors.dedup();
        violations.sort();
        violations.dedup();
        if !errors.is_empty() {
            let first: Vec<String> = errors.iter().take(2).map(|error| short(error, 110)).collect();
            said.push_str(&format!("; error: {}", first.join(" | ")));
        }
        if !violations.is_empty() {
            said.push_str(&format!("; the policy stopped: {}", violations.join(", ")));
        }
        Ok(said)
    }

    /// Closes all tabs.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn leave(self) -> Result<(), Error> {
        for window in self.windows.iter().rev() {
            self.browser.go_to(window).await?;
            self.browser.close_window().await?;
        }
        Ok(())
    }
}

/// The beginning of a text, on one line.
pub fn short(text: &str, length: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > length { line.chars().take(length).chain(['…']).collect() } else { line }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn what_is_cut_off_is_marked() {
        assert_eq!(short("a\n b", 3), "a b");
        assert_eq!(short("abcd", 3), "abc…");
    }
}
