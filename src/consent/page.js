// What consent does to the page, told by the app: the app decides, from record and catalogue (rules.rs); this carries it out.
// As WebAssembly it would be three times as large (docs/decisions/0019).
//
// press writes this file into the app's glue, without comments and indentation: what is exported is exported where it stands
// (`export const name =`), and nothing is imported.

let catalogue, allowed, started, counted;

// Browsers throw where a reader has blocked something: what cannot be done is left.
const quietly = action => { try { return action() } catch {} };

// What an extension, or the reader, has made of the page must not end the app: a fault in here is said, and goes no further.
const whole = action => (...all) => { try { return action(...all) } catch (fault) { console.warn("consent:", fault) } };
const step = whole(action => action());

// The paper as its document says it, in JSON. What is left out is none, as for the app.
export const know = whole(site => {
  catalogue = { categories: [], services: [], ...JSON.parse(site).consent };
  for (const service of catalogue.services) service.stores = service.stores || [];
});

// The app has started: nothing is allowed yet.
export const begin = () => {
  allowed = new Set;
  started = new Set;
  counted = undefined;
};

// ------ What is there although it is not allowed (E46, E50)

// `_ga_*` speaks of all that begin so.
const isMeant = (key, name) => key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : name === key;

// Of services that are not allowed all they store goes, of all others what they no longer set. What an allowed service stores
// as well stays, and so do the paper's own keys, whatever a catalogue says: the record is among them.
const isLeftover = (kind, name) => {
  let found = false;
  for (const service of catalogue.services) {
    for (const stored of service.stores) {
      if (stored.kind !== kind || !isMeant(stored.key, name)) continue;
      if (allowed.has(service.id) && !stored.retired) return false;
      found = true;
    }
  }
  return found && !name.startsWith("broadsheet.");
};

const clear = () => {
  for (const [kind, name] of [["local-storage", "localStorage"], ["session-storage", "sessionStorage"]]) quietly(() => {
    const storage = window[name];
    // All names first: the numbers of the others change with each that goes.
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const name of names) if (isLeftover(kind, name)) quietly(() => storage.removeItem(name));
  });
  // In a document without an origin, looking throws.
  for (const cookie of (quietly(() => document.cookie) || "").split("; ")) {
    const [name] = cookie.split("=");
    if (isLeftover("cookie", name)) for (const where of places()) quietly(() => document.cookie = name + "=; Max-Age=0" + where);
  }
};

// Every path and domain for which this page can see a cookie. `/a/b/` sees those of `/`, `/a`, `/a/`, `/a/b` and `/a/b/`;
// a host sees those of itself alone, of itself with all below it, and of its parents. Browsers refuse a public suffix.
const places = () => {
  const { pathname, hostname, protocol } = location, paths = ["/"];
  for (let end = 1; end <= pathname.length; end++) {
    if (end === pathname.length || pathname[end] === "/") paths.push(pathname.slice(0, end), pathname.slice(0, end + 1));
  }
  const labels = hostname.split(".");
  const domains = ["", ...labels.map((_, first) => "; Domain=" + labels.slice(first).join("."))];
  // A secure cookie is changed by a secure one alone, and only a secure page may set one.
  const secure = protocol === "https:" ? "; Secure" : "";
  return domains.flatMap(domain => paths.map(path => "; Path=" + path + domain + secure));
};

// ------ Frames of films, maps and posts (H). A placeholder names its service in `data-service` and its frame's address in
// ------ `data-frame`; `data-once` says that it was asked for once, on this page, and `data-loaded` that its words give way.

const embeds = () => document.querySelectorAll("[data-frame]");
const embedOf = button => button.closest(".embed");

// Another site over TLS, or this machine: a developer's, or a test's.
const elsewhere = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1):)/;
// A path of the paper's own. Browsers read `\` as `/`, and leave line ends out.
const local = /^\/(?!\/)[^\s\\\x00-\x1f\x7f-\x9f]*$/;

