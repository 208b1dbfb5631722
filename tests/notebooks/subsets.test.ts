import { afterAll, expect, it } from "vitest";
import {
  findIndicator,
  indicatorIds,
} from "../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import { findRows } from "../performance-account/charts/find-rows.ts";
import { findAccidents } from "./find-accidents.ts";
import { notebookNames, runInProcess, type Shown } from "./run-in-process.ts";
import { drop, keep, listSubsets, listTold, makeYear, type Printed, toPrinted } from "./subsets.ts";

const printed = toPrinted(await loadAccount(2018));
const subsets = listSubsets(printed);

afterAll(() => {
  delete process.env.PERFORMANCE_ACCOUNT_DATA;
});

async function runAll(data: string): Promise<Readonly<Record<string, readonly Shown[]>>> {
  const shown: Record<string, readonly Shown[]> = {};
  for (const name of notebookNames) shown[name] = await runOne(name, data);
  return shown;
}

function runOne(name: string, data: string): Promise<readonly Shown[]> {
  process.env.PERFORMANCE_ACCOUNT_DATA = data;
  return runInProcess(name, { year: 2018 });
}

const findFaults = ({ texts }: Shown) => findAccidents(texts);

const sections: Readonly<Record<string, readonly string[]>> = {
  "01-overview": ["01-04", "01-07", "01-10", "01-12"],
  "02-funding": ["02-04", "02-07", "02-10"],
  "03-participation": ["03-04", "03-06", "03-09", "03-12"],
  "04-certification": ["04-05", "04-09"],
  "05-history": ["05-04"],
  "06-programmes": ["06-04", "06-08"],
};

it.each(subsets)("notebooks of an account with %s read well in every section", async (_, some) => {
  for (const [name, shown] of Object.entries(await runAll(await makeYear(some)))) {
    const cells = shown.map(({ cell }) => cell);
    expect(
      sections[name]?.filter((cell) => !cells.includes(cell)),
      name,
    ).toEqual([]);
    expect(shown.flatMap(findFaults), name).toEqual([]);
    for (const { texts } of shown) expect(texts.join("").trim(), name).not.toBe("");
    for (const { chart } of shown)
      if (chart) expect(findRows(chart).some(({ value }) => value !== null)).toBe(true);
  }
});

it.each(listTold(printed))("sentences of %s are whole for every subset", async (name, some) => {
  for (const one of some)
    expect(
      (await runOne(name, await makeYear(one))).flatMap(findFaults),
      Object.keys(one).join(),
    ).toEqual([]);
});

const toTexts = (shown: Readonly<Record<string, readonly Shown[]>>) =>
  Object.values(shown)
    .flat()
    .flatMap(({ texts }) => texts)
    .join("\n");

it.each(indicatorIds)("notebooks of an account without %s say that it is missing", async (id) => {
  const { label } = findIndicator(id);
  const full = { ...printed, ...Object.fromEntries(subsets)["all, sources as shares"] };
  const shown = await runOne("01-overview", await makeYear(drop(full, [id])));
  const last = shown.find(({ cell }) => cell === "01-12");
  expect(last?.texts[0]).toContain(`**${label}:** Account 2018 does not give it.`);
});

it.each([
  ["01-overview", "01-05", drop(printed, ["companies_matchmaking", "companies_courses"])],
  ["02-funding", "02-11", keep(printed, ["financing_total", "financing_eu"])],
  ["03-participation", "03-07", drop(printed, ["companies_matchmaking"])],
  ["03-participation", "03-07", drop(printed, ["companies"])],
  ["04-certification", "04-06", drop(printed, ["certified_silver", "clusters"])],
] as const)("%s says once in a section what is missing: %s", async (name, cell, some) => {
  const shown = await runOne(name, await makeYear(some));
  const told = shown
    .filter((one) => one.cell === cell && !one.chart)
    .map(({ texts }) => texts.at(-1));
  expect(told.join(" ").match(/does not give/g)).toHaveLength(1);
});

it.each([
  ["a missing service", drop(printed, ["companies_courses"])],
  ["one service", keep(printed, ["companies", "companies_courses"])],
])("no text of an account with %s says which reached most or came last", async (_, some) => {
  expect(toTexts(await runAll(await makeYear(some)))).not.toMatch(
    /reached most|came last|undefined/,
  );
});

it("notebooks of 2018 alone compare with nothing", async () => {
  expect(toTexts(await runAll(await makeYear(printed)))).not.toMatch(
    /compared with 20|earlier account/,
  );
});

const earlier: Printed = {
  ...{ clusters: "36", companies: "17.350", companies_courses: "460", newsletters: "over 700" },
  ...{ financing_total: "DKK 470 million", certified_gold: "12", certified_silver: "7" },
};

it.each([
  ["in full", printed],
  ["in part", earlier],
  ["in one figure", { companies: "17.350" }],
])("notebooks compare with a year before that is there %s", async (_, before) => {
  const shown = await runAll(await makeYear(printed, { printed: before }));
  expect(Object.values(shown).flat().flatMap(findFaults)).toEqual([]);
  expect(toTexts(shown)).toContain("2016");
});

it.each([
  ["01-overview", "Participating companies: 18,058, or 4.1% more than the 17,350 in 2016."],
  ["01-overview", "against 36 in 2016, so a change of a total may come from that"],
  ["01-overview", "how far apart the two are, the printed forms do not tell"],
  [
    "02-funding",
    "Total financing: DKK 494 million, or 5.1% more than the DKK 470 million in 2016.",
  ],
  ["02-funding", "Amounts are in prices of their year."],
  ["03-participation", "Participating companies: 18,058, or 4.1% more"],
  ["04-certification", "Gold: 14 clusters, or 2 more than the 12 in 2016."],
])("%s says of the year before: %s", async (name, wanted) => {
  const shown = await runOne(name, await makeYear(printed, { printed: earlier }));
  expect(toTexts({ [name]: shown })).toContain(wanted);
});

it("notebooks are silent about figures of the year before that this year lacks", async () => {
  const shown = await runAll(
    await makeYear({ companies: "18.058" }, { printed: { ...printed, companies: "" } }),
  );
  // The pages on all years speak of other years by their nature.
  const { "05-history": _, "06-programmes": __, ...ofYear } = shown;
  expect(toTexts(ofYear)).not.toContain("2016");
});

it("notebooks never compare with another population, and say so once", async () => {
  const population = "innovation-networks";
  const texts = toTexts(await runAll(await makeYear(printed, { printed: earlier, population })));
  expect(texts.match(/The account of 2016 counts another set/g)).toHaveLength(2);
  expect(texts).not.toMatch(/compared with 2016|in 2016/);
});
