import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The faults that axe-core finds in a page, or in a part of it, each with the first element that
 * has it. The page must bypass its own policy, which would not let axe-core run.
 * @param options.colorsOnly For a page that was looked at in other colors.
 */
export async function findAxeFaults(
  page: Page,
  part = "html",
  { colorsOnly = false } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  // Describing each element that passes takes axe-core longer than to find the faults.
  const runOnly = colorsOnly && { runOnly: { type: "tag", values: ["cat.color"] } };
  const options = { resultTypes: ["violations"], ...runOnly };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
