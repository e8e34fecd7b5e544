// The service worker of a paper. It is registered when a reader saves the first article, and unregistered with the last. It answers
// from the cache of saved articles where the network fails, and adds nothing to that cache: the app does.
// Every path ends in `fetch`, so that a browser whose caches fail behaves as one without a worker.
const CACHE = __CACHE__;
const BASE = __BASE__;
const OFFLINE_PAGE = __OFFLINE_PAGE__;
const HASHED = __HASHED__;
// How long a page or document whose saved copy is there may take, in milliseconds.
const PATIENCE = 3000;

// Finds a saved response. A page may be requested with a query, and a response may vary by a header. Does not create the cache.
const saved = (request) => caches.match(request, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });

// Finds the copy of a picture that was saved: one width and format of several, which the names tell apart at their ends.
const savedCopy = async ({ url }) => {
  const name = (url) => new URL(url).pathname.replace(/-\d+\.\w+$/, "");
  const cache = (await caches.has(CACHE)) && (await caches.open(CACHE));
  const copy = cache && (await cache.keys()).find((key) => name(key.url) === name(url));
  return copy && cache.match(copy);
};

const attempt = (find) => Promise.resolve().then(find).catch(() => {});

// The network, or else what `find` finds: when the network fails or the host has a fault, and after a while.
const networkFirst = async (request, find) => {
  const response = fetch(request);
  response.catch(() => {});
  const copy = await attempt(find);
  if (!copy) return response;
  const later = new Promise((done) => setTimeout(() => done(copy), PATIENCE));
  return Promise.race([response.then((answer) => (answer.status < 500 ? answer : copy)).catch(() => copy), later]);
};

// The page of saved articles stands in for a page that cannot be loaded, and says so.
const page = async (request) => {
  try {
    return await networkFirst(request, () => saved(request));
  } catch (error) {
    const isPage = request.destination === "document" && !/\.\w+$/.test(new URL(request.url).pathname);
    return (isPage && (await attempt(() => saved(OFFLINE_PAGE)))) || fetch(request);
  }
};

const cacheFirst = async (request, otherwise) => (await attempt(() => saved(request))) || otherwise(request);

const respond = (request, path) => {
  if (request.mode === "navigate") return page(request);
  // The app asks whether a document has changed: a copy is no answer.
  if (path.startsWith("content/")) return request.cache === "no-cache" ? undefined : networkFirst(request, () => saved(request));
  if (path.startsWith("pictures/")) return cacheFirst(request, () => networkFirst(request, () => savedCopy(request)));
  if (HASHED.some((start) => path.startsWith(start))) return cacheFirst(request, fetch);
  if (/^(fonts|icons|media)\//.test(path)) return networkFirst(request, () => saved(request));
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range") || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const response = respond(request, pathname.slice(BASE.length));
  if (response) event.respondWith(response);
});