const load = embed => {
  const address = embed.dataset.frame, words = embed.querySelector(".embed__words"), title = embed.querySelector(".embed__title");
  if (!elsewhere.test(address) || !words || !title || embed.querySelector("iframe")) return;
  const frame = document.createElement("iframe"), set = {
    class: "embed__frame",
    title: title.textContent,
    // Its own scripts on its own origin, the whole screen, its own site in a window. It may neither move the paper's page, nor
    // ask for a download, nor send forms into it.
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation",
    allow: "fullscreen; picture-in-picture; encrypted-media; clipboard-write",
    referrerpolicy: "strict-origin-when-cross-origin",
    // A frame far below the window waits until it is near.
    loading: "once" in embed.dataset ? "eager" : "lazy",
    src: address
  };
  for (const name in set) frame.setAttribute(name, set[name]);
  // The button that was pressed goes: the focus stays in the same place.
  const hadFocus = words.contains(document.activeElement);
  words.parentElement.append(frame);
  embed.dataset.loaded = "";
  if (hadFocus) focus(frame);
};

const unload = embed => {
  const frame = embed.querySelector("iframe");
  if (frame) frame.remove();
  delete embed.dataset.loaded;
};

// Shows the frames that are allowed, those asked for once among them, and takes the others away.
const showEmbeds = () => {
  for (const embed of embeds()) (allowed.has(embed.dataset.service) || "once" in embed.dataset ? load : unload)(embed);
};

export const loadOnce = whole(button => {
  const embed = embedOf(button);
  embed.dataset.once = "";
  load(embed);
});

export const serviceOf = whole(button => embedOf(button).dataset.service);

// A reader has decided: what was asked for once is over. Or has left the page, and no frame of it is shown any more.
export const endEmbeds = whole(all => {
  for (const embed of embeds()) if (all || "once" in embed.dataset) {
    delete embed.dataset.once;
    unload(embed);
  }
});

// ------ Scripts, counters, Google's tags

// Added scripts run in the order in which they were added, and none holds up the page. What has started cannot be stopped.
const start = ({ id, script, integrity }) => {
  if (!allowed.has(id) || started.has(id) || !(elsewhere.test(script) || local.test(script))) return;
  started.add(id);
  const element = document.createElement("script");
  // Without it the bytes of another origin may not be compared.
  if (integrity) Object.assign(element, { crossOrigin: "anonymous", integrity });
  const policy = window.broadsheet && broadsheet.script;
  element.src = policy ? policy.createScriptURL(script) : script;
  element.async = false;
  element.dataset.service = id;
  document.head.append(element);
};

// Asks for the counters' addresses that are allowed: one view of this page. What is asked for stands in the host's log; the
// answer does not matter, nor that there is none.
const count = () => {
  const page = location.pathname, counters = catalogue.services.filter(({ id, counter }) => allowed.has(id) && local.test(counter));
  if (counted === page || !counters.length) return;
  counted = page;
  for (const { counter, stores } of counters) {
    let address = counter + "?page=" + encodeURIComponent(page);
    const visit = stores.find(({ kind, retired }) => kind === "session-storage" && !retired);
    // A browser that does not keep it counts visits for pages.
    if (visit) {
      const again = quietly(() => sessionStorage.getItem(visit.key));
      if (again == null) quietly(() => sessionStorage.setItem(visit.key, "1"));
      address += "&visit=" + (again == null ? "first" : "again");
    }
    fetch(address).catch(() => {});
  }
};

// Google's consent mode, version 2, for papers that declare Google's tags: press has put `gtag` and the refusal of everything
// into their pages. A kind is granted when a category or a single service of it is: without one no tag of it runs.
const tellGoogle = ({ categories }) => {
  if (!catalogue.googleConsentMode || !window.gtag) return;
  const word = kind => catalogue.categories.some(category => category.kind === kind
    && (categories.includes(category.id) || catalogue.services.some(({ id, category: of }) => of === category.id && allowed.has(id))))
    ? "granted" : "denied";
  const advertising = word("advertising"), functional = word("functional");
  gtag("consent", "update", {
    ad_storage: advertising,
    ad_user_data: advertising,
    ad_personalization: advertising,
    analytics_storage: word("analytics"),
    functionality_storage: functional,
    personalization_storage: functional
  });
};

// ------ What the app tells

