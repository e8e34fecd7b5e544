// Runs before the first paint of a published page, as an inline script that the Content Security Policy allows by its hash. It writes the
// reader's settings and consent state to <html>, keeps clicks that are made before the app is ready, loads the app after the page has been
// painted, and turns the page into plain HTML with plain links when the app fails. press replaces the names in capitals by constants of the
// app.
(() => {
  const data = document.documentElement.dataset;

  // Calls of browser APIs may throw: storage may be blocked, and an extension may have replaced a property.
  const attempt = (action) => {
    try {
      return action();
    } catch {}
  };

  const stored = (key) => attempt(() => JSON.parse(localStorage.getItem(key)));

  // ------ Consent. These rules are a short form of consent/rules.rs. Where they cannot decide, they show the banner.

  const isChoice = (action) => /^\w+-all$/.test(action);
  // The stored record, whether it is valid, and a choice in the banner that the app has not recorded yet: [action, revision, milliseconds
  // since the epoch]. `own` is such a choice made on this page, kept in memory where storage refuses it.
  // `failed` is the path of the page on which the app failed.
  let record, isValid, early, own, failed, isStarted;

  const readConsent = () => {
    const now = Date.now();
    record = stored(__CONSENT_KEY__);
    isValid = record?.v === __SCHEMA__ && Array.isArray(record.on) && record.svc && record.at <= now + __DAY__
      && (record.exp - record.at > __LONGEST_LIFE__ ? record.at + __LIFE__ : record.exp) > now;
    // An early choice counts for one day, only for its revision of the catalogue, and only until a later choice is recorded.
    early = stored(__EARLY_KEY__) || own;
    const counts = isChoice(early?.[0]) && early[1] === __CONSENT_REVISION__ && Math.abs(now - early[2]) < __DAY__
      && !(isValid && record.at > early[2]);
    if (early && !counts) {
      early = null;
      attempt(() => localStorage.removeItem(__EARLY_KEY__));
    }
    return early?.[0];
  };

  // "Always allow" at an embed does not answer the banner.
  const isAnswer = (entry) =>
    entry?.rev === record.rev && entry.how !== __EMBED_ALWAYS__ && entry.at + __LIFE__ > record.at;

  // ------ What the styles show

  const show = () => {
    // Styles and app pass over values that they do not know.
    const chosen = stored(__SETTINGS_KEY__);
    for (const name of __SETTINGS__.split(" ")) {
      delete data[name];
      if (chosen?.[name]) data[name] = chosen[name];
    }
    delete data.saved;
    if (stored(__SAVED_KEY__)?.articles?.length) data.saved = "";

    readConsent();
    const gpc = (attempt(() => navigator.globalPrivacyControl) ?? false) !== false;
    const isCurrent = isValid && record.rev === __CONSENT_REVISION__;
    const isAnswered = isCurrent && (gpc || isAnswer(record) || record.log?.some?.(isAnswer));
    data.consentWhy = isValid && !isCurrent ? "stale" : "none";
    data.consent = early || isAnswered ? "decided" : gpc ? "gpc" : "ask";
  };

  // ------ Loading the app

  const addLink = (properties) => document.head.append(Object.assign(document.createElement("link"), properties));

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    // The page has only the styles of its own kind, so fetch the whole stylesheet. `media=print` keeps it from blocking scripts until the
    // app applies it.
    addLink({ rel: "stylesheet", media: "print", href: document.querySelector("[data-all]")?.dataset.all });
    addLink({ rel: "modulepreload", href: __APP_JS__, integrity: __APP_JS_INTEGRITY__ });
    const wasm = fetch(__APP_WASM__, { priority: "low", integrity: __APP_WASM_INTEGRITY__ });
    // The import below reports a failure; without this handler it would be reported a second time.
    wasm.catch(() => {});
    import(__APP_JS__).then((app) => app.default({ module_or_path: wasm })).catch(fail);
  };

  const fail = () => {
    data.app = "failed";
    failed = location.pathname;
    // A dialog does not work without the app.
    document.querySelector("dialog[open]")?.close();
    // A page was loading, or only partly drawn, when the app failed: let the browser load it.
    if (data.destination?.split(/[?#]/)[0] === failed) location.reload();
    else if (data.destination) location.assign(data.destination);
  };

  // A panic in the app arrives as a `WebAssembly.RuntimeError`. Recognise it by its name: some browsers have no `WebAssembly`.
  const watch = (event) => /^RuntimeError/.test(event.error || event.reason) && fail();

  // ------ Clicks before the app is ready

  const pressed = [];

  const keepPress = (event) => {
    if (data.app === "ready") return;
    const target = event.target;
    // After a failure the browser follows links: stop the listeners that the app has left behind.
    if (failed && target.closest?.("a[href]")) event.stopImmediatePropagation();
    const button = target.closest?.("[data-action]");
    if (!button) return;
    const action = button.dataset.action;
    // Close the prompt at once. The app decides later what the click means, and stores it.
    if (isChoice(action) || action === "close-prompt") {
      data.consent = "decided";
      // The focus goes to the content, and not to `body` with the button.
      document.querySelector("main")?.focus({ preventScroll: true });
    }
    if (isChoice(action)) {
      own = [action, __CONSENT_REVISION__, Date.now()];
      // Keep `own` only where storage refuses it: `setItem` returns undefined when it succeeds.
      attempt(() => (own = localStorage.setItem(__EARLY_KEY__, JSON.stringify(own))));
    }
    if (failed) return;
    // Parts of the app may listen already. Stop the click here; it is replayed when all of the app listens.
    event.stopImmediatePropagation();
    pressed.push(button);
    start();
  };

  // ------ Start and listeners

  show();
  // The same as `ReadingSettings::saves_data`. Not every browser has `navigator.connection`.
  const { saveData, effectiveType } = attempt(() => navigator.connection) || {};
  const saves = data.saving === "on" || saveData || /2g$/.test(effectiveType);
  // Let the browser choose small copies of the pictures that are loaded late. The first picture is already on its way.
  if (saves) {
    data.savesData = "";
    new MutationObserver(() => {
      for (const part of document.querySelectorAll("picture:has([loading=lazy]) [sizes]")) part.sizes = __SMALL_PICTURES__;
    }).observe(document, { subtree: true, childList: true });
  }
  if (early) addEventListener("DOMContentLoaded", start);
  addEventListener("click", keepPress, true);
  addEventListener("error", watch);
  addEventListener("unhandledrejection", watch);
  addEventListener("popstate", () => {
    if (failed && location.pathname !== failed) location.reload();
  });
  // The reader may have answered on another page while this one was in the back-forward cache. Once the app is ready, it reads the storage
  // itself.
  addEventListener("pageshow", (event) => {
    if (event.persisted && data.app !== "ready") show();
  });

  window.broadsheet = { pressed, early: readConsent, start };

  // Load the app after the page's fonts and first pictures, with which it would compete for bandwidth; at the latest after six seconds.
  // For a reader who saves data, load it only when it is needed, which is at once on the pages that show what is on the reader's device.
  // Live pages then show a button that looks for new posts.
  const startUnasked = () => {
    if (!saves || document.querySelector(".cookies, .saved")) start();
  };
  addEventListener("load", () => requestAnimationFrame(() => setTimeout(startUnasked)));
  setTimeout(startUnasked, 6000);
})();
