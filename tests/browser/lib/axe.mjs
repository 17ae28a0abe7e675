// axe-core, in the page: every rule of WCAG 2.0 to 2.2, levels A and AA, and its best practices.

import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds in the page as it is shown now, a line for each element.
 * @param without ids of rules that do not apply to this medium, each with its reason where it is asked for
 */
export async function violations(page, without = []) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async ([tags, without]) => {
    // Off by default in axe, as a rule of WCAG 2.2.
    const rules = Object.fromEntries([["target-size", { enabled: true }], ...without.map((id) => [id, { enabled: false }])]);
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary, html }) => [id, target.join(" "), html.slice(0, 160), failureSummary]));
  }, [TAGS, without]);
  return found.map(([id, ...rest]) => `${id}: ${rest.join("\n    ").replace(/\n\s*/g, "\n    ")}`);
}
