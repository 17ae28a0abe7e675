// A page on a slow line, with an empty cache: what happens when, as Chromium itself lives it.

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: "fr-FR" };
/** Bytes a second, and ms: 1.6 Mbit/s down, 750 kbit/s up. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PROCESSOR = { rate: 4 };

/**
 * Opens an address and waits for a moment. The line is slowed for the page and its worker alike, the
 * processor for the page alone: Chromium slows no worker.
 * @param moment what is waited for: "begun" (the app answers, pieces of the file's page may stand), "taken"
 *   (none stands any more), "row" (its first result), or "count" (that of the engine's answer)
 * @returns ms from the start of the navigation to each moment that came, and to the first (`painted`)
 *   and the largest paint (`largest`)
 */
export async function load(browser, url, moment) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", LINE);
    await devtools.send("Emulation.setCPUThrottlingRate", PROCESSOR);
    await page.addInitScript(note);
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForFunction((moment) => window.noted[moment], moment, { timeout: 60_000 });
    // What takes the page over is painted a frame later.
    await page.waitForTimeout(1000);
    return await page.evaluate(() => window.noted);
  } finally {
    await context.close();
  }
}

/** In the page: keeps each moment. Results are those of the app, not of the page that its file holds. */
function note() {
  const noted = (window.noted = {});
  const keep = (name, time = performance.now()) => (noted[name] ??= time);
  new MutationObserver(() => {
    const app = document.querySelector("#app:not([data-static])");
    if (!app) return;
    if (!document.querySelector("[data-stands=page]")) keep("begun");
    if (!document.querySelector("[data-stands]")) keep("taken");
    if (app.querySelector("ol[start] > [data-id]")) keep("row");
    if ([...app.querySelectorAll("[role=status]")].some((status) => /\d/.test(status.textContent))) keep("count");
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => keep("painted", list.getEntriesByName("first-contentful-paint")[0]?.startTime)).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => (noted.largest = list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true });
}
