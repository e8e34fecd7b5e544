// Finds elements by role and accessible name, like assistive technology: hidden and inert elements, and those behind a modal dialog, are left
// out. It implements the parts of WAI-ARIA and of "Accessible Name and Description Computation" that the paper needs. The harness compares each
// element that it finds with the role and name that the engine computes.
window.__finder = (function () {
    "use strict";
    const HEADER_SCOPE = "article, aside, main, nav, section";
    const NAMED_BY_CONTENT = new Set(["button", "cell", "checkbox", "columnheader", "gridcell", "heading", "link", "menuitem", "option", "row", "rowheader", "switch", "tab"]);
    const squeeze = (words) => words.replace(/\s+/g, " ").trim();

    const TAGS = {
        a: (e) => (e.hasAttribute("href") ? "link" : "generic"), address: () => "group", article: () => "article", aside: () => "complementary",
        audio: () => "audio", blockquote: () => "blockquote", button: () => "button", caption: () => "caption", details: () => "group",
        dialog: () => "dialog", em: () => "emphasis", fieldset: () => "group", figure: () => "figure",
        footer: (e) => (e.closest(HEADER_SCOPE) ? "generic" : "contentinfo"), header: (e) => (e.closest(HEADER_SCOPE) ? "generic" : "banner"),
        hr: () => "separator", iframe: () => "iframe", img: (e) => (e.getAttribute("alt") === "" && !e.hasAttribute("aria-label") ? "none" : "img"),
        input: (e) => ({ checkbox: e.hasAttribute("switch") ? "switch" : "checkbox", radio: "radio", button: "button", submit: "button", search: "searchbox" })[e.type] || "textbox",
        li: () => "listitem", main: () => "main", nav: () => "navigation", ol: () => "list", p: () => "paragraph", progress: () => "progressbar",
        section: (e) => (e.hasAttribute("aria-label") || e.hasAttribute("aria-labelledby") ? "region" : "generic"), strong: () => "strong",
        summary: () => "summary", table: () => "table", tbody: () => "rowgroup", td: () => "cell", tfoot: () => "rowgroup",
        th: (e) => (e.getAttribute("scope") === "row" ? "rowheader" : "columnheader"), thead: () => "rowgroup", time: () => "time", tr: () => "row",
        ul: () => "list", video: () => "video",
    };

    function role(element) {
        const explicit = (element.getAttribute("role") || "").split(/\s+/)[0];
        if (explicit) return explicit;
        const tag = element.localName;
        if (/^h[1-6]$/.test(tag)) return "heading";
        return TAGS[tag] ? TAGS[tag](element) : "generic";
    }

    const isDrawn = (element) => element.checkVisibility({ visibilityProperty: true });

    function isThere(element) {
        if (!isDrawn(element) || element.closest("[aria-hidden=true], [inert]")) return false;
        const modals = document.querySelectorAll("dialog:modal");
        const top = modals[modals.length - 1];
        return !top || top.contains(element);
    }

    // Returns text as a screen reader joins it, with spaces between blocks and between separate parts of a line.
    function words(node) {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true" || !isDrawn(node)) return "";
        const label = node.getAttribute("aria-label");
        const own = label && label.trim() ? label : node.localName === "img" ? node.alt : node.localName === "br" ? " " : [...node.childNodes].map(words).join("");
        return /^(inline|contents)$/.test(getComputedStyle(node).display) ? own : " " + own + " ";
    }

    function name(element) {
        const by = element.getAttribute("aria-labelledby");
        if (by) {
            const named = squeeze(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map((part) => part.getAttribute("aria-label") || part.textContent).join(" "));
            if (named) return named;
        }
        const label = squeeze(element.getAttribute("aria-label") || "");
        if (label) return label;
        if (element.localName === "img") return squeeze(element.alt || element.title);
        if (element.labels && element.labels.length) return squeeze([...element.labels].map(words).join(" "));
        if (element.localName === "table" && element.caption) return squeeze(words(element.caption));
        if (element.localName === "fieldset") {
            const legend = element.querySelector(":scope > legend");
            if (legend) return squeeze(words(legend));
        }
        if (NAMED_BY_CONTENT.has(role(element)) || element.localName === "summary") {
            const content = squeeze([...element.childNodes].map(words).join(""));
            if (content) return content;
        }
        return squeeze(element.getAttribute("title") || "");
    }

    const MATCH = {
        any: () => true, is: (found, wanted) => found === wanted, starts: (found, wanted) => found.startsWith(wanted), contains: (found, wanted) => found.includes(wanted),
    };

    function matches(element, query) {
        if (role(element) !== query.role || !isThere(element)) return false;
        if (query.level && element.localName !== "h" + query.level && element.getAttribute("aria-level") !== String(query.level)) return false;
        return MATCH[query.match](name(element), query.name);
    }

    // `chain`: queries from the outermost to the element itself.
    function find(chain) {
        let roots = [document.documentElement];
        for (const query of chain) {
            const found = new Set();
            for (const root of roots) {
                for (const element of root.querySelectorAll("*")) if (matches(element, query)) found.add(element);
            }
            roots = [...found];
        }
        return roots;
    }

    // Returns all elements with a role on the page, for the message when an element is not found.
    const present = (wanted) => [...document.querySelectorAll("*")].filter((e) => role(e) === wanted && isThere(e)).map(name);

    return { find, name, role, present, isThere };
})();
