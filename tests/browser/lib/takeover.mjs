// The moment at which the app takes the page over, held back for as long as a test needs.

const PROGRAM = /\/app-[0-9a-f]+_bg\.wasm$/;

/** Holds the app's program back; the answer lets it come. */
export async function holdApp(page) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return release;
}

/** Keeps away what changes a page after the app took it over: the engine, and the drawing of the map. */
export const keepAway = (page) => page.route(/\/worker\/|\/contours\.bin$/, () => {});

/** Opens an address as it stands before the app. */
export const openEarly = (page, base, path = "") => page.goto(new URL(path, base).href, { waitUntil: "domcontentloaded" });

/** Keeps a copy of what stands once the app has taken the whole page over, before anything more happens. The pieces that it
 *  would keep of the page, since they never change, it makes anew. */
export const keepFirst = (page) =>
  page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      for (const piece of document.querySelectorAll("[data-kept]")) delete piece.dataset.kept;
    });
    new MutationObserver((_, observer) => {
      if (!document.querySelector("#app:not([data-static])") || document.querySelector("[data-stands]")) return;
      observer.disconnect();
      setTimeout(() => (window.first = document.getElementById("app").cloneNode(true)));
    }).observe(document, { childList: true, subtree: true });
  });

/** The app's place as lines, one an element or a text, of the app's first view or of the page that its file holds. */
export const lines = (page, written) =>
  page.evaluate(async (written) => {
    const html = written && (await (await fetch(location.href)).text());
    const root = html ? new DOMParser().parseFromString(html, "text/html").getElementById("app") : window.first;
    // Comments are the framework's marks between texts, and cut a text in two.
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    root.normalize();
    const told = [];
    const tell = (node, depth) => {
      const indent = " ".repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) return void told.push(indent + JSON.stringify(node.data));
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).filter((attribute) => !/^ (?:class|data-stands|data-kept)=/.test(attribute));
      // Classes are a list, whatever the spaces around them.
      if (node.classList.length) attributes.push(` class=${[...node.classList].join(" ")}`);
      told.push(`${indent}<${node.localName}${attributes.sort().join("")}>`);
      for (const child of node.childNodes) tell(child, depth + 1);
    };
    for (const child of root.childNodes) tell(child, 0);
    return told;
  }, written);
