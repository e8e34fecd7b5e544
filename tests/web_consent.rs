//! Tests of consent in a browser: storage that is blocked, missing or full, and the effects of decisions. `cargo xtask test` runs them with
//! wasm-bindgen-test in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "clippy takes `#[wasm_bindgen_test]` for no test")]

use std::sync::Arc;

use broadsheet::consent::decision::{ConsentAction, Origin};
use broadsheet::consent::effects::scripts::start_scripts;
use broadsheet::consent::effects::{cleanup, device};
use broadsheet::consent::record::{KEY, LIFE, read};
use broadsheet::consent::rules::{Effective, Prompt};
use broadsheet::consent::state::StatusMessage;
use broadsheet::consent::{Consent, addresses_of_scripts};
use broadsheet::script_urls::ScriptUrls;
use broadsheet::storage;
use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service};
use broadsheet_content::link::BasePath;
use broadsheet_content::page::SiteDocument;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs JavaScript in the page and returns its result.
fn js(source: &str) -> JsValue {
    js_sys::Function::new_no_args(source).call0(&JsValue::UNDEFINED).expect("the script of a test runs")
}

/// Makes the browser's storage fail until it is dropped.
struct Fault {
    undo: &'static str,
}

impl Fault {
    fn getter(body: &str) -> Self {
        js("window.realStorage = Object.getOwnPropertyDescriptor(window, 'localStorage')");
        js(&format!("Object.defineProperty(window, 'localStorage', {{ configurable: true, get() {{ {body} }} }})"));
        Self { undo: "Object.defineProperty(window, 'localStorage', window.realStorage)" }
    }

    fn blocked() -> Self {
        Self::getter("throw new DOMException('no', 'SecurityError')")
    }

    fn null() -> Self {
        Self::getter("return null")
    }

    fn full() -> Self {
        js(
            "window.realSetItem = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        );
        Self { undo: "Storage.prototype.setItem = window.realSetItem" }
    }

    fn cannot_remove() -> Self {
        js(
            "window.realRemove = Storage.prototype.removeItem; Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError') }",
        );
        Self { undo: "Storage.prototype.removeItem = window.realRemove" }
    }
}

impl Drop for Fault {
    fn drop(&mut self) {
        js(self.undo);
    }
}

fn site() -> Arc<SiteDocument> {
    let category = |id: &str, kind| Category { id: id.to_owned(), kind, title: id.to_owned(), description: String::new() };
    let service = |id: &str, script: &str| Service {
        id: id.to_owned(),
        category: "analytics".to_owned(),
        title: id.to_owned(),
        provider: String::new(),
        purpose: String::new(),
        policy_url: None,
        origins: Vec::new(),
        stores: Vec::new(),
        script: Some(script.to_owned()),
        integrity: None,
        counter: None,
    };
    Arc::new(SiteDocument {
        consent: Catalogue {
            revision: 3,
            change_note: None,
            categories: vec![category("necessary", CategoryKind::Necessary), category("analytics", CategoryKind::Analytics)],
            services: vec![service("first", "/first.js"), service("second", "/second.js")],
            google_consent_mode: false,
        },
        ..SiteDocument::default()
    })
}

/// Starts consent like the app, with the state of the browser.
async fn start() -> (Owner, Consent) {
    let _started = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    let site = site();
    let urls = ScriptUrls::new(addresses_of_scripts(&site.consent, &site.base_path()));
    let consent = Consent::start(site, urls);
    pause().await;
    (owner, consent)
}

/// Waits for effects and for tasks after a yield.
async fn pause() {
    TimeoutFuture::new(40).await;
}

fn clean() {
    js("localStorage.clear(); document.querySelectorAll('script[data-service]').forEach(script => script.remove())");
}

fn scripts() -> String {
    js("return [...document.querySelectorAll('script[data-service]')].map(script => script.dataset.service + script.async).join()")
        .as_string()
        .unwrap_or_default()
}

fn prompt(consent: Consent) -> Prompt {
    untrack(|| consent.prompt())
}

fn allowed(consent: Consent) -> Vec<String> {
    untrack(|| consent.effective()).services
}

#[wasm_bindgen_test]
fn storage_reads_what_it_wrote_and_forgets_what_it_removed() {
    clean();
    assert_eq!(storage::read(KEY), Ok(None));
    assert_eq!(storage::write(KEY, "{\"ü\":1}"), Ok(()));
    assert_eq!(storage::read(KEY), Ok(Some("{\"ü\":1}".to_owned())));
    assert_eq!(storage::remove(KEY), Ok(()));
    assert_eq!(storage::read(KEY), Ok(None));
}

#[wasm_bindgen_test]
fn b15_blocked_storage_is_a_fault_and_no_panic() {
    let _fault = Fault::blocked();
    assert_eq!(storage::read(KEY), Err(storage::StorageError::Blocked));
    assert_eq!(storage::write(KEY, "x"), Err(storage::StorageError::Blocked));
    assert_eq!(storage::remove(KEY), Err(storage::StorageError::Blocked));
}

#[wasm_bindgen_test]
fn b16_missing_storage_is_a_fault_and_no_panic() {
    let _fault = Fault::null();
    assert_eq!(storage::read(KEY), Err(storage::StorageError::Blocked));
    assert_eq!(storage::write(KEY, "x"), Err(storage::StorageError::Blocked));
}

#[wasm_bindgen_test]
fn b17_full_storage_is_a_fault_on_writing_alone() {
    clean();
    let _fault = Fault::full();
    assert_eq!(storage::read(KEY), Ok(None));
    assert_eq!(storage::write(KEY, "x"), Err(storage::StorageError::Refused));
}

#[wasm_bindgen_test]
fn b20_a_lone_surrogate_is_read_and_left_as_it_is() {
    clean();
    js("localStorage.setItem('broadsheet.consent', '\\ud800')");
    assert!(read(storage::read(KEY).unwrap().as_deref()).is_err());
    assert_eq!(js("return localStorage.getItem('broadsheet.consent') === '\\ud800'"), JsValue::TRUE);
}

#[wasm_bindgen_test]
async fn a1_a_first_visit_asks_and_writes_nothing() {
    clean();
    let (_owner, consent) = start().await;
    assert_eq!(prompt(consent), Prompt::Banner);
    assert!(allowed(consent).is_empty());
    assert_eq!(js("return localStorage.length + document.cookie.length"), JsValue::from(0));
    assert_eq!(scripts(), "");
}

#[wasm_bindgen_test]
async fn a2_a11_accepting_twice_is_one_record_and_each_script_once_in_order() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    let stored = storage::read(KEY).unwrap().unwrap();
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    assert_eq!(prompt(consent), Prompt::None, "the banner closes before the services start");
    assert_eq!(scripts(), "");
    pause().await;
    assert_eq!(storage::read(KEY).unwrap().unwrap(), stored);
    assert_eq!(scripts(), "firstfalse,secondfalse");
    let record = read(Some(&stored)).unwrap();
    assert_eq!((record.choice.on, record.expires - record.at, record.log.len()), (vec!["analytics".to_owned()], LIFE, 0));
    assert_eq!(record.id.len(), 36);
    assert_eq!(untrack(|| consent.message()), Some(StatusMessage::Saved));
}

