// The switch that takes the service worker away: published in the place of the build's `sw.js`, it removes what
// devices keep of the atlas and reloads the pages that were answered from there, once. The atlas then works from the
// network alone, until a build's own `sw.js` is published again. See README.md beside.

self.addEventListener("install", () => self.skipWaiting());

// A browser may leave it waiting while the one before has something to do: the pages that hear of it ask again.
self.addEventListener("message", (event) => {
  event.ports[0]?.postMessage({ gone: true });
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const prefix = `atlas ${self.registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
  // Only pages that it answers for are listed, so that none reloads twice. Each reloads itself, with what was typed; one
  // whose script does not hear is reloaded from here.
  const pages = () => self.clients.matchAll({ type: "window" });
  for (const page of await pages()) page.postMessage({ gone: true });
  await new Promise((later) => setTimeout(later, 2_000));
  for (const page of await pages()) await page.navigate(page.url).catch(() => {});
}
