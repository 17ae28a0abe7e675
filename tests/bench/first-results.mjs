// From an address to its results, in a page with an empty cache.

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: "fr-FR" };
/** Bytes a second, and ms: 1.6 Mbit/s down, 750 kbit/s up. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PROCESSOR = { rate: 4 };

/**
 * Opens an address and waits for the list, and for the count that comes with the engine's answer.
 * The line is slowed for the page and its worker alike, the processor for the page alone: Chromium
 * slows no worker.
 * @returns ms from the start of the navigation to the first paint, the first row and the count
 */
export async function firstResults(browser, url) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", LINE);
    await devtools.send("Emulation.setCPUThrottlingRate", PROCESSOR);
    await page.addInitScript(note);
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForFunction(() => window.noted.count, null, { timeout: 60_000 });
    return await page.evaluate(() => ({ ...window.noted, painted: performance.getEntriesByName("first-contentful-paint")[0].startTime }));
  } finally {
    await context.close();
  }
}

/** In the page: keeps the moment at which each thing first stands there, of the app and not of the page that its file holds. */
function note() {
  window.noted = {};
  new MutationObserver((_, observer) => {
    const app = document.querySelector("#app:not([data-static])");
    if (!app) return;
    if (app.querySelector("ol[start] > [data-id]")) window.noted.row ??= performance.now();
    if ([...app.querySelectorAll("[role=status]")].some((status) => /\d/.test(status.textContent))) window.noted.count ??= performance.now();
    if (window.noted.row && window.noted.count) observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