#[wasm_bindgen_test]
async fn a11_of_two_different_buttons_the_last_one_wins_and_nothing_starts() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    consent.decide(&ConsentAction::RejectAll, Origin::Banner);
    pause().await;
    assert!(read(storage::read(KEY).unwrap().as_deref()).unwrap().choice.on.is_empty());
    assert_eq!(scripts(), "");
}

#[wasm_bindgen_test]
async fn a10_an_unknown_service_is_denied_and_named_once() {
    clean();
    let (_owner, consent) = start().await;
    js("window.warned = []; window.realWarn = console.warn; console.warn = text => warned.push(String(text))");
    let answers = untrack(|| [consent.allows_service("nonsense"), consent.allows_service("nonsense")]);
    js("console.warn = window.realWarn");
    assert_eq!(answers, [false; 2]);
    assert_eq!(js("return warned.filter(text => text.includes('nonsense')).length"), JsValue::from(1));
}

/// A page script with listeners for `broadsheet:consent`, which are removed on drop. `heard` returns the details of the events.
/// `window.broadsheet`, which `boot.js` defines in a published page, exists meanwhile.
struct PageScript;

impl PageScript {
    /// Creates a page script without listeners.
    fn new() -> Self {
        js("window.broadsheet = {}; window.heard = []; window.listening = new AbortController()");
        Self
    }

    /// Runs this for each event; `consent` is its detail.
    fn listen(&self, body: &str) {
        js(&format!(
            "document.addEventListener('broadsheet:consent', ({{ detail: consent }}) => {{ {body} }}, {{ signal: listening.signal }})"
        ));
    }

    /// What was heard, joined.
    fn heard(&self) -> String {
        js("return heard.join(' | ')").as_string().unwrap_or_default()
    }
}

impl Drop for PageScript {
    fn drop(&mut self) {
        js("listening.abort(); delete window.broadsheet");
    }
}

