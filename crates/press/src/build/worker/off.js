// Takes the place of the service worker in a paper that was published with `press build --no-worker`: it deletes what readers have saved,
// unregisters, and reloads the pages that the worker controlled. `skipWaiting` makes it act at once, however broken the worker is.
addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  const turnOff = async () => {
    await caches.delete(__CACHE__).catch(() => {});
    await registration.unregister();
    const pages = await clients.matchAll({ type: "window" });
    await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => {})));
  };
  event.waitUntil(turnOff());
});
