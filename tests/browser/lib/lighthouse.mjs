// Lighthouse, on the Chromium that the other tests drive: a phone on a slow 4G (150 ms, 1.6 Mbit/s)
// with a processor four times slower, both simulated. These are its own defaults; they are written
// here so that another version measures the same.

import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { launch } from "./chromium.mjs";

const FLAGS = { output: "json", logLevel: "error", formFactor: "mobile", throttlingMethod: "simulate", disableFullPageScreenshot: true };
/** Times in ms, throughput in kbit/s. */
const THROTTLING = { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: 4, requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675 };

/** Faults of Lighthouse's own that come and go: a question that stayed unanswered, a recording that misses its beginning. */
const PASSING = ["PROTOCOL_TIMEOUT", "NO_NAVSTART"];

/** A browser for Lighthouse, which enters by a port alone. */
export async function auditor() {
  let { port, browser } = await open();
  return {
    /**
     * Loads a page with an empty cache and judges it.
     * @param settings what to judge: `onlyCategories`, `onlyAudits`
     * @returns Lighthouse's own result
     */
    async audit(url, settings) {
      const judge = () => run(url, { ...FLAGS, throttling: THROTTLING, port, ...settings });
      try {
        return await judge();
      } catch (error) {
        // A machine that stood still for a moment, as virtual ones do, tells nothing of the page: once more, in a
        // new browser.
        if (!PASSING.includes(error.code)) throw error;
        await browser.close();
        ({ port, browser } = await open());
        return judge();
      }
    },
    close: () => browser.close(),
  };
}

/** Lighthouse throws some faults and tells others in its result: here all are thrown. */
async function run(url, flags) {
  const { lhr } = await lighthouse(url, flags);
  if (lhr.runtimeError) throw Object.assign(new Error(`${url}: ${lhr.runtimeError.message}`), { code: lhr.runtimeError.code });
  const untraced = Object.values(lhr.audits).find(({ errorMessage }) => errorMessage?.includes("(NO_NAVSTART)"));
  if (untraced) throw Object.assign(new Error(`${url}: ${untraced.errorMessage}`), { code: "NO_NAVSTART" });
  return lhr;
}

async function open() {
  const port = await freePort();
  return { port, browser: await launch(`--remote-debugging-port=${port}`) };
}

/** What keeps a category from 100, a line for each element; empty at 100. */
export function losses({ categories, audits }, name) {
  const category = categories[name];
  if (category.score === 1) return [];
  const lost = category.auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].scoreDisplayMode !== "notApplicable" && audits[id].score !== 1);
  const lines = lost.flatMap(({ id }) => {
    const { title, explanation, errorMessage, details } = audits[id];
    const places = (details?.items ?? []).map(({ node, url, source, description }) => node?.snippet ?? url ?? source?.url ?? description);
    return [`${name}, ${id}: ${[title, explanation, errorMessage].filter(Boolean).join(" – ")}`, ...places.filter(Boolean).map((place) => `  ${place}`)];
  });
  return lines.length ? lines : [`${name}: ${category.score}, and no audit says why`];
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
