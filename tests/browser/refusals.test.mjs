// The policy bites: what a script that got in would try is refused, also on a host that sends no header of
// its own, and the other origin that it would reach hears nothing.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { eventually } from "./lib/atlas.mjs";
import { launch } from "./lib/chromium.mjs";
import { startHost } from "./lib/host.mjs";
import { watch } from "./lib/watch.mjs";

const LIMIT = { timeout: 60_000 };
let browser, hosts, elsewhere, other;
/** What the other origin was asked for. */
let asked = [];

before(async () => {
  browser = await launch();
  hosts = { "with the headers": await startHost(), "by the page alone": await startHost({ bare: true }) };
  elsewhere = createServer((request, response) => {
    asked.push(request.url);
    if (request.url !== "/frame") return response.end();
    response.setHeader("content-type", "text/html");
    response.end(`<iframe src="${hosts["with the headers"].url}a-propos/"></iframe>`);
  });
  await new Promise((done) => elsewhere.listen(0, "127.0.0.1", done));
  other = `http://127.0.0.1:${elsewhere.address().port}/`;
}, LIMIT);
after(async () => {
  await browser?.close();
  elsewhere?.close();
  for (const host of Object.values(hosts ?? {})) await host.close();
}, LIMIT);

/** What is tried in a page with the address of another origin; each answers whether it was refused. */
const ATTEMPTS = {
  "an inline script": async () => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
    return window.ran === undefined;
  },
  "a handler in an attribute": async () => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.ranOnClick = true");
    document.body.append(button);
    button.click();
    return window.ranOnClick === undefined;
  },
  "text as code": () => new Promise((done) => setTimeout(() => {
    // In a task of its own: what the debugger evaluates is free of the policy.
    try {
      done(new Function("return false")());
    } catch (error) {
      done(error.name === "EvalError");
    }
  })),
  "a script of another origin": (other) => new Promise((done) => {
    document.body.append(Object.assign(document.createElement("script"), { src: `${other}a.js`, onload: () => done(false), onerror: () => done(true) }));
  }),
  "a picture of another origin": (other) => new Promise((done) => {
    Object.assign(new Image(), { onload: () => done(false), onerror: () => done(true), src: `${other}a.png` });
  }),
  "a request to another origin": (other) => fetch(other, { mode: "no-cors" }).then(() => false, () => true),
  "a beacon to another origin": (other) => new Promise((done) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective === "connect-src"), { once: true });
    navigator.sendBeacon(other, "a");
  }),
  "a form to another origin": (other) => new Promise((done) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective === "form-action"), { once: true });
    const form = Object.assign(document.createElement("form"), { action: other, method: "post" });
    document.body.append(form);
    form.submit();
  }),
  "a frame": (other) => new Promise((done) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective === "frame-src"), { once: true });
    document.body.append(Object.assign(document.createElement("iframe"), { src: other }));
  }),
  "a style in an attribute": async () => {
    const box = document.createElement("p");
    box.setAttribute("style", "position: fixed");
    document.body.append(box);
    return getComputedStyle(box).position === "static";
  },
  "another base": async (other) => {
    document.head.prepend(Object.assign(document.createElement("base"), { href: other }));
    return !document.baseURI.startsWith(other);
  },
};

async function opened(url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("#app:not([data-static]) > #contenu h1"));
  asked = [];
  return page;
}

for (const host of ["with the headers", "by the page alone"]) {
  test(`what got in gets nowhere, ${host}`, LIMIT, async () => {
    const page = await opened(hosts[host].url);
    for (const [what, attempt] of Object.entries(ATTEMPTS)) assert.equal(await page.evaluate(attempt, other), true, `${what} was not refused`);
    assert.deepEqual(asked, [], "another origin was asked");
    await page.close();
  });
}

test("a worker is held by its own headers, and what it tries is seen by every journey", LIMIT, async () => {
  const page = await browser.newPage();
  const problems = watch(page);
  await page.goto(new URL("?q=insertion", hosts["with the headers"].url).href);
  await page.locator("[data-id]").first().waitFor();
  await eventually(() => assert.equal(page.workers().length, 1));
  assert.deepEqual(problems, []);
  asked = [];
  const refused = await page.workers()[0].evaluate((other) => fetch(other, { mode: "no-cors" }).then(() => false, () => true), other);
  assert.equal(refused, true);
  await eventually(() => assert.match(problems.join("\n"), /policy: connect-src refuses/));
  assert.deepEqual(asked, []);
  await page.close();
});

test("no other site can frame a page", LIMIT, async () => {
  const page = await browser.newPage();
  const told = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
  await page.goto(`${other}frame`);
  await told;
  assert.equal(await page.frames().at(-1).locator("#app").count(), 0);
  await page.close();
});
