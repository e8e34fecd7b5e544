// The service worker of a paper. It is registered when a reader saves the first article, and unregistered with the last. It answers
// from the cache of saved articles where the network fails, and adds nothing to that cache: the app does.
// Every path ends in `fetch`, so that a browser whose caches fail behaves as one without a worker.
const CACHE = __CACHE__;
const BASE = __BASE__;
const OFFLINE_PAGE = __OFFLINE_PAGE__;
const HASHED = __HASHED__;

// Finds a saved response. A page may be requested with a query, and a response may vary by a header.
const saved = async (request) =>
  (await caches.open(CACHE)).match(request, { ignoreSearch: true, ignoreVary: true });

// Finds the copy of a picture that was saved: one width and format of several, which the names tell apart at their ends.
const savedCopy = async ({ url }) => {
  const name = (url) => new URL(url).pathname.replace(/-\d+\.\w+$/, "");
  const cache = await caches.open(CACHE);
  const copy = (await cache.keys()).find((key) => name(key.url) === name(url));
  return copy && cache.match(copy);
};

const attempt = (find) => find().catch(() => {});

// The network, or else what `find` finds. Without either, the second request fails as it would without a worker.
const networkFirst = async (request, find) => {
  try {
    return await fetch(request);
  } catch {
    return (await attempt(find)) || fetch(request);
  }
};

const page = (request) => networkFirst(request, async () => (await saved(request)) || saved(OFFLINE_PAGE));

const respond = (request, path) => {
  if (request.mode === "navigate") return page(request);
  if (path.startsWith("content/")) return networkFirst(request, () => saved(request));
  if (path.startsWith("pictures/"))
    return attempt(() => saved(request)).then((found) => found || networkFirst(request, () => savedCopy(request)));
  if (HASHED.some((start) => path.startsWith(start))) return attempt(() => saved(request)).then((found) => found || fetch(request));
  if (/^(fonts|icons|media)\//.test(path)) return networkFirst(request, () => saved(request));
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range") || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const response = respond(request, pathname.slice(BASE.length));
  if (response) event.respondWith(response);
});
