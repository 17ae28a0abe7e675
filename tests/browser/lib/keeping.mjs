// What the device keeps, seen from a test: asked of the service worker itself.

import assert from "node:assert/strict";
import { eventually } from "./atlas.mjs";

/** How the service worker of a page says that things stand; null while there is none. */
export const state = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker?.getRegistration(document.baseURI);
  if (!registration?.active) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
  registration.active.postMessage({ ask: "state", uses: [] }, [port2]);
  return answer;
});

/** Waits until the page is answered by a service worker that keeps everything. */
export async function kept(page, version) {
  await eventually(async () => {
    const now = await state(page);
    assert.ok(now && now.missing === 0, `the device does not keep everything: ${JSON.stringify(now)}`);
    if (version) assert.equal(now.version, version);
    assert.ok(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)), "nothing answers the page");
  }, 30);
}

/** The names of the caches, and what they hold. */
export const caches = (page) => page.evaluate(async () => {
  const all = {};
  for (const name of await window.caches.keys()) all[name] = (await (await window.caches.open(name)).keys()).map((request) => request.url);
  return all;
});
