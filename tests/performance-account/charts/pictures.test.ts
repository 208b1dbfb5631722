import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas } from "canvas";
import { expect, it } from "vitest";
import { renderPng } from "../../../lib/notebook-press/src/draw/render-png.ts";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { makeAccount } from "../measures/make-account.ts";
import { allCharts } from "./all-charts.ts";
import { findPictureFault } from "./find-picture-fault.ts";

/** Set to draw the stored pictures anew: RENEW_PICTURES=1 npx vitest run tests/performance-account/charts/pictures.test.ts */
const isRenewed = process.env.RENEW_PICTURES === "1";
const folder = join("tests", "performance-account", "charts", "snapshots", "pictures");

/** A made-up account that lacks a figure of each chart, and has shares, limits and rounding. */
const partial = makeAccount({
  ...{ clusters: "22", companies: "over 7.000", companies_matchmaking: "3.104" },
  ...{
    companies_projects: "ca. 1.200",
    companies_new_ideas: "1.906",
    companies_new_products: "855",
  },
  ...{ financing_total: "DKK 310,5 million", financing_state: "41%", financing_private: "23%" },
  ...{ certified_gold: "9", certified_bronze: "7" },
});

/** Each in one of the two forms of a chart. */
const accounts: readonly (readonly [string, number, Account])[] = [
  ["2018-narrow", 312, await loadAccount(2018)],
  ["partial-wide", 640, partial],
];
const pictures = Object.entries(allCharts).flatMap(([chart, draw]) =>
  accounts.map(([label, width, account]) => {
    const spec = fitWidth(draw(account), width);
    return [`${chart}-${label}`, spec] as const;
  }),
);

it.each(pictures)("%s looks as it did", async (name, spec) => {
  const png = await renderPng(spec, 1);
  const stored = join(folder, `${name}.png`);
  if (isRenewed) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(stored, png);
  }
  expect(existsSync(stored), `there is no ${stored}: RENEW_PICTURES=1 draws it`).toBe(true);
  expect(await findPictureFault(png, stored, name)).toBeUndefined();
  expect(readFileSync(stored).length).toBeLessThanOrEqual(40_000);
});

const [first = ["", fitWidth(allCharts.costChart(partial), 640)] as const] = pictures;
const stored = join(folder, `${first[0]}.png`);

it.each([
  ["another number", /9,766/g, "9,768"],
  ["another colour", /#1f5fa8/g, "#1f8f58"],
  ["a lost word", /Matchmaking/g, ""],
])("a picture with %s is found", async (name, pattern, instead) => {
  const changed = JSON.parse(JSON.stringify(first[1]).replaceAll(pattern, instead));
  const fault = await findPictureFault(await renderPng(changed, 1), stored, `test ${name}`);
  expect(fault).toMatch(/pixels of a square differ: see .*-difference\.png/);
});

it("a picture of another size is found", async () => {
  const png = createCanvas(10, 20).toBuffer("image/png");
  expect(await findPictureFault(png, stored, "test size")).toMatch(
    /^its size is 10 × 20 instead of/,
  );
});
