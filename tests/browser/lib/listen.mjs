// What a page says to who hears it: each change of a live region, in order, as a screen reader is
// told of it. Silence (an emptied region) is not counted.

const LIVE = "[aria-live='polite'], [aria-live='assertive'], [role='status'], [role='alert']";

/** Starts to listen, before the page opens anything; the answer tells what was said since it was last asked. */
export async function listen(page) {
  await page.addInitScript((LIVE) => {
    window.said = [];
    new MutationObserver((records) => {
      const regions = new Set();
      for (const { target, addedNodes } of records) {
        regions.add((target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(LIVE));
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE && node.matches(LIVE)) regions.add(node);
      }
      regions.delete(null);
      regions.delete(undefined);
      for (const region of regions) {
        const words = region.textContent.replace(/\s+/g, " ").trim();
        if (words) window.said.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, LIVE);

  /** What was said, once nothing is said any more: announcements wait for 600 ms. */
  return async () => {
    await page.waitForTimeout(1500);
    return page.evaluate(() => window.said.splice(0));
  };
}
