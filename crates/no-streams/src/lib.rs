//! Stands in for the crate `wasm-streams`.
//!
//! Leptos depends on its server functions, and these on `wasm-streams`, which exports three JavaScript classes from every
//! app. A paper has no server to call: nothing here is ever called, and yet every reader would download those classes and
//! what hangs on them (5 KB, docs/decisions/0009). What server functions name is here, as far as they need it to compile: streams
//! in which nothing comes.

use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the browser.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream of the browser in which nothing comes, whatever would come in the stream given.
    ///
    /// # Panics
    /// Where the browser has no streams.
    #[must_use]
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        #[expect(clippy::unwrap_used, reason = "never called; the real crate fails here, too, where there are no streams")]
        Self(web_sys::ReadableStream::new().unwrap())
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream in which nothing comes.
    #[must_use]
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream in which nothing comes.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
