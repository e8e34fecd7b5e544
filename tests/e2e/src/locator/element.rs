//! An element that was found.

use std::time::Duration;

use serde_json::{Value, json};

use crate::fault::{Fault, Outcome, wrong};
use crate::settings::Engine;
use crate::tab::Tab;

/// How long to wait for a click to arrive in the page.
const ARRIVES: Duration = Duration::from_secs(2);

/// The key under which WebDriver refers to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element that was in the document when it was found.
#[derive(Clone, Debug)]
pub struct Found<'t> {
    tab: &'t Tab,
    id: String,
}

impl<'t> Found<'t> {
    pub(crate) fn new(tab: &'t Tab, reference: &Value) -> Outcome<Self> {
        match reference.get(ELEMENT).and_then(Value::as_str) {
            Some(id) => Ok(Self { tab, id: id.to_owned() }),
            None => wrong(format!("this is no element: {reference}")),
        }
    }

    /// Returns WebDriver's reference to the element, for scripts and actions.
    #[must_use]
    pub fn reference(&self) -> Value {
        json!({ ELEMENT: self.id })
    }

    /// Clicks its middle.
    ///
    /// # Errors
    /// When something else is in front of it, or it is gone.
    pub async fn click(&self) -> Outcome {
        // Drivers scroll by the page's style, which may be smooth, and then click at the element's old position.
        self.scroll_into_view().await?;
        if self.tab.engine() != Engine::Webkit {
            return self.press().await;
        }
        // On a busy machine, a click by WebKit's driver sometimes does not arrive. A click that arrives at any element is not repeated.
        let listen =
            "window.__pressed = false; addEventListener('mousedown', () => { window.__pressed = true; }, { once: true, capture: true })";
        self.tab.script::<Value>(listen, vec![]).await?;
        self.press().await?;
        match self.tab.until_true_within("the press to arrive", ARRIVES, "return window.__pressed !== false", vec![]).await {
            Err(Fault::Waited { .. }) => self.press().await,
            other => other,
        }
    }

    async fn press(&self) -> Outcome {
        self.tab.command(&format!("/element/{}/click", self.id), &json!({})).await.map(|_| ())
    }

    /// Returns role and name as the engine computes them.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn as_computed(&self) -> Outcome<(String, String)> {
        let role = self.tab.session().get(&format!("/element/{}/computedrole", self.id)).await?;
        let label = self.tab.session().get(&format!("/element/{}/computedlabel", self.id)).await?;
        Ok((role.as_str().unwrap_or_default().to_owned(), label.as_str().unwrap_or_default().to_owned()))
    }

    /// Runs a script with the element as `it`, and further arguments from `arguments[1]`.
    ///
    /// # Errors
    /// When it throws, or returns something of another type.
    pub async fn script<T: serde::de::DeserializeOwned>(&self, code: &str, arguments: Vec<Value>) -> Outcome<T> {
        let mut all = vec![self.reference()];
        all.extend(arguments);
        self.tab.script(&format!("const it = arguments[0]; {code}"), all).await
    }

    /// Returns an attribute.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn attribute(&self, name: &str) -> Outcome<Option<String>> {
        self.script("return it.getAttribute(arguments[1])", vec![json!(name)]).await
    }

    /// Returns its text, with single spaces.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn text(&self) -> Outcome<String> {
        self.script("return it.textContent.replace(/\\s+/g, ' ').trim()", vec![]).await
    }

    /// Returns its box in the viewport, in CSS pixels: x, y, width, height.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn rectangle(&self) -> Outcome<[f64; 4]> {
        self.script("const r = it.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]", vec![]).await
    }

    /// Focuses it, as with the Tab key.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn focus(&self) -> Outcome {
        // Scroll first, because scrolling caused by the focus could continue while the test clicks.
        self.scroll_into_view().await?;
        self.script::<Value>("it.focus({ preventScroll: true })", vec![]).await.map(|_| ())
    }

    pub(crate) fn tab(&self) -> &'t Tab {
        self.tab
    }
}
