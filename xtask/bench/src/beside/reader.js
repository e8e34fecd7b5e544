// A reader, put into every page before its own scripts: looks at what can be seen, and notes what the browser reports.
(() => {
  if (window !== window.top || !location.protocol.startsWith("http")) return;

  const seen = { errors: [], violations: [], persisted: null };
  addEventListener("error", (event) => seen.errors.push(event.message));
  addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => seen.violations.push(event.effectiveDirective), true);
  addEventListener("pageshow", (event) => { seen.persisted = event.persisted; });

  // A clock that can be put forward.
  const Real = Date;
  let ahead = 0;
  window.Date = class extends Real {
    constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + ahead); }
    static now() { return Real.now() + ahead; }
  };

  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const named = (words) => [...document.querySelectorAll("button, a")].filter((button) => button.textContent.trim() === words && shown(button));

  const reader = {
    seen,
    // The question is there when it can be refused.
    asked: () => named("Reject all").length > 0,
    // In the middle of the control with these words, the last one in the page, where a press would reach it; null where none does.
    place: (words) => {
      const control = named(words).at(-1);
      if (!control) return null;
      let box = control.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) {
        control.scrollIntoView({ block: "center", behavior: "instant" });
        box = control.getBoundingClientRect();
      }
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return control.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
    },
    focused: () => document.activeElement?.textContent.trim() ?? "",
    // Whether what needs a yes has been fetched.
    ran: () => performance.getEntriesByType("resource").some((entry) => /\/count\.(js|txt)/.test(entry.name)),
    readable: () => {
      const main = document.querySelector("main");
      return Boolean(main) && shown(main) && main.innerText.length > 1000;
    },
    // What a manager says besides its question: its messages that can be seen or are spoken.
    told: () => [...document.querySelectorAll("#cc-main, #klaro, #consent-status, [role=alert]")]
      .map((place) => (place.id === "consent-status" ? place.querySelector("p").textContent : shown(place) ? place.innerText : "").trim())
      .join(" "),
    // So many days later the reader comes back to the tab.
    later: (days) => {
      ahead += days * 86400000;
      dispatchEvent(new Event("focus"));
      document.dispatchEvent(new Event("visibilitychange"));
    },
  };
  Object.defineProperty(window, "__reader", { value: reader });
})();
