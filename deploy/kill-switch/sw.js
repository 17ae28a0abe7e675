// The switch that takes the service worker away: published in the place of the build's `sw.js`, it removes what
// devices keep of the atlas and reloads the pages that were answered from there, once. The atlas then works from the
// network alone, until a build's own `sw.js` is published again. See README.md beside.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const prefix = `atlas ${self.registration.scope} `;
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  // Before it is gone: only pages that it answers for are listed, so that no page reloads twice.
  const pages = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  for (const page of pages) page.navigate(page.url);
}
