import "/cookieconsent.umd.js";

CookieConsent.run({
  // By default it hides from browsers that say a program steers them, as this bench's does.
  hideFromBots: false,
  cookie: { expiresAfterDays: 180 },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { services: { counter: { label: "Page counter" } } },
    embeds: {
      services: { youtube: { label: "YouTube" }, openstreetmap: { label: "OpenStreetMap" } },
      autoClear: { cookies: [{ name: "_osm_location" }] },
    },
    advertising: {
      services: { quayads: { label: "Quayside Notices" } },
      autoClear: { cookies: [{ name: "qn_seen" }] },
    },
  },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: {
          title: "Cookie choices",
          description:
            "If you say yes, this site may use what is not needed to read it: you choose what. If you say no, nothing is lost: every article reads the same. You can change your mind at any time.",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          showPreferencesBtn: "Choose",
        },
        preferencesModal: {
          title: "Cookie settings",
          acceptAllBtn: "Accept all",
          acceptNecessaryBtn: "Reject all",
          savePreferencesBtn: "Save",
          closeIconLabel: "Close",
          sections: [
            {
              title: "Necessary",
              description: "Keeps the page working and remembers the choice you make here. Nothing else.",
              linkedCategory: "necessary",
            },
            {
              title: "Counting readers",
              description: "If you say yes, we count which pages are read, on our own machine, without knowing who you are.",
              linkedCategory: "analytics",
            },
            {
              title: "Films, maps and posts",
              description:
                "If you say yes, films, maps and posts from other sites load in the page at once, and those sites learn that you read it.",
              linkedCategory: "embeds",
            },
            {
              title: "Advertising",
              description: "If you say yes, advertisements may be chosen by what you read here.",
              linkedCategory: "advertising",
            },
          ],
        },
      },
    },
  },
});
