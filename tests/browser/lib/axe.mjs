// axe-core, in the page: every rule of WCAG 2.0 to 2.2, levels A and AA, and its best practices.

import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that look at colours, which are all that another scheme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds in the page as it is shown now, a line for each element.
 * @param only "colours" for the rules about them alone, where the others were run already
 * @param without ids of rules that mean nothing on this medium, each with its reason where it is asked for
 */
export async function violations(page, { only, without = [] } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const runOnly = only === "colours" ? { type: "rule", values: COLOURS } : { type: "tag", values: TAGS };
  const found = await page.evaluate(async ([runOnly, without]) => {
    // Colours are judged once they have come to rest.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // Off by default in axe, as a rule of WCAG 2.2.
    const extra = runOnly.type === "tag" ? { "target-size": { enabled: true } } : {};
    const rules = { ...extra, ...Object.fromEntries(without.map((id) => [id, { enabled: false }])) };
    const { violations } = await window.axe.run(document, { runOnly, rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary, html }) => [id, target.join(" "), html.slice(0, 160), failureSummary]));
  }, [runOnly, without]);
  return found.map(([id, ...rest]) => `${id}: ${rest.join("\n").replace(/\n\s*/g, "\n    ")}`);
}