const HEAR: &str = "heard.push(consent.services.join() || 'none')";

#[wasm_bindgen_test]
async fn a12_the_same_choice_saved_again_sends_no_event_and_starts_no_script_again() {
    clean();
    let page = PageScript::new();
    page.listen(HEAR);
    let (_owner, consent) = start().await;
    assert_eq!(page.heard(), "", "before a decision there is no news");
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    pause().await;
    assert_eq!(page.heard(), "first,second");
    js("document.querySelectorAll('script[data-service]').forEach(script => script.dataset.before = '')");
    consent.decide(&ConsentAction::Save(untrack(|| consent.granted())), Origin::Preferences);
    pause().await;
    assert_eq!(page.heard(), "first,second", "the same again is no news");
    assert_eq!(scripts(), "firstfalse,secondfalse");
    assert_eq!(js("return document.querySelectorAll('script[data-service]:not([data-before])').length"), JsValue::from(0));
    assert_eq!(read(storage::read(KEY).unwrap().as_deref()).unwrap().log.len(), 1, "the choice itself was recorded again");
}

#[wasm_bindgen_test]
async fn a13_a_late_script_reads_the_state_and_then_hears_of_changes_alone() {
    clean();
    let page = PageScript::new();
    let (_owner, consent) = start().await;
    assert_eq!(js("return broadsheet.consent.decided"), JsValue::FALSE, "there is a state before there is a decision");
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    pause().await;
    // As docs/consent.md has it: read, then listen.
    js(&format!("const follow = consent => {{ {HEAR} }}; if (window.broadsheet.consent?.decided) follow(window.broadsheet.consent)"));
    page.listen(HEAR);
    assert_eq!(page.heard(), "first,second", "the decision that was made before is read at once");
    consent.recheck();
    pause().await;
    assert_eq!(page.heard(), "first,second", "the same state is not told again");
    consent.decide(&ConsentAction::RejectAll, Origin::Preferences);
    pause().await;
    assert_eq!(page.heard(), "first,second | none", "the change is told once");
}

#[wasm_bindgen_test]
async fn a14_a_listener_that_throws_stops_no_other_and_the_record_is_stored_before() {
    clean();
    let page = PageScript::new();
    // Otherwise the test runner would report the error as its own.
    js("window.addEventListener('error', event => event.preventDefault(), { once: true })");
    page.listen("heard.push(JSON.parse(localStorage.getItem('broadsheet.consent')).how); throw new Error('a listener of the page')");
    page.listen(HEAR);
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    pause().await;
    assert_eq!(page.heard(), "banner_accept | first,second");
    assert_eq!(scripts(), "firstfalse,secondfalse", "services start all the same");
}

#[wasm_bindgen_test]
async fn b15_to_b17_a_choice_holds_in_memory_when_it_cannot_be_kept() {
    for fault in [Fault::blocked, Fault::null, Fault::full] {
        clean();
        let broken = fault();
        let (_owner, consent) = start().await;
        assert_eq!(prompt(consent), Prompt::Banner);
        consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
        pause().await;
        assert_eq!(prompt(consent), Prompt::None);
        assert_eq!(allowed(consent), ["first", "second"]);
        assert_eq!(untrack(|| consent.message()), Some(StatusMessage::NotKept));
        consent.recheck();
        assert_eq!(allowed(consent), ["first", "second"], "a new look at storage does not undo it");
        drop(broken);
        let (_owner, reloaded) = start().await;
        assert_eq!(prompt(reloaded), Prompt::Banner);
    }
}

#[wasm_bindgen_test]
async fn a_refusal_that_cannot_be_kept_takes_the_older_grant_away() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    let full = Fault::full();
    consent.decide(&ConsentAction::RejectAll, Origin::Preferences);
    pause().await;
    drop(full);
    assert_eq!(storage::read(KEY), Ok(None));
    assert!(allowed(consent).is_empty());
}

#[wasm_bindgen_test]
async fn c33_a_decision_that_runs_out_while_the_page_is_open_stops_at_the_next_focus() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    pause().await;
    js("window.realNow = Date.now; Date.now = () => window.realNow() + 180 * 86400000");
    let before = (prompt(consent), allowed(consent).len());
    js("window.dispatchEvent(new Event('focus'))");
    let after = (prompt(consent), allowed(consent).len());
    js("Date.now = window.realNow");
    assert_eq!(before, (Prompt::None, 2));
    assert_eq!(after, (Prompt::Banner, 0));
}

