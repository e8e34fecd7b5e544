    // Runs before any script of the page, inside a function with `world` (the conditions that the test overrides) and `store` (which writes to
    // localStorage before the page reads it).
    const test = { reports: [], writes: [], announced: [], shifts: [], boot: crypto.getRandomValues(new Uint32Array(1))[0], expected: [] };
    Object.defineProperty(window, "__test", { value: test });
    if (!window.__finder) throw new Error("the finder is not there");

    const [realSet, realClear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];

    // Errors of the page. They are also sent to the host, because they would be lost when the reader leaves the page.
    const report = (kind, words) => {
        const entry = { kind, words: String(words).slice(0, 2000), boot: test.boot, number: test.reports.length };
        test.reports.push(entry);
        navigator.sendBeacon("/__test/report", JSON.stringify(entry));
    };
    addEventListener("error", (event) => {
        if (event instanceof ErrorEvent) report("error", event.message + " at " + event.filename + ":" + event.lineno);
        else {
            // Report it a moment later, because WebKit fires this event for every resource that is still loading when the reader follows a link. The
            // page is then gone.
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

    // Time: the clock is stopped at `world.clock`, and `advance` moves it on and runs the timers that are due.
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

    // Storage: its initial content, the writes of the page, and simulated failures.
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

    // Records the texts that live regions announce.
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

    // Records layout shifts without user input, in engines that report them.
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
        new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) {
                if (shift.hadRecentInput) continue;
                const moved = shift.sources.map(({ node }) => (node && node.outerHTML ? node.outerHTML.slice(0, 120) : String(node && node.nodeName)));
                test.shifts.push({ value: shift.value, moved });
            }
        }).observe({ type: "layout-shift", buffered: true });
    }

    // Records, frame by frame, how long the page shows that it is loading.
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
