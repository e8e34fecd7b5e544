var klaroConfig = {
  version: 1,
  elementID: "klaro",
  styling: { theme: ["light", "bottom", "wide"] },
  lang: "en",
  storageMethod: "cookie",
  cookieExpiresAfterDays: 180,
  groupByPurpose: true,
  showNoticeTitle: true,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: "/cookies/" },
    en: {
      consentNotice: {
        title: "Cookie choices",
        description:
          "If you say yes, this site may use what is not needed to read it: you choose what. If you say no, nothing is lost: every article reads the same. You can change your mind at any time.",
        learnMore: "Choose",
      },
      consentModal: { title: "Cookie settings", description: "" },
      decline: "Reject all",
      ok: "Accept all",
      acceptAll: "Accept all",
      acceptSelected: "Save",
      save: "Save",
      close: "Close",
      purposes: {
        necessary: {
          title: "Necessary",
          description: "Keeps the page working and remembers the choice you make here. Nothing else.",
        },
        analytics: {
          title: "Counting readers",
          description: "If you say yes, we count which pages are read, on our own machine, without knowing who you are.",
        },
        embeds: {
          title: "Films, maps and posts",
          description:
            "If you say yes, films, maps and posts from other sites load in the page at once, and those sites learn that you read it.",
        },
        advertising: {
          title: "Advertising",
          description: "If you say yes, advertisements may be chosen by what you read here.",
        },
      },
    },
  },
  services: [
    { name: "choice", title: "Your cookie choice", purposes: ["necessary"], required: true },
    { name: "counter", title: "Page counter", purposes: ["analytics"] },
    { name: "youtube", title: "YouTube", purposes: ["embeds"] },
    { name: "openstreetmap", title: "OpenStreetMap", purposes: ["embeds"], cookies: ["_osm_location"] },
    { name: "quayads", title: "Quayside Notices", purposes: ["advertising"], cookies: ["qn_seen"] },
  ],
};

// The way back, which its documentation puts into an `onclick` that no policy without 'unsafe-inline' allows.
document.querySelector("[data-klaro-settings]").addEventListener("click", () => klaro.show(klaroConfig, true));