#[wasm_bindgen_test]
async fn e52_forgetting_removes_the_record_and_asks_again_under_a_new_id() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::RejectAll, Origin::Banner);
    let first = untrack(|| consent.current_record()).unwrap().id;
    consent.forget();
    pause().await;
    assert_eq!(storage::read(KEY), Ok(None));
    assert_eq!(prompt(consent), Prompt::Banner);
    assert_eq!(untrack(|| consent.message()), Some(StatusMessage::Forgotten));
    consent.decide(&ConsentAction::RejectAll, Origin::Banner);
    assert_ne!(untrack(|| consent.current_record()).unwrap().id, first);
}

#[wasm_bindgen_test]
async fn e52_a_record_that_cannot_be_removed_no_longer_counts_and_the_reader_is_told() {
    clean();
    let (_owner, consent) = start().await;
    consent.decide(&ConsentAction::AcceptAll, Origin::Banner);
    let _fault = Fault::cannot_remove();
    consent.forget();
    pause().await;
    assert!(allowed(consent).is_empty());
    assert_eq!(untrack(|| consent.message()), Some(StatusMessage::NotForgotten));
}

// The effects, below the state.

/// A page for tests of services.
struct Page {
    catalogue: Catalogue,
    script_urls: ScriptUrls,
    started: Vec<String>,
}

/// Creates a page of a paper with these services, in the form of `site.json`. Nothing is allowed yet.
fn page_with(services: &str) -> Page {
    clean();
    let mut services: Vec<serde_json::Value> = serde_json::from_str(&format!("[{services}]")).expect("services are JSON");
    for service in &mut services {
        service["category"] = "analytics".into();
    }
    let services = services.into_iter().map(|service| serde_json::from_value(service).expect("a service")).collect();
    let catalogue = Catalogue { services, ..Catalogue::default() };
    let script_urls = ScriptUrls::new(addresses_of_scripts(&catalogue, &BasePath::default()));
    Page { catalogue, script_urls, started: Vec::new() }
}

impl Page {
    /// Allows these services and no others. Returns true when a service that is no longer allowed keeps running.
    fn allow(&mut self, allowed: &[&str]) -> bool {
        let allowed = Effective { categories: Vec::new(), services: allowed.iter().map(|id| (*id).to_owned()).collect() };
        cleanup::remove_leftovers(&self.catalogue, &allowed);
        start_scripts(&self.catalogue, &BasePath::default(), &allowed, self.script_urls, &mut self.started);
        self.started.iter().any(|id| !allowed.allows_service(id))
    }
}

