// Runs before the first paint of a published page, inline and by its hash; press fills in the names in capitals.
// Says on <html> how this reader's page looks, keeps presses made before the app is there, fetches the app once
// the page is painted, and steps aside for good when the app fails: the page is then a plain page with plain links.
// No words are drawn here. What is stored here is a choice that is on its way to the app, and only until it is there.
(() => {
  const html = document.documentElement, data = html.dataset, pressed = [];
  const stored = key => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } };

  // A choice that was made before an app was there waits on this device for one to record it, whatever becomes of its page:
  // what, about which revision, when. `own` is this page's, where nothing can be kept.
  let early, own, record, known;
  const waiting = () => {
    // Has the reader been asked? The rules are the app's; this is their short form, in doubt for asking.
    const now = Date.now();
    record = stored("broadsheet.consent");
    known = record && record.v === 1 && Array.isArray(record.on) && record.svc && record.at <= now + 864e5
      && (record.exp - record.at > 3456e7 ? record.at + 15552e6 : record.exp) > now;
    // The latest one counts, for a day, and for the text it was about; what was recorded later counts for more.
    early = stored("broadsheet.pressed") || own;
    if (early && !(/^\w+-all$/.test(early[0]) && early[1] === __CONSENT_REVISION__ && Math.abs(now - early[2]) < 864e5 && !(known && record.at > early[2]))) {
      early = null;
      try { localStorage.removeItem("broadsheet.pressed") } catch {}
    }
    return early && early[0];
  };
  const read = () => {
    // How the reader wants to read.
    const look = stored("broadsheet.look") || {}, gpc = navigator.globalPrivacyControl;
    delete data.theme;
    delete data.text;
    if (look.theme === "light" || look.theme === "dark") data.theme = look.theme;
    if (look.text === "large" || look.text === "larger") data.text = look.text;

    waiting();
    // "Always allow" inside an article is no answer to the banner.
    const answer = entry => entry && entry.how !== "embed_always" && entry.rev === record.rev && entry.at + 15552e6 > record.at;
    const answered = known && (answer(record) || [].concat(record.log || []).some(answer));
    data.consentWhy = known && record.rev !== __CONSENT_REVISION__ ? "stale" : "none";
    data.consent = early || known && (answered || gpc) && record.rev === __CONSENT_REVISION__ ? "decided" : gpc ? "gpc" : "ask";
  };
  read();
  if (early) addEventListener("DOMContentLoaded", () => start());
  // Back to a page that slept while another one was answered. Where the app is there, it looks for itself.
  addEventListener("pageshow", event => { if (event.persisted && data.app !== "ready") read() });

  let started = false, failed = false, at;
  const fail = () => {
    failed = true;
    data.app = "failed";
    at = location.pathname;
    // Nothing answers in a dialog any more.
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    // A page was on its way, or half there, when the app failed: the browser fetches it.
    if (data.going) data.going.split(/[?#]/)[0] === at ? location.reload() : location.assign(data.going);
  };
  addEventListener("popstate", () => { if (failed && location.pathname !== at) location.reload() });
  const start = () => {
    if (started) return;
    started = true;
    const preload = document.createElement("link");
    preload.rel = "modulepreload";
    preload.href = __APP_JS__;
    preload.integrity = __APP_JS_INTEGRITY__;
    preload.fetchPriority = "low";
    document.head.append(preload);
    const wasm = fetch(__APP_WASM__, { priority: "low", integrity: __APP_WASM_INTEGRITY__ });
    // Whoever waits for it hears of it; where nobody comes to wait, nothing more is to be said.
    wasm.catch(() => {});
    import(__APP_JS__).then(app => app.default({ module_or_path: wasm })).catch(fail);
  };

  addEventListener("click", event => {
    if (failed) {
      // Links are the browser's again, whatever the app has left behind.
      if (event.target.closest("a[href]")) event.stopImmediatePropagation();
    }
    if (data.app === "ready") return;
    const button = event.target.closest("[data-action]");
    if (!button) return;
    const action = button.dataset.action;
    // Closed at once. What it means is decided, and stored, by the app.
    if (/-all$|^close/.test(action)) data.consent = "decided";
    if (/-all$/.test(action)) {
      own = [action, __CONSENT_REVISION__, Date.now()];
      try { localStorage.setItem("broadsheet.pressed", JSON.stringify(own)); own = null } catch {}
    }
    if (failed) return;
    pressed.push(button);
    start();
  }, true);

  // A panic in the app arrives as an error of WebAssembly.
  const watch = event => {
    if ((event.error || event.reason) instanceof WebAssembly.RuntimeError) fail();
  };
  addEventListener("error", watch);
  addEventListener("unhandledrejection", watch);

  // The one way in which the app may name a script to be loaded: over TLS, from the paper itself, or from this machine.
  const script = window.trustedTypes?.createPolicy("broadsheet", {
    createScriptURL: url => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1):|\/(?!\/))/.test(url) ? url : ""
  });
  window.broadsheet = { pressed, early: waiting, start, script };
  // After the page is there with its fonts and first pictures, which the app would share the line with; at the latest when
  // one of them is long in coming. On data saver when it is needed: at once where a reader
  // wants to see what they have chosen.
  if (!navigator.connection?.saveData || location.pathname === "/cookies/") {
    addEventListener("load", () => requestAnimationFrame(() => setTimeout(start)));
    setTimeout(start, 6000);
  }
})();
