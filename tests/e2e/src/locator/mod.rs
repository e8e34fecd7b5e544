//! Finding by role and accessible name, as assistive technology does.

mod element;
mod query;

use std::fmt;

use serde_json::{Value, json};

use crate::fault::{Fault, Outcome};
use crate::tab::Tab;
use crate::wait::{self, Look};

pub use element::Found;
pub use query::{Name, any, containing, starting};

use query::{Query, same_role};

/// How often an action is repeated when its element was replaced meanwhile.
const RETRIES: usize = 3;

/// A description of an element, which is evaluated each time it is used.
#[derive(Clone, Debug)]
pub struct Locator<'t> {
    tab: &'t Tab,
    chain: Vec<Query>,
    first: bool,
}

impl fmt::Display for Locator<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, query) in self.chain.iter().rev().enumerate() {
            write!(f, "{}{query}", if index == 0 { "" } else { " in " })?;
        }
        Ok(())
    }
}

impl Tab {
    /// Describes an element by role and name.
    pub fn role(&self, role: &'static str, name: impl Into<Name>) -> Locator<'_> {
        Locator { tab: self, chain: Vec::new(), first: false }.role(role, name)
    }

    /// Describes a link.
    pub fn link(&self, name: impl Into<Name>) -> Locator<'_> {
        self.role("link", name)
    }

    /// Describes a button.
    pub fn button(&self, name: impl Into<Name>) -> Locator<'_> {
        self.role("button", name)
    }

    /// Describes the page's heading, an `h1`.
    pub fn headline(&self, name: impl Into<Name>) -> Locator<'_> {
        let mut locator = self.role("heading", name);
        if let Some(query) = locator.chain.last_mut() {
            query.level = Some(1);
        }
        locator
    }

    /// Describes the page's `main`.
    pub fn main(&self) -> Locator<'_> {
        self.role("main", any())
    }

    /// Returns role and name of the focused element.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn focused(&self) -> Outcome<(String, String)> {
        self.script("const it = document.activeElement; return [__finder.role(it), __finder.name(it)]", vec![]).await
    }
}

impl<'t> Locator<'t> {
    /// Describes an element inside this one.
    #[must_use]
    pub fn role(&self, role: &'static str, name: impl Into<Name>) -> Self {
        let Name { kind, words } = name.into();
        let mut chain = self.chain.clone();
        chain.push(Query { role, name: words, kind, level: None });
        Self { tab: self.tab, chain, first: false }
    }

    /// Describes the first of several in document order. Without this, several matches are an error.
    #[must_use]
    pub fn first(&self) -> Self {
        Self { first: true, ..self.clone() }
    }

    /// Waits until there is exactly one such element. The engine must compute the same role and name for it.
    ///
    /// # Errors
    /// When there is none in time, or several, or the engine computes another role or name.
    pub async fn find(&self) -> Outcome<Found<'t>> {
        let mut tries = 0;
        loop {
            let found = self.find_in_document().await?;
            match self.agree_with_engine(&found).await {
                Ok(()) => return Ok(found),
                // The element was replaced in between.
                Err(Fault::Browser(error)) if error.is_stale() && tries < RETRIES => tries += 1,
                Err(fault) => return Err(fault),
            }
        }
    }

    /// Waits until there is exactly one such element in the document.
    async fn find_in_document(&self) -> Outcome<Found<'t>> {
        wait::until(&self.to_string(), wait::LIMIT, async || {
            let mut all = match self.all().await {
                Ok(all) => all,
                // The page is being replaced.
                Err(Fault::Browser(error)) if error.is_between_pages() => return Ok(Look::NotYet(error.to_string())),
                Err(fault) => return Err(fault),
            };
            Ok(match all.len() {
                0 => Look::NotYet(self.what_is_there().await?),
                1 => Look::There(all.remove(0)),
                _ if self.first => Look::There(all.remove(0)),
                several => Look::NotYet(format!("{several} of it")),
            })
        })
        .await
    }

    /// Returns all that are in the document now.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn all(&self) -> Outcome<Vec<Found<'t>>> {
        let found: Vec<Value> = self.tab.script("return __finder.find(arguments[0])", vec![json!(self.chain)]).await?;
        found.iter().map(|element| Found::new(self.tab, element)).collect()
    }

    /// Returns the number of matches now.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn count(&self) -> Outcome<usize> {
        Ok(self.all().await?.len())
    }

    /// Returns the names of all matches now.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn names(&self) -> Outcome<Vec<String>> {
        self.tab.script("return __finder.find(arguments[0]).map(__finder.name)", vec![json!(self.chain)]).await
    }

    /// Returns the texts of all matches now, with single spaces.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn texts(&self) -> Outcome<Vec<String>> {
        let code = "return __finder.find(arguments[0]).map((element) => element.textContent.replace(/\\s+/g, ' ').trim())";
        self.tab.script(code, vec![json!(self.chain)]).await
    }

    /// Waits until there is none.
    ///
    /// # Errors
    /// When there still is one.
    pub async fn gone(&self) -> Outcome {
        let code = "return __finder.find(arguments[0]).length === 0";
        self.tab.until_true(&format!("{self} to be gone"), code, vec![json!(self.chain)]).await
    }

    /// Waits until it has the focus.
    ///
    /// # Errors
    /// When it does not get it.
    pub async fn has_focus(&self) -> Outcome {
        let code = "const it = document.activeElement; \
                    return __finder.find(arguments[0]).includes(it) || 'the focus is on ' + __finder.role(it) + ' ' + __finder.name(it)";
        self.tab.until_true(&format!("{self} to have the focus"), code, vec![json!(self.chain)]).await
    }

    /// Finds it and clicks its middle, as a mouse does.
    ///
    /// # Errors
    /// When it is not there, or something else is in front of it.
    pub async fn click(&self) -> Outcome {
        let mut tries = 0;
        loop {
            match self.find().await?.click().await {
                // The element was replaced in between.
                Err(Fault::Browser(error)) if error.is_stale() && tries < RETRIES => tries += 1,
                other => return other,
            }
        }
    }

    async fn what_is_there(&self) -> Outcome<String> {
        let role = self.chain.last().map(|query| query.role).unwrap_or_default();
        let mut names: Vec<String> = self.tab.script("return __finder.present(arguments[0])", vec![json!(role)]).await?;
        names.truncate(40);
        Ok(format!("{role}: {names:?}"))
    }

    /// Waits until the engine's accessibility tree, which may be built a moment after the document, has the same role and name.
    async fn agree_with_engine(&self, found: &Found<'_>) -> Outcome {
        let Some(query) = self.chain.last() else { return Ok(()) };
        let what = format!("{self} to be it in the browser’s accessibility tree");
        wait::until(&what, wait::LIMIT, async || {
            let (role, label) = found.as_computed().await?;
            let agrees = same_role(&role, query.role) && query.accepts(&label);
            Ok(if agrees { Look::There(()) } else { Look::NotYet(format!("the {role} “{label}”")) })
        })
        .await
    }
}
