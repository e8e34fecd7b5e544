//! Faults that a host simulates, by path.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

/// A fault of a host.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Answers with this status and a plain sentence.
    Status(u16),
    /// Redirects to another address.
    Redirect(String),
    /// Answers later.
    Slow(Duration),
    /// Answers when the gate is opened.
    Hold(Gate),
    /// Right content, wrong content type.
    ContentType(&'static str),
    /// Other content, with status 200.
    Replace {
        /// Its content type.
        content_type: &'static str,
        /// The content.
        body: String,
    },
    /// Changes a page, as a proxy, an extension or a translator does.
    Rewrite(fn(String) -> String),
    /// Replaces a text in a page or document.
    Exchange {
        /// The old text.
        old: String,
        /// The new text.
        new: String,
    },
    /// Removes this source from the Content Security Policy.
    Forbid(&'static str),
    /// Sends the first half of the content as a complete response.
    Half,
    /// Cuts the connection after the first half of the content.
    Cut,
    /// Closes the connection without an answer.
    Drop,
}

/// How often a fault happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Until [`Host::recover`](super::Host::recover).
    Always,
    /// The first so many times.
    First(usize),
}

/// Delays answers until it is opened.
#[derive(Clone, Debug)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Default for Gate {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Gate {
    /// Sends the delayed answers.
    pub fn open(&self) {
        self.0.send_replace(true);
    }

    pub(super) async fn passed(&self) {
        // The sender is in `self`: it cannot be gone.
        let mut opened = self.0.subscribe();
        let _open = opened.wait_for(|open| *open).await;
    }
}

#[derive(Debug, Default)]
pub(super) struct Rules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    path: String,
    fault: Fault,
    left: Option<usize>,
}

impl Rules {
    pub(super) fn add(&mut self, path: &str, fault: Fault, times: Times) {
        let left = match times {
            Times::Always => None,
            Times::First(times) => Some(times),
        };
        self.0.push(Rule { path: path.to_owned(), fault, left });
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The faults that happen to a request for `path`, in the order in which they were added.
    pub(super) fn happen(&mut self, path: &str) -> Vec<Fault> {
        let faults = self
            .0
            .iter_mut()
            .filter(|rule| rule.path.strip_suffix('*').map_or(rule.path == path, |start| path.starts_with(start)))
            .map(|rule| {
                if let Some(left) = &mut rule.left {
                    *left -= 1;
                }
                rule.fault.clone()
            })
            .collect();
        self.0.retain(|rule| rule.left != Some(0));
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_ends_after_so_many_times() {
        let mut rules = Rules::default();
        rules.add("/content/*", Fault::Status(500), Times::First(2));
        rules.add("/content/site.json", Fault::Drop, Times::Always);
        assert_eq!(rules.happen("/content/index.json").len(), 1);
        assert_eq!(rules.happen("/content/site.json").len(), 2);
        assert_eq!(rules.happen("/content/index.json").len(), 0);
        assert_eq!(rules.happen("/content/site.json").len(), 1);
        assert_eq!(rules.happen("/about/").len(), 0);
    }
}
