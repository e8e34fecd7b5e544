// Runs before the first paint of a published page, inline and allowed by its hash. It says on <html> how the page looks for this
// reader, keeps presses made before the app is there, loads the app once the page is painted, and turns the page into plain HTML
// with plain links when the app fails. press fills in the names in capitals from the constants of the app.
(() => {
  const html = document.documentElement;
  const data = html.dataset;

  const stored = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };

  // ------ Consent. The rules are the app's (consent/rules.rs); this is their short form, which asks where it is in doubt.

  const isChoice = (action) => /^\w+-all$/.test(action);
  // The stored record, whether it can be relied on, and a choice in the banner that no app has recorded yet:
  // [action, revision, time]. Where nothing can be stored, `own` is the choice made on this page.
  let record, isValid, early, own;

  const readConsent = () => {
    const now = Date.now();
    record = stored(__CONSENT_KEY__);
    isValid = record && record.v === __SCHEMA__ && Array.isArray(record.on) && record.svc && record.at <= now + __DAY__
      && (record.exp - record.at > __LONGEST_LIFE__ ? record.at + __LIFE__ : record.exp) > now;
    // The choice counts for a day, for the revision it was made about, and unless a later one was recorded.
    early = stored(__EARLY_KEY__) || own;
    const counts = early && isChoice(early[0]) && early[1] === __CONSENT_REVISION__ && Math.abs(now - early[2]) < __DAY__
      && !(isValid && record.at > early[2]);
    if (early && !counts) {
      early = null;
      try {
        localStorage.removeItem(__EARLY_KEY__);
      } catch {}
    }
    return early && early[0];
  };

  // "Always allow" inside an article is no answer to the banner.
  const isAnswer = (entry) =>
    entry && entry.how !== "embed_always" && entry.rev === record.rev && entry.at + __LIFE__ > record.at;

  const showConsent = () => {
    readConsent();
    const gpc = navigator.globalPrivacyControl;
    const isCurrent = isValid && record.rev === __CONSENT_REVISION__;
    const isAnswered = isCurrent && (gpc || isAnswer(record) || [].concat(record.log || []).some(isAnswer));
    data.consentWhy = isValid && !isCurrent ? "stale" : "none";
    data.consent = early || isAnswered ? "decided" : gpc ? "gpc" : "ask";
  };

  // ------ The look

  const showLook = () => {
    const look = stored(__LOOK_KEY__) || {};
    for (const [name, choices] of [["theme", __THEMES__], ["text", __TEXT_SIZES__]]) {
      delete data[name];
      if (choices.includes(look[name])) data[name] = look[name];
    }
  };

  // ------ Loading the app

  let isStarted, hasFailed, failedAt;

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    const preload = document.createElement("link");
    preload.rel = "modulepreload";
    preload.href = __APP_JS__;
    preload.integrity = __APP_JS_INTEGRITY__;
    preload.fetchPriority = "low";
    document.head.append(preload);
    const wasm = fetch(__APP_WASM__, { priority: "low", integrity: __APP_WASM_INTEGRITY__ });
    // The import below reports a failure; without this handler it would be reported a second time.
    wasm.catch(() => {});
    import(__APP_JS__).then((app) => app.default({ module_or_path: wasm })).catch(fail);
  };

  const fail = () => {
    hasFailed = true;
    data.app = "failed";
    failedAt = location.pathname;
    // Nothing answers in a dialog any more.
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    // A page was loading, or half drawn, when the app failed: the browser loads it.
    if (data.going) data.going.split(/[?#]/)[0] === failedAt ? location.reload() : location.assign(data.going);
  };

  // A panic in the app arrives as an error of WebAssembly.
  const watch = (event) => {
    if ((event.error || event.reason) instanceof WebAssembly.RuntimeError) fail();
  };

  // ------ Presses before the app is there

  const pressed = [];

  const keepPress = (event) => {
    if (data.app === "ready") return;
    const { target } = event;
    // Links are the browser's again, whatever listeners the app has left behind.
    if (hasFailed && target.closest?.("a[href]")) event.stopImmediatePropagation();
    const button = target.closest?.("[data-action]");
    if (!button) return;
    const action = button.dataset.action;
    // The prompt is closed at once. What the press means is decided, and stored, by the app.
    if (isChoice(action) || action === "close-prompt") data.consent = "decided";
    if (isChoice(action)) {
      own = [action, __CONSENT_REVISION__, Date.now()];
      try {
        localStorage.setItem(__EARLY_KEY__, JSON.stringify(own));
        own = null;
      } catch {}
    }
    if (hasFailed) return;
    // Parts of the app may listen already: the press is repeated when all of it does, and does nothing before.
    event.stopImmediatePropagation();
    pressed.push(button);
    start();
  };

  // ------ What happens when

  showLook();
  showConsent();
  if (early) addEventListener("DOMContentLoaded", start);
  addEventListener("click", keepPress, true);
  addEventListener("error", watch);
  addEventListener("unhandledrejection", watch);
  addEventListener("popstate", () => {
    if (hasFailed && location.pathname !== failedAt) location.reload();
  });
  // A page comes back from the back-forward cache while another one was answered. Where the app is there, it looks for itself.
  addEventListener("pageshow", (event) => {
    if (event.persisted && data.app !== "ready") {
      showLook();
      showConsent();
    }
  });

  // The one way in which the app may name a script to be loaded: over TLS, from the paper itself, or from this machine.
  const script = window.trustedTypes?.createPolicy("broadsheet", {
    createScriptURL: (url) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1):|\/(?!\/))/.test(url) ? url : "",
  });
  window.broadsheet = { pressed, early: readConsent, start, script };

  // The app is loaded after the page with its fonts and first pictures, with which it would share the line; at the latest after six
  // seconds. With data saver it is loaded when it is needed, which is at once where a reader wants to see what they have chosen.
  if (!navigator.connection?.saveData || location.pathname === "/cookies/") {
    addEventListener("load", () => requestAnimationFrame(() => setTimeout(start)));
    setTimeout(start, 6000);
  }
})();
