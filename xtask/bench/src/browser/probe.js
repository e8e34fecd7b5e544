// Runs in every page before its own scripts, also in pages without scripts, and records the browser's own measurements. Times are in
// milliseconds since the navigation began.
(() => {
  if (window !== window.top || !location.protocol.startsWith("http")) return;

  // A page is quiet when for this long there were no requests, paints and long tasks, and no picture in the viewport is still loading.
  const QUIET = 2000;

  const seen = { fcp: null, lcp: null, ready: null, app: null, readable: null, shifts: [], tasks: [], events: [] };
  let last = 0;
  const note = () => { last = performance.now(); };

  const observe = (type, each, options) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry);
    });
    observer.observe({ type, buffered: true, ...options });
  };
  const name = (node) => {
    if (!node) return "(gone)";
    const element = node.nodeType === 1 ? node : node.parentElement;
    if (!element) return node.nodeName;
    const kind = element.getAttribute("class");
    return element.localName + (kind ? "." + kind.trim().split(/\s+/).join(".") : "");
  };

  observe("paint", (entry) => { if (entry.name === "first-contentful-paint") { seen.fcp = entry.startTime; note(); } });
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = { at: entry.startTime, what: name(entry.element), url: entry.url || null };
    note();
  });
  observe("layout-shift", (entry) => {
    const moved = entry.sources.map((source) => name(source.node));
    seen.shifts.push({ at: entry.startTime, value: entry.value, after_input: entry.hadRecentInput, moved });
    note();
  });
  observe("longtask", (entry) => { seen.tasks.push({ at: entry.startTime, duration: entry.duration }); note(); });
  observe("resource", note);
  observe("event", (entry) => {
    if (entry.interactionId) seen.events.push({ name: entry.name, at: entry.startTime, duration: entry.duration });
  }, { durationThreshold: 16 });

  // The app sets its state on <html>.
  const look = () => {
    const app = document.documentElement?.dataset.app ?? null;
    if (app === seen.app) return;
    seen.app = app;
    if (app === "ready") seen.ready = performance.now();
    note();
  };
  new MutationObserver(look).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-app"] });
  addEventListener("load", note);

  // Readable: the first frame with the page's text.
  const read = () => {
    const main = document.querySelector("main");
    if (main && main.textContent.trim().length > 200 && main.getClientRects().length > 0) {
      seen.readable = performance.now();
    } else if (seen.readable === null && performance.now() < 30000) {
      requestAnimationFrame(read);
    }
  };
  requestAnimationFrame(read);

  const isInWindow = (element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const pictureUnderWay = () => [...document.images].some((image) => !image.complete && isInWindow(image));

  const requests = () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map((entry) => ({
    url: entry.name.replace(location.origin, ""),
    started: entry.startTime,
    ended: entry.responseEnd,
    bytes: entry.transferSize,
  }));
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const named = (words) => [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === words && isShown(button));
  const whenEachFrame = (look) => new Promise((resolve) => {
    const frame = () => {
      const found = look();
      if (found) resolve(found); else requestAnimationFrame(frame);
    };
    frame();
  });

  const bench = {
    // The milliseconds from the tap to the headline, once it is painted.
    took: null,

    // Resolves once the page is quiet, or at the time limit.
    quiet: (hasApp, limit) => new Promise((resolve) => {
      const end = performance.now() + limit;
      const check = () => {
        look();
        const now = performance.now();
        const loaded = document.readyState === "complete" && (!hasApp || (seen.app !== null && seen.app !== "loading"));
        const quiet = loaded && now - last > QUIET && !pictureUnderWay();
        if (quiet || now > end) resolve({ ...seen, requests: requests(), quiet }); else setTimeout(check, 100);
      };
      check();
    }),

    // Scrolls through the page a screen at a time, so that lazy content loads, and back to the top.
    scroll: async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo({ top: y, behavior: "instant" });
        await pause();
      }
      scrollTo({ top: 0, behavior: "instant" });
      await pause();
      note();
      return true;
    },

    // Returns the position of the button with this text, once it has been painted; null when there is none within the time limit.
    button: (words, limit) => {
      const found = whenEachFrame(() => named(words) || (performance.now() > limit ? "none" : null));
      return found.then((button) => button === "none" ? null : new Promise((resolve) => painted((at) => {
        bench.gone = whenEachFrame(() => !isShown(button)).then(() => new Promise((done) => painted(done)));
        resolve({ ...middle(button), at });
      })));
    },

    // Returns the first visible link to an article, a teaser's headline, after scrolling it into view.
    teaser: () => {
      const link = [...document.querySelectorAll("main a[href^='/article/']")].find(isShown);
      if (!link) return null;
      link.scrollIntoView({ block: "center", behavior: "instant" });
      const headline = link.textContent.trim();
      const before = document.querySelector("h1")?.textContent;
      // Measures from the time stamp of the event (when the finger or the mouse button was released) to the frame after the one with the headline.
      bench.arrival = new Promise((resolve) => addEventListener("click", (event) => {
        const from = event.timeStamp;
        whenEachFrame(() => {
          const h1 = document.querySelector("main h1") ?? document.querySelector("h1");
          return h1 && h1.textContent !== before && location.pathname === new URL(link.href).pathname && isShown(h1) ? h1 : null;
        }).then((h1) => painted((at) => {
          bench.took = at - from;
          resolve({ from, took: bench.took, headline: h1.textContent.trim() });
        }));
      }, { capture: true, once: true }));
      return new Promise((resolve) => painted(() => resolve({ ...middle(link), path: new URL(link.href).pathname, headline })));
    },

    // Resolves to true once the document of the page has been fetched, and to false at the time limit.
    fetched: (path, limit) => {
      const wanted = "/content" + path.replace(/\/$/, "") + ".json";
      const end = performance.now() + limit;
      return new Promise((resolve) => {
        const check = () => {
          const there = performance.getEntriesByType("resource").some((entry) => entry.responseEnd > 0 && new URL(entry.name).pathname === wanted);
          if (there || performance.now() > end) resolve(there); else setTimeout(check, 50);
        };
        check();
      });
    },
  };
  Object.defineProperty(window, "__bench", { value: bench });
})();