fn script(id: &str, address: &str) -> String {
    format!(r#"{{"id":"{id}","script":"{address}","stores":[]}}"#)
}

#[wasm_bindgen_test]
fn a2_scripts_start_once_and_in_order() {
    let mut page = page_with(&[script("choice", "/choice.js"), script("counter", "/counter.js"), script("ads", "/ads.js")].join(","));
    assert!(!page.allow(&["choice"]));
    assert_eq!(scripts(), "choicefalse");
    assert!(!page.allow(&["ads", "counter", "choice"]));
    assert_eq!(scripts(), "choicefalse,counterfalse,adsfalse", "the catalogue's order, and none twice");
    assert!(page.allow(&["choice", "ads"]), "the counter runs on");
    assert!(!page.allow(&["choice", "counter", "ads"]));
    assert_eq!(scripts(), "choicefalse,counterfalse,adsfalse");
}

#[wasm_bindgen_test]
fn a3_without_consent_no_optional_script_starts() {
    let mut page = page_with(&[script("counter", "/counter.js"), script("ads", "/ads.js")].join(","));
    assert!(!page.allow(&[]));
    assert_eq!(scripts(), "");
}

#[wasm_bindgen_test]
fn a_script_from_an_unsafe_address_does_not_start() {
    let addresses = [
        "http://counter.example/x.js",
        "//counter.example/x.js",
        "/\\\\counter.example/x.js",
        "javascript:alert(1)",
        "data:text/javascript,1",
        "x.js",
        "/x y.js",
        "",
    ];
    for address in addresses {
        let mut page = page_with(&script("counter", address));
        page.allow(&["counter"]);
        assert_eq!(scripts(), "", "{address}");
    }
}

#[wasm_bindgen_test]
fn a_catalogue_that_leaves_things_out_is_carried_out_all_the_same() {
    let mut page = page_with(r#"{"id":"counter","script":"/counter.js"},{"id":"ads","stores":[{"kind":"local-storage","key":"seen"}]}"#);
    js("localStorage.setItem('seen', '1')");
    assert!(!page.allow(&["counter"]));
    assert_eq!((scripts().as_str(), js("return localStorage.length")), ("counterfalse", JsValue::from(0)));
    assert!(!page_with("").allow(&[]));
}

#[wasm_bindgen_test]
fn a_script_of_stated_bytes_is_compared_with_them() {
    let mut page = page_with(r#"{"id":"counter","script":"/counter.js","integrity":"sha384-AAAA","stores":[]}"#);
    page.allow(&["counter"]);
    let script = js("const [it] = document.querySelectorAll('script[data-service]'); return it.integrity + it.crossOrigin");
    assert_eq!(script.as_string().as_deref(), Some("sha384-AAAAanonymous"));
}

/// Entries that the choice, a counter, videos and advertisements store.
const STORES: &str = r#"
    {"id":"choice","stores":[{"kind":"local-storage","key":"broadsheet.consent"},{"kind":"local-storage","key":"older","retired":true}]},
    {"id":"counter","stores":[{"kind":"session-storage","key":"visit"},{"kind":"cookie","key":"shared"},{"kind":"cookie","key":"was","retired":true}]},
    {"id":"youtube","stores":[{"kind":"local-storage","key":"visit"}]},
    {"id":"ads","stores":[{"kind":"cookie","key":"shar*"},{"kind":"local-storage","key":"broadsheet.*"}]}"#;

/// Stores all of these entries, and returns those that are left once only these services are allowed.
fn left(allowed: &[&str]) -> String {
    let mut page = page_with(STORES);
    js("sessionStorage.clear();
        for (const key of ['broadsheet.consent', 'broadsheet.look', 'older', 'visit', 'somebody']) localStorage.setItem(key, '1');
        for (const key of ['visit', 'older']) sessionStorage.setItem(key, '1');
        for (const name of ['shared', 'share', 'was', 'sha']) document.cookie = name + '=1';");
    page.allow(allowed);
    let left = js("const names = [...document.cookie.split('; ').map((cookie) => cookie.split('=')[0])].sort().join(' ');
        const all = [Object.keys(localStorage).sort().join(' '), Object.keys(sessionStorage).sort().join(' '), names].join(' | ');
        for (const name of ['shared', 'share', 'was', 'sha']) document.cookie = name + '=; Max-Age=0';
        localStorage.clear(); sessionStorage.clear();
        return all");
    left.as_string().unwrap_or_default()
}

#[wasm_bindgen_test]
fn e46_what_is_not_allowed_goes_and_nothing_else() {
    assert_eq!(left(&[]), "broadsheet.consent broadsheet.look somebody | older | sha");
    assert_eq!(
        left(&["choice", "counter"]),
        "broadsheet.consent broadsheet.look somebody | older visit | sha shared",
        "the counter uses `shared`, too"
    );
}

#[wasm_bindgen_test]
fn e46_what_is_retired_goes_in_any_case() {
    let all = "broadsheet.consent broadsheet.look somebody visit | older visit | sha share shared";
    assert_eq!(left(&["choice", "counter", "youtube", "ads"]), all);
}

#[wasm_bindgen_test]
fn e46_a_star_speaks_of_all_that_begin_so() {
    let mut page = page_with(r#"{"id":"ads","stores":[{"kind":"local-storage","key":"_ga_*"},{"kind":"local-storage","key":"_gid"}]}"#);
    js("for (const key of ['_ga', '_ga_', '_ga_1B2C', '_gid', '_gid_1', 'x_gid', 'x_ga_1']) localStorage.setItem(key, '1')");
    page.allow(&[]);
    let left = js("return Object.keys(localStorage).sort().join(' ')");
    assert_eq!(left.as_string().as_deref(), Some("_ga _gid_1 x_ga_1 x_gid"));
    js("localStorage.clear()");
}

#[wasm_bindgen_test]
fn an_id_has_the_form_of_a_version_4_uuid_and_is_another_one_each_time() {
    let (first, second) = (device::random_uuid(), device::random_uuid());
    let form = js(&format!("return /^[0-9a-f]{{8}}-[0-9a-f]{{4}}-4[0-9a-f]{{3}}-[89ab][0-9a-f]{{3}}-[0-9a-f]{{12}}$/.test('{first}')"));
    assert_eq!(form, JsValue::TRUE, "{first}");
    assert_ne!(first, second);
    // Simulate a browser without it.
    js("window.realCrypto = Object.getOwnPropertyDescriptor(Crypto.prototype, 'getRandomValues');
        Crypto.prototype.getRandomValues = () => { throw new Error('no') }");
    let third = device::random_uuid();
    js("Object.defineProperty(Crypto.prototype, 'getRandomValues', window.realCrypto)");
    assert_eq!((third.len(), third != second), (36, true));
}
