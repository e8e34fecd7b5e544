//! What consent does to the page: `page.js`, of which these are the functions that the app calls. Here it is decided, there it
//! is carried out (docs/decisions/0019).
//!
//! Native builds: not to be called.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(module = "/src/consent/page.js")]
extern "C" {
    /// The paper, as its document says it, in JSON.
    pub fn know(site: &str);

    /// The app has started, and nothing has been allowed yet.
    pub fn begin();

    /// Does what is allowed, and undoes what is not: storage, frames, scripts, counters. `state` is what scripts of the page are
    /// told, in JSON, and `is_news` says whether they are. `true` when something that is not allowed runs on.
    pub fn apply(state: &str, is_news: bool) -> bool;

    /// "Load once": the frame of the placeholder around this button, now.
    #[wasm_bindgen(js_name = loadOnce)]
    pub fn load_once(button: &Element);

    /// The service that a button inside a placeholder is about.
    #[wasm_bindgen(js_name = serviceOf)]
    pub fn service_of(button: &Element) -> Option<String>;

    /// Takes away the frames that were asked for once, or all of them.
    #[wasm_bindgen(js_name = endEmbeds)]
    pub fn end_embeds(all: bool);

    /// Global Privacy Control; `None` where the browser does not have it.
    pub fn signal() -> Option<bool>;

    /// A random UUID of version 4 (RFC 9562, section 5.4).
    #[wasm_bindgen(js_name = freshId)]
    pub fn fresh_id() -> String;

    /// The app answers now: lets the paper's own scripts open the settings, and follows the banner's height.
    pub fn ready();

    /// Does what readers asked for before the app was there: `boot.js` has kept their presses, in order.
    #[wasm_bindgen(js_name = catchUp)]
    pub fn catch_up();

    /// Says what became of a choice. With a `name` it is a note that stays until it is closed.
    pub fn say(words: &str, name: Option<&str>, is_saved: bool, offers_reload: bool);

    /// Puts the focus on the page's main heading when its last place is gone, right before the next frame.
    pub fn rescue();

    /// Opens the settings, about this revision of the catalogue. They are fetched when that is done for the first time; what
    /// becomes of that is said by an event (`page.js`).
    #[wasm_bindgen(js_name = openSettings)]
    pub fn open_settings(revision: u32);

    /// Closes the settings.
    #[wasm_bindgen(js_name = closeSettings)]
    pub fn close_settings();

    /// What is ticked in the controls around a button, in JSON. Afterwards what is granted is ticked again, and the settings
    /// are closed.
    pub fn ticked(button: &Element) -> Option<String>;

    /// Shows what is chosen, in the boxes of the settings and on the cookies page: what is granted, in JSON; why there is no
    /// choice, or `standing`; the record, in JSON; whether this device did not keep it; and what is allowed, in JSON.
    pub fn show(granted: &str, why: &str, record: Option<&str>, is_in_memory: bool, allowed: &str);

    /// A page was drawn: puts into `main` what press has drawn of it, and shows in it what is chosen.
    pub fn enliven();
}
