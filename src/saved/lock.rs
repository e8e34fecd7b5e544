//! Work that only one tab does at a time. Browser only.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::browser;

/// The name of the lock.
const LOCK: &str = "broadsheet-saved";

/// Does work while no other tab, and no other part of this one, does such work: list and cache must change together. A browser without the
/// Web Locks API (Safari before 15.4) does it at once.
pub(super) async fn exclusively<T: 'static>(work: impl Future<Output = T> + 'static) -> T {
    let locks = browser::window().and_then(|window| browser::property(window.navigator().as_ref(), "locks"));
    let request = locks.as_ref().and_then(|locks| browser::property(locks, "request")?.dyn_into::<Function>().ok());
    let (Some(locks), Some(request)) = (locks, request) else { return work.await };
    let (done, work) = (Rc::new(RefCell::new(None)), Rc::new(RefCell::new(Some(work))));
    let (done_in_lock, work_in_lock) = (done.clone(), work.clone());
    let callback = Closure::once_into_js(move || {
        future_to_promise(async move {
            let work = work_in_lock.borrow_mut().take();
            if let Some(work) = work {
                let outcome = work.await;
                done_in_lock.replace(Some(outcome));
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    if let Ok(held) = request.call2(&locks, &LOCK.into(), &callback)
        && let Ok(promise) = held.dyn_into::<Promise>()
    {
        let _ended = JsFuture::from(promise).await;
    }
    let outcome = done.borrow_mut().take();
    match (outcome, work.take()) {
        (Some(outcome), _) => outcome,
        // The browser has refused the lock.
        (None, Some(work)) => work.await,
        // The work has begun and not ended, which a promise that is settled rules out.
        (None, None) => std::future::pending().await,
    }
}
