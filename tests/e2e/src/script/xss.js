    // A payload that runs calls this function. Each call is a report, which fails the test.
    window.__xss = (id) => report("xss", String(id));
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = (...words) => report("xss", name + " " + words.join());

    window.__inert = (() => {
        const RUNS = /^(javascript|vbscript|livescript|mocha|data|jar|feed|view-source):/i;
        const ADDRESSES = "href src action formaction data poster background ping cite xlink:href codebase longdesc lowsrc dynsrc srcdoc manifest".split(" ");
        const FOREIGN = "iframe frame frameset object embed applet portal fencedframe base form plaintext xmp listing marquee math bgsound isindex noembed textarea select template handler animate set foreignObject";
        const RELATIONS = "canonical alternate icon apple-touch-icon manifest preload stylesheet modulepreload author next prev self".split(" ");
        const CLOBBERS = [Document.prototype, HTMLFormElement.prototype, EventTarget.prototype, Node.prototype];

        // Returns messages about content of a document that must not be there.
        function faults(page) {
            const found = [];
            const say = (what, element) => { if (found.length < 20) found.push(what + ": " + element.outerHTML.slice(0, 200)); };
            for (const element of page.querySelectorAll("*")) {
                for (const { name, value } of element.attributes) {
                    // Browsers ignore white space and control characters in the scheme of an address.
                    const address = value.replace(/[\u0000-\u0020]/g, "");
                    if (/^on/i.test(name)) say("an event handler", element);
                    if (ADDRESSES.includes(name.toLowerCase()) && RUNS.test(address)) say("an address that runs", element);
                    if (name === "style" && /url\(|expression|binding|behaviou?r|import/i.test(value)) say("a style that fetches", element);
                    if ((name === "id" || name === "name") && element.localName !== "meta") {
                        if (!/^([a-z0-9_-]+|part-[^\s"'<>&]+)$/i.test(value) || CLOBBERS.some((owner) => value in owner)) say("a name that hides another", element);
                    }
                }
                if (FOREIGN.split(" ").includes(element.localName)) say("a foreign element", element);
                if (element.localName === "meta" && element.httpEquiv && !/^content-security-policy$/i.test(element.httpEquiv)) say("a meta that acts", element);
                if (element.localName === "link" && !element.rel.split(" ").every((rel) => RELATIONS.includes(rel))) say("a foreign link", element);
                if (element.localName === "style" && !element.closest("head")) say("a style in the text", element);
                if (element.localName === "script") script(element, say);
            }
            if (page.querySelectorAll("title:not(svg title)").length !== 1) say("titles", page.head);
            if (page.querySelectorAll("h1").length !== 1) say("headlines", page.body);
            return found;
        }

        function script(element, say) {
            const kind = element.type;
            if (["application/json", "application/ld+json", "speculationrules"].includes(kind)) {
                try { JSON.parse(element.textContent); } catch (error) { say(String(error), element); }
            } else if (element.src) {
                if (!/^(\/__test\/|\/broadsheet-app-[0-9a-f]+)/.test(new URL(element.src, location.href).pathname)) say("a foreign script", element);
            } else if (!element.closest("head") || !element.textContent.includes("broadsheet.consent")) {
                say("a script", element);
            }
        }

        // This document, and the properties of every object.
        function here() {
            const found = faults(document);
            if (({}).xss !== undefined || ({}).isAdmin !== undefined || ({}).onerror !== undefined) found.push("every object has been changed");
            return found;
        }

        // Titles are trimmed, and feeds and JSON-LD have no noncharacters.
        const squeeze = (words) => words.replace(/[\ufffe\uffff]/g, "").replace(/[\s\u0085]+/g, " ").replace(/^ | $/g, "");
        // Removes the isolates around text of the other direction in a title.
        const plain = (words) => squeeze(words.replace(/[\u2066-\u2069]/g, ""));
        const headline = (page) => { const h1 = page.querySelector("main h1"); return h1 ? squeeze(h1.textContent) : null; };

        // Returns the texts of a JSON-LD document, to check that a payload is unchanged.
        const texts = (value) => (typeof value === "string" ? [squeeze(value)] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : []);
        const linked = (page) => [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((element) => texts(JSON.parse(element.textContent)));

        // Returns the faults of a page that should have this headline and title.
        function page(page, words, title) {
            const found = page === document ? here() : faults(page);
            if (headline(page) !== squeeze(words)) found.push("the headline is " + headline(page));
            if (plain(page.title) !== plain(title)) found.push("the title is " + page.title);
            if (!linked(page).includes(squeeze(words))) found.push("the headline is not in the JSON-LD: " + linked(page).join(" | ").slice(0, 300));
            return found;
        }

        // Returns the faults of a feed or sitemap: that it is not well-formed, or has elements of another namespace.
        function xml(text) {
            const feed = new DOMParser().parseFromString(text, "application/xml");
            const broken = feed.querySelector("parsererror");
            if (broken) return ["not well-formed: " + broken.textContent.slice(0, 200)];
            const found = [];
            for (const element of feed.querySelectorAll("*")) {
                if (/xhtml|svg|MathML|XInclude/.test(element.namespaceURI || "") && element.localName !== "link") found.push("a foreign element: " + element.localName);
                // RSS readers always parse these as HTML; Atom declares the type.
                const isHtml = element.matches("item > description, item > encoded") || element.getAttribute("type") === "html";
                if (isHtml) found.push(...inside(element.textContent, element.localName));
            }
            for (const node of feed.childNodes) if (node.nodeType === Node.PROCESSING_INSTRUCTION_NODE && !/xml-stylesheet/.test(node.target)) found.push("an instruction: " + node.target);
            return found.slice(0, 10);
        }

        // HTML inside a feed, which feed readers render.
        function inside(html, name) {
            const part = new DOMParser().parseFromString(html, "text/html");
            const bad = [...part.body.querySelectorAll("script, iframe, object, embed, svg, math, style, link, meta, base, form, template")].map((element) => element.outerHTML.slice(0, 150));
            for (const element of part.body.querySelectorAll("*")) {
                for (const { name, value } of element.attributes) if (/^on/i.test(name) || RUNS.test(value.replace(/[\u0000-\u0020]/g, ""))) bad.push(element.outerHTML.slice(0, 150));
            }
            return bad.map((words) => `in ${name}: ${words}`);
        }

        function json(text) {
            const feed = JSON.parse(text);
            return (feed.items || []).flatMap((item) => inside(item.content_html || "", "content_html")).slice(0, 10);
        }

        let last = 0;
        // Navigates to a page with the app, and waits until it is drawn.
        async function go(path) {
            // Chromium allows 200 history entries in ten seconds, and scroll positions do not matter here.
            history.replaceState = () => {};
            await new Promise((done) => setTimeout(done, Math.max(0, last + 60 - performance.now())));
            last = performance.now();
            const link = document.createElement("a");
            link.href = path;
            const before = document.querySelector("main h1");
            document.querySelector("main").prepend(link);
            link.click();
            link.remove();
            for (let tries = 0; tries < 500; tries += 1) {
                const heading = document.querySelector("main h1");
                if (location.pathname === path && heading && heading !== before) return;
                await new Promise((done) => setTimeout(done, 4));
            }
            throw new Error("never came to " + path);
        }

        return { here, faults, page, xml, json, go, headline, squeeze, plain, linked };
    })();
