import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";

const account = await loadAccount(2018);
const figures = Object.values(account.figures);
const given = figures.filter(({ value }) => value !== undefined);

it.each<[IndicatorId, number]>([
  ["clusters", 38],
  ["companies", 18058],
  ["companies_new_competences", 6868],
  ["companies_new_ideas", 5296],
  ["companies_new_products", 2689],
  ["certified_gold", 14],
  ["certified_silver", 6],
  ["certified_bronze", 18],
  ["secretariat_fte", 9.9],
  ["knowledge_institutions", 34],
  ["public_actors", 47],
  ["financing_total", 494e6],
  ["companies_matchmaking", 9766],
  ["companies_projects", 3445],
  ["companies_international", 4758],
  ["companies_courses", 434],
  ["countries", 60],
  ["international_activities", 1015],
  ["newsletters", 720],
  ["press_releases", 408],
  ["media_coverage", 3518],
])("the account of 2018 gives %s as %d", (id, value) => {
  expect(account.figures[id].value).toBe(value);
});

it("the account of 2018 gives 21 figures, and the financing by source as missing", () => {
  expect(given).toHaveLength(21);
  const missing = figures.filter(({ value }) => value === undefined);
  expect(missing.every(({ indicator }) => indicator.startsWith("financing_"))).toBe(true);
  expect(missing.every((figure) => /picture/.test(figure.missing ?? ""))).toBe(true);
});

it("no check finds an error in data", async () => {
  const { faults } = await checkAccounts();
  expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
});

const file = new URL("../../../../shared/sources/performance-account-2018.txt", import.meta.url);

it.skipIf(!existsSync(file)).each(given.map((figure) => [figure.indicator, figure] as const))(
  "the account of 2018 prints %s as data has it, in its section",
  (_, { printed, section }) => {
    const text = readFileSync(file, "utf8");
    const start = section === "Title" ? 0 : text.search(new RegExp(`^${section}`, "im"));
    expect(start).toBeGreaterThan(-1);
    // Sections in capitals end before the next heading in capitals; the others at the page's end.
    expect(text.slice(start, start + 1100)).toMatch(
      new RegExp(`(?<![\\d.])${printed}(?![\\d.]\\d)`),
    );
  },
);
