//! Keyboard and mouse.

use serde_json::{Value, json};

use crate::fault::Outcome;
use crate::locator::Found;
use crate::tab::Tab;

/// A key with its code in WebDriver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Arrow down.
    Down,
    /// The space bar.
    Space,
    /// Shift.
    Shift,
    /// Control.
    Control,
    /// A key that writes a character, without its modifiers.
    Character(char),
}

impl Key {
    fn code(self) -> char {
        match self {
            Self::Tab => '\u{e004}',
            Self::Enter => '\u{e007}',
            Self::Escape => '\u{e00c}',
            Self::Down => '\u{e015}',
            Self::Space => ' ',
            Self::Shift => '\u{e008}',
            Self::Control => '\u{e009}',
            Self::Character(character) => character,
        }
    }
}

fn down(key: Key) -> Value {
    json!({ "type": "keyDown", "value": key.code() })
}

fn up(key: Key) -> Value {
    json!({ "type": "keyUp", "value": key.code() })
}

fn keyboard(actions: Vec<Value>) -> Value {
    json!({ "type": "key", "id": "keyboard", "actions": actions })
}

fn mouse(actions: Vec<Value>) -> Value {
    json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions })
}

fn move_to(element: &Found<'_>) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "origin": element.reference(), "x": 0, "y": 0 })
}

/// Returns a pause of one device while another one acts.
fn rest() -> Value {
    json!({ "type": "pause", "duration": 0 })
}

impl Tab {
    /// Presses keys one after the other.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, keys: &[Key]) -> Outcome {
        let actions = keys.iter().flat_map(|key| [down(*key), up(*key)]).collect();
        self.perform(vec![keyboard(actions)]).await
    }

    /// Presses a key while another one is held.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_with(&self, held: Key, key: Key) -> Outcome {
        self.perform(vec![keyboard(vec![down(held), down(key), up(key), up(held)])]).await
    }

    /// Turns the mouse wheel over the middle of the viewport.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn turn_wheel(&self, down: i32) -> Outcome {
        let turn = json!({ "type": "scroll", "duration": 0, "origin": "viewport", "x": 200, "y": 200, "deltaX": 0, "deltaY": down });
        self.perform(vec![json!({ "type": "wheel", "id": "wheel", "actions": [turn] })]).await
    }

    async fn perform(&self, sources: Vec<Value>) -> Outcome {
        self.command("/actions", &json!({ "actions": sources })).await.map(|_| ())
    }
}

impl Found<'_> {
    /// Moves the mouse onto it.
    ///
    /// # Errors
    /// When it is outside the viewport, or no longer in the document.
    pub async fn hover(&self) -> Outcome {
        self.scroll_into_view().await?;
        self.tab().perform(vec![mouse(vec![move_to(self)])]).await
    }

    /// Clicks it `times` times in a row, as fast as the browser accepts it.
    ///
    /// # Errors
    /// When it is outside the viewport, or no longer in the document.
    pub async fn click_times(&self, times: usize) -> Outcome {
        self.scroll_into_view().await?;
        let press = [json!({ "type": "pointerDown", "button": 0 }), json!({ "type": "pointerUp", "button": 0 })];
        let actions = std::iter::once(move_to(self)).chain(press.iter().cycle().take(2 * times).cloned()).collect();
        self.tab().perform(vec![mouse(actions)]).await
    }

    /// Clicks it while a key is held, which opens a new tab or window, or downloads.
    ///
    /// # Errors
    /// When it is outside the viewport, or no longer in the document.
    pub async fn click_with(&self, held: Key) -> Outcome {
        self.scroll_into_view().await?;
        let pointer =
            vec![move_to(self), rest(), json!({ "type": "pointerDown", "button": 0 }), json!({ "type": "pointerUp", "button": 0 }), rest()];
        self.tab().perform(vec![keyboard(vec![rest(), down(held), rest(), rest(), up(held)]), mouse(pointer)]).await
    }

    /// Scrolls it to the middle of the viewport.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn scroll_into_view(&self) -> Outcome {
        self.script::<Value>("it.scrollIntoView({ block: 'center', behavior: 'instant' })", vec![]).await.map(|_| ())
    }
}
