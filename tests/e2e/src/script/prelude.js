    // Runs before any script of the page, inside a function that has `world` (how this page's world differs from the
    // machine's) and `store` (puts things into localStorage before the page reads it).
    const test = { reports: [], writes: [], announced: [], shifts: [], boot: crypto.getRandomValues(new Uint32Array(1))[0], expected: [] };
    Object.defineProperty(window, "__test", { value: test });
    if (!window.__finder) throw new Error("the finder is not there");

    const [realSet, realClear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];

    // Faults of the page: told to the host too, because a page that is left takes its memory with it.
    const report = (kind, words) => {
        const entry = { kind, words: String(words).slice(0, 2000), boot: test.boot, number: test.reports.length };
        test.reports.push(entry);
        navigator.sendBeacon("/__test/report", JSON.stringify(entry));
    };
    addEventListener("error", (event) => {
        if (event instanceof ErrorEvent) report("error", event.message + " at " + event.filename + ":" + event.lineno);
        else {
            // A moment later: WebKit says so of every part that is still on its way when the reader follows a link, and then
            // the page is gone.
            const part = event.target.src || event.target.href || event.target.tagName;
            realSet(() => report("part", part), 100);
        }
    }, true);
    addEventListener("unhandledrejection", (event) => report("rejection", (event.reason && event.reason.stack) || event.reason));
    addEventListener("securitypolicyviolation", (event) => report("policy", event.violatedDirective + " " + event.blockedURI + " " + event.sample));
    for (const level of ["error", "warn"]) {
        const say = console[level];
        console[level] = (...words) => { report("console." + level, words.map(String).join(" ")); say.apply(console, words); };
    }

    // Time: stands still at `world.clock`, and `advance` moves it on with all timers that fall due.
    const RealDate = Date;
    let clock = world.clock;
    const now = () => (clock === null ? RealDate.now() : clock);
    window.Date = class Date extends RealDate {
        constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
        static now() { return now(); }
    };
    const timers = new Map();
    let ahead = 0;
    window.setTimeout = (work, delay = 0, ...parts) => {
        const id = realSet(() => { timers.delete(id); work(...parts); }, delay);
        if (delay !== world.driversTimer) timers.set(id, { due: performance.now() + ahead + delay, work: () => work(...parts) });
        return id;
    };
    window.clearTimeout = (id) => { timers.delete(id); realClear(id); };
    test.setClock = (time) => { clock = time; };
    test.advance = (span) => {
        clock = now() + span;
        ahead += span;
        const due = [...timers].filter(([, timer]) => timer.due <= performance.now() + ahead).sort(([, one], [, other]) => one.due - other.due);
        for (const [id, timer] of due) {
            if (timers.delete(id)) { realClear(id); timer.work(); }
        }
    };

    // Storage: what is there from before, every write of the page, and the ways it can fail.
    store();
    const refuse = (name) => { throw new DOMException("refused by the test", name); };
    for (const [area, storage] of [["local", window.localStorage], ["session", window.sessionStorage]]) {
        test[area] = storage;
    }
    for (const method of ["setItem", "removeItem", "clear"]) {
        const real = Storage.prototype[method];
        Storage.prototype[method] = function (...parts) {
            test.writes.push({ area: this === test.local ? "local" : "session", method, key: parts[0] ?? null });
            if (world.trouble === "full" && method === "setItem") refuse("QuotaExceededError");
            if (world.trouble === "remove-throws" && method === "removeItem") refuse("SecurityError");
            return real.apply(this, parts);
        };
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(document, "cookie", {
        get() { return cookie.get.call(document); },
        set(value) { test.writes.push({ area: "cookie", method: "set", key: String(value).split("=")[0] }); cookie.set.call(document, value); },
    });
    if (world.trouble === "local-throws") Object.defineProperty(window, "localStorage", { get: () => refuse("SecurityError") });
    if (world.trouble === "local-is-null") Object.defineProperty(window, "localStorage", { get: () => null });
    if (world.trouble === "session-throws") Object.defineProperty(window, "sessionStorage", { get: () => refuse("SecurityError") });

    if (world.savesData) Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    if (world.privacySignal !== null) Object.defineProperty(navigator, "globalPrivacyControl", { value: world.privacySignal });

    // What assistive technology would be told.
    const LIVE = "[aria-live], [role=status], [role=alert], output";
    new MutationObserver((changes) => {
        const regions = new Set();
        for (const { target } of changes) {
            const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
            const region = element && element.closest(LIVE);
            if (region) regions.add(region);
        }
        for (const region of regions) {
            const words = region.textContent.replace(/\s+/g, " ").trim();
            if (words) test.announced.push(words);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true });

    // Things that move without being asked to, where the engine says so.
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
        new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) {
                if (shift.hadRecentInput) continue;
                const moved = shift.sources.map(({ node }) => (node && node.outerHTML ? node.outerHTML.slice(0, 120) : String(node && node.nodeName)));
                test.shifts.push({ value: shift.value, moved });
            }
        }).observe({ type: "layout-shift", buffered: true });
    }

    // For how long the page has said that it is loading, frame by frame.
    test.watchProgress = () => {
        const seen = { from: null, since: performance.now() };
        test.progress = seen;
        const look = () => {
            const bar = document.querySelector("[role=progressbar]");
            const visible = bar && bar.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && bar.getBoundingClientRect().height > 0;
            if (visible && seen.from === null) seen.from = performance.now() - seen.since;
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    };