// Does what is allowed and undoes what is not; `state` is what scripts of the page are told, in JSON. `true` when something
// that is not allowed runs on.
export const apply = whole((state, isNews) => {
  const told = () => JSON.parse(state);
  allowed = new Set(told().services);
  // Each by itself: a fault of one must not keep the next from ending what is no longer allowed.
  step(showEmbeds);
  step(clear);
  step(() => { if (window.broadsheet) broadsheet.consent = told() });
  if (isNews) {
    // A handler that throws is reported by the browser, and the others still run.
    document.dispatchEvent(new CustomEvent("broadsheet:consent", { detail: told() }));
    // Before any tag starts.
    step(() => tellGoogle(told()));
  }
  for (const service of catalogue.services) step(() => start(service));
  step(count);
  return [...started].some(id => !allowed.has(id));
});

// ------ The device

// Global Privacy Control; nothing where the browser does not have it.
export const signal = () => {
  const { globalPrivacyControl: signal } = navigator;
  return typeof signal === "boolean" ? signal : undefined;
};

// A UUID of version 4 (RFC 9562). Not from `randomUUID`, which is missing on pages without TLS. It guards nothing: it tells one
// choice on this device from the next.
export const freshId = () => {
  const bytes = new Uint8Array(16).map(() => Math.random() * 256);
  quietly(() => crypto.getRandomValues(bytes));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = Array.from(bytes, byte => (byte + 256).toString(16).slice(1)).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

// ------ Banner, message, settings. What else than a button asks the app for something does it by an event, whose detail is
// ------ the button's `data-action`.

const DONE = "consent-controls-done";
const ask = detail => dispatchEvent(new CustomEvent("broadsheet:action", { detail }));
const focus = element => element.focus({ preventScroll: true });

// The app is there: the paper's own scripts may open the settings, and the banner's height is kept on <html>, because its text
// wraps, and readers enlarge it (I88).
export const ready = whole(() => {
  if (window.broadsheet) broadsheet.openConsent = () => { ask("settings") };
  const banner = document.querySelector(".consent-banner");
  if (banner) new ResizeObserver(() => {
    document.documentElement.style.setProperty("--consent-banner-height", banner.offsetHeight + "px");
  }).observe(banner);
});

// Does what readers asked for before the app was there: boot.js has kept their presses, and knows which choice waits, of this
// page or another one.
export const catchUp = whole(() => {
  const boot = window.broadsheet, choice = boot && boot.early();
  if (choice) {
    for (const button of document.querySelectorAll(`.consent-banner [data-action=${choice}]`)) button.click();
    quietly(() => localStorage.removeItem("broadsheet.pressed"));
  }
  for (const button of boot ? boot.pressed : []) if (!/-all$/.test(button.dataset.action)) button.click();
});

// Says what became of a choice; with a name it is a note that stays until it is closed (B15, B17, I85).
export const say = whole((words, name, isSaved, offersReload) => {
  const [note, text, close, reload] = ["", "-text", "-close", "-reload"].map(part => document.getElementById("consent-status" + part));
  if (!reload) return;
  note.dataset.state = name ? "note" : "spoken";
  for (const [attribute, value] of [["role", "region"], ["aria-label", name]]) {
    if (name) note.setAttribute(attribute, value); else note.removeAttribute(attribute);
  }
  // Assistive technology reads a live region anew each time it is touched.
  if (text.textContent !== words) text.textContent = words;
  close.hidden = !name;
  reload.hidden = !offersReload;
  const done = document.getElementById(DONE);
  if (done) done.hidden = !isSaved;
});

// Puts the focus on the page's main heading when its last place is gone, as the banner's button is once a choice was made (I83).
export const rescue = () => requestAnimationFrame(() => {
  const active = document.activeElement, heading = document.querySelector("main h1");
  if (!heading || active && active !== document.body && active.getClientRects().length) return;
  // A heading takes the focus only when it is told that it can.
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  focus(heading);
});

// The settings are fetched when a reader opens them for the first time: most never do. Faults that may pass are tried again.
let coming;
const fetchSettings = async (pause, signal) => {
  let answer;
  try { answer = await fetch("/content/settings.json", { mode: "same-origin", signal }) } catch {}
  if (answer && answer.ok) return answer.json();
  if (pause > 500 || answer && answer.status < 500) throw 0;
  await new Promise(then => setTimeout(then, pause * (1 + Math.random())));
  return fetchSettings(2 * pause, signal);
};

export const openSettings = async revision => {
  const place = document.querySelector("[data-live=settings]");
  if (!place) return;
  if (!place.firstChild) try {
    const { schemaVersion, revision: newest, drawn } = await (coming = coming || fetchSettings(250, AbortSignal.timeout?.(8000)));
    // The paper was published anew: the banner of this page is of another text than what would be recorded.
    if (newest > revision) return location.assign("/cookies/");
    const dialog = build(drawn[0]);
    if (schemaVersion !== 1 || newest !== revision || !dialog.matches("dialog")) throw 0;
    if (!place.firstChild) place.append(dialog);
  } catch {
    coming = null;
    return ask("settings-failed");
  }
  // Nothing would answer in them.
  if (document.documentElement.dataset.app === "failed") return;
  const dialog = place.querySelector("dialog");
  // With all lists folded but those that show why a box is neither on nor off, and nothing ticked that was not saved (A7).
  for (const list of dialog.querySelectorAll("details")) list.open = false;
  tick(place);
  if (!dialog.open) dialog.showModal();
  focus(dialog.querySelector("h2"));
};

export const closeSettings = () => {
  const dialog = document.querySelector(".consent-dialog");
  if (dialog) dialog.close();
};

// However it was closed: Esc does it without the app.
addEventListener("close", ({ target }) => { if (target.matches?.(".consent-dialog")) rescue() }, true);

addEventListener("keydown", event => {
  // Esc inside the banner closes it without a choice (A4).
  if (event.key === "Escape" && event.target.closest?.(".consent-banner")) ask("close-prompt");
  // Tab stays inside an open dialog: the browser's own modal dialogs let it out into the browser's bars, and from there to the
  // page in some engines. The first and the last thing in the settings that take the focus are buttons.
  const dialog = event.key === "Tab" && document.querySelector("dialog[open]");
  if (!dialog) return;
  const buttons = [...dialog.querySelectorAll("button")], first = buttons[0], last = buttons.pop(), active = document.activeElement;
  const next = event.shiftKey ? (active === first || active.tagName === "H2") && last : active === last && first;
  if (!next) return;
  event.preventDefault();
  focus(next);
});

// ------ The boxes (A5 to A8). What is ticked stands in them alone.

const categories = controls => controls.querySelectorAll("[data-category]");
const servicesOf = box => [...box.closest(".consent-category").querySelectorAll("[data-service-box]")];

// A category whose services differ from it is neither on nor off. Unfolded, so that the reader sees why.
const mix = (controls, unfolds) => {
  for (const box of categories(controls)) {
    box.indeterminate = servicesOf(box).some(service => service.checked !== box.checked);
    if (box.indeterminate && unfolds) box.closest(".consent-category").querySelector("details").open = true;
  }
};

export const ticked = whole(button => {
  const on = [], services = [];
  for (const box of categories(button.closest("[data-controls]"))) {
    if (box.checked) on.push(box.dataset.category);
    for (const service of servicesOf(box)) if (service.checked !== box.checked) services.push([service.dataset.serviceBox, service.checked]);
  }
  // What was ticked and is not saved is gone, also where nothing that is granted will change.
  tick(document);
  closeSettings();
  return JSON.stringify({ on, svc: Object.fromEntries(services) });
});

// Ticks what is granted, in all boxes below a place.
const tick = place => {
  const { on, svc } = JSON.parse(shown[0]);
  for (const controls of place.querySelectorAll("[data-controls]")) {
    for (const box of categories(controls)) {
      box.checked = on.includes(box.dataset.category);
      for (const service of servicesOf(box)) {
        const id = service.dataset.serviceBox;
        service.checked = Object.hasOwn(svc, id) ? svc[id] : box.checked;
      }
    }
    mix(controls, true);
  }
};

// A box was changed: a category with all its services, or one service.
addEventListener("change", ({ target }) => {
  const controls = target.closest?.("[data-controls]");
  if (!controls) return;
  if (target.dataset.category) for (const service of servicesOf(target)) service.checked = target.checked;
  mix(controls, false);
});

// ------ The choice on /cookies/ (K). press has drawn what could be said of one: `data-if` says when it is, `data-slot` what
// ------ is written there, and `data-link` where a link leads. What is forgotten is gone from the page, too.

const fill = (root, said, values) => {
  for (const part of root.querySelectorAll("[data-if]")) part.hidden = !said.includes(part.dataset.if);
  for (const slot of root.querySelectorAll("[data-slot]")) {
    const value = values[slot.dataset.slot], isMoment = typeof value === "number";
    const text = isMoment ? when(value) : value || "";
    // A changed node would take a selection with it.
    if (slot.textContent === text) continue;
    slot.textContent = text;
    // In the reader's locale, which may be of another direction.
    if (isMoment) slot.replaceChildren(Object.assign(document.createElement("time"), {
      dateTime: new Date(value).toISOString(), dir: "auto", textContent: text
    }));
  }
  for (const link of root.querySelectorAll("[data-link]")) link.href = values[link.dataset.link] || "/cookies/";
};

// Made when it is needed: a format costs the browser far more than what is formatted by it, and most readers never see one.
let format;
const when = moment => {
  format = format || new Intl.DateTimeFormat([], { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });
  return format.format(moment);
};

const showChoice = () => {
  const [, why, stored, isInMemory, state] = shown, present = document.getElementById("present-choice"), earlier = document.getElementById("earlier-choices");
  if (!present || !earlier) return;
  const names = JSON.parse(present.dataset.names), record = JSON.parse(stored || '{"log":[]}'), { categories, services } = JSON.parse(state);
  // Whole categories, and of the others the services that are allowed.
  const show = (root, said, values, on, has) => {
    const allowed = names.flatMap(([id, title, services]) => on.includes(id) ? title : services.filter(([id]) => has(id)).map(([, title]) => title));
    fill(root, [...said, values.how, allowed.length ? "" : "nothing"], { ...values, allowed: allowed.join(", ") });
  };
  const said = [why, "signal-" + record.gpc, isInMemory && "memory", why !== "absent" && "any"];
  if (stored) {
    show(present, said, {
      ...record,
      text: `${record.rev} (${record.hash})`,
      wording: `/consent/${record.rev}.json`,
      receipt: "data:application/json;charset=utf-8," + encodeURIComponent(stored)
    }, categories, id => services.includes(id));
  } else fill(present, said, {});
  // The newest first.
  const list = earlier.querySelector("ol"), log = JSON.stringify(record.log);
  if (list.log === log) return;
  list.log = log;
  list.hidden = !record.log.length;
  fill(earlier, [list.hidden && "first"], {});
  list.replaceChildren(list.firstElementChild, ...record.log.reverse().map(entry => {
    const item = list.firstElementChild.cloneNode(true);
    show(item, [], entry, entry.on, id => Object.hasOwn(entry.svc, id) && entry.svc[id]);
    item.hidden = false;
    return item;
  }));
};

// What is granted, why there is no choice, the record, whether it is in memory alone, and what is allowed.
let shown = ['{"on":[],"svc":{}}', "absent", "", false, '{"categories":[],"services":[]}'];

export const show = whole((...now) => {
  // Only a real change of what is granted takes away what a reader is ticking; another look at the clock does not.
  const isNews = shown[0] !== now[0];
  shown = now;
  if (isNews) tick(document);
  showChoice();
});

// A page was drawn, or put back as it was left.
export const enliven = whole(() => {
  for (const place of document.querySelectorAll("[data-drawn]")) place.replaceWith(...JSON.parse(place.dataset.drawn).map(build));
  tick(document.querySelector("main"));
  showChoice();
  const done = document.getElementById(DONE);
  if (done) done.hidden = true;
});

// ------ What press has drawn and the app is to show as it is (src/still/drawn.rs). Nothing that runs, plays or fetches.

// The same lists as there; a test reads both.
const tags = /^(a|button|code|dd|details|dialog|div|dl|dt|h1|h2|h3|input|label|li|ol|p|section|span|summary|table|tbody|td|th|thead|tr|ul)$/;
const attributes = /^(aria-describedby|aria-label|aria-labelledby|checked|class|data-action|data-category|data-controls|data-if|data-label|data-link|data-names|data-service-box|data-slot|dir|disabled|download|hidden|id|lang|rel|role|scope|tabindex|type)$/;
const links = /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))[^\s\\\x00-\x1f\x7f-\x9f]*$/i;

const build = tree => {
  if (!Array.isArray(tree)) return tree;
  const [tag, ...parts] = tree;
  if (!tags.test(tag)) return "";
  const element = document.createElement(tag);
  for (const part of parts) {
    if (Array.isArray(part) || typeof part === "string") element.append(build(part));
    else for (const name in part) if ((name === "href" ? links.test(part[name]) : attributes.test(name))) element.setAttribute(name, part[name]);
  }
  return element;
};
