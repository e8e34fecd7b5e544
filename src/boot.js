// Runs before the first paint of a published page, inline and allowed by its hash. It says on <html> how the page looks for this
// reader, keeps presses made before the app is there, loads the app once the page is painted, and turns the page into plain HTML
// with plain links when the app fails. press fills in the names in capitals from the constants of the app.
(() => {
  const data = document.documentElement.dataset;

  // What is not ours may throw: storage that is blocked, a property that an extension has replaced.
  const attempt = (action) => {
    try {
      return action();
    } catch {}
  };

  const stored = (key) => attempt(() => JSON.parse(localStorage.getItem(key)));

  // ------ Consent. The rules are the app's (consent/rules.rs); this is their short form, which asks where it is in doubt.

  const isChoice = (action) => /^\w+-all$/.test(action);
  // The stored record, whether it can be relied on, and a choice in the banner that no app has recorded yet:
  // [action, revision, time]. Where nothing can be stored, `own` is the one made on this page.
  let record, isValid, early, own;

  const readConsent = () => {
    const now = Date.now();
    record = stored(__CONSENT_KEY__);
    isValid = record?.v === __SCHEMA__ && Array.isArray(record.on) && record.svc && record.at <= now + __DAY__
      && (record.exp - record.at > __LONGEST_LIFE__ ? record.at + __LIFE__ : record.exp) > now;
    // The choice counts for a day, for the revision it was made about, and unless a later one was recorded.
    early = stored(__EARLY_KEY__) || own;
    const counts = isChoice(early?.[0]) && early[1] === __CONSENT_REVISION__ && Math.abs(now - early[2]) < __DAY__
      && !(isValid && record.at > early[2]);
    if (early && !counts) {
      early = null;
      attempt(() => localStorage.removeItem(__EARLY_KEY__));
    }
    return early?.[0];
  };

  // "Always allow" inside an article is no answer to the banner.
  const isAnswer = (entry) =>
    entry?.rev === record.rev && entry.how !== "embed_always" && entry.at + __LIFE__ > record.at;

  const showConsent = () => {
    readConsent();
    const gpc = (attempt(() => navigator.globalPrivacyControl) ?? false) !== false;
    const isCurrent = isValid && record.rev === __CONSENT_REVISION__;
    const isAnswered = isCurrent && (gpc || isAnswer(record) || record.log?.some?.(isAnswer));
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

  // `failedAt` is the path of the page on which the app failed.
  let isStarted, failedAt;

  const addLink = (properties) => document.head.append(Object.assign(document.createElement("link"), properties));

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    // All styles, since the page has those of its kind. For print: no script waits for them. The app makes them apply.
    addLink({ rel: "stylesheet", media: "print", href: document.querySelector("[data-all]")?.dataset.all });
    addLink({ rel: "modulepreload", href: __APP_JS__, integrity: __APP_JS_INTEGRITY__ });
    const wasm = fetch(__APP_WASM__, { priority: "low", integrity: __APP_WASM_INTEGRITY__ });
    // The import below reports a failure; without this handler it would be reported a second time.
    wasm.catch(() => {});
    import(__APP_JS__).then((app) => app.default({ module_or_path: wasm })).catch(fail);
  };

  const fail = () => {
    data.app = "failed";
    failedAt = location.pathname;
    // Nothing answers in the settings any more.
    document.querySelector("dialog")?.close();
    // A page was loading, or half drawn, when the app failed: the browser loads it.
    if (data.going) data.going.split(/[?#]/)[0] === failedAt ? location.reload() : location.assign(data.going);
  };

  // A panic in the app arrives as an error of WebAssembly, which some browsers do without.
  const watch = (event) => {
    if (/^RuntimeError/.test(event.error || event.reason)) fail();
  };

  // ------ Presses before the app is there

  const pressed = [];

  const keepPress = (event) => {
    if (data.app === "ready") return;
    const target = event.target;
    // Links are the browser's again, whatever listeners the app has left behind.
    if (failedAt && target.closest?.("a[href]")) event.stopImmediatePropagation();
    const button = target.closest?.("[data-action]");
    if (!button) return;
    const action = button.dataset.action;
    // The prompt is closed at once. What the press means is decided, and stored, by the app.
    if (isChoice(action) || action === "close-prompt") data.consent = "decided";
    if (isChoice(action)) {
      own = [action, __CONSENT_REVISION__, Date.now()];
      // Kept here only where storage refuses it: otherwise `setItem` returns nothing.
      attempt(() => (own = localStorage.setItem(__EARLY_KEY__, JSON.stringify(own))));
    }
    if (failedAt) return;
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
    if (failedAt && location.pathname !== failedAt) location.reload();
  });
  // A page comes back from the back-forward cache while another one was answered. Where the app is there, it looks for itself.
  addEventListener("pageshow", (event) => {
    if (event.persisted && data.app !== "ready") {
      showLook();
      showConsent();
    }
  });

  window.broadsheet = {
    pressed,
    early: readConsent,
    start,
    // The one way in which the app may name a script to be loaded: over TLS, from the paper itself, or from this machine.
    script: attempt(() => trustedTypes.createPolicy("broadsheet", {
      createScriptURL: (url) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1):|\/[^/\\])/.test(url) ? url : "",
    })),
  };

  // The app is loaded after the page with its fonts and first pictures, with which it would share the line; at the latest after six
  // seconds. With data saver it is loaded when it is needed, which is at once where a reader wants to see what they have chosen.
  if (!attempt(() => navigator.connection.saveData) || location.pathname === __COOKIES_PAGE__) {
    addEventListener("load", () => requestAnimationFrame(() => setTimeout(start)));
    setTimeout(start, 6000);
  }
})();
