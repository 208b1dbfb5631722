import { expect, it } from "vitest";
import { checkAccounts } from "../../../lib/performance-account/src/account/check-accounts.ts";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import {
  loadAccount,
  loadEarlier,
  loadHistory,
} from "../../../lib/performance-account/src/account/load.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
  toFiguresText,
  toSourcesText,
} from "./data-folder.ts";

const sources = toSourcesText({
  s2018: { year: 2018 },
  page: { year: 2016, title: "A page" },
});
const accounts = { 2018: toAccountText({ companies: "18.058" }, "s2018") };
const clusters = "clusters-and-networks,result";
const networks = "innovation-networks,result";
const figures = {
  "figures/participation.csv": toFiguresText([
    `companies,2016,${clusters},16.500`,
    `companies_courses,2016,${clusters},70`,
    `companies,2016,${networks},11.110`,
    `companies,2015,${networks},7.522`,
    `companies,2018,${clusters},15.058`,
    "companies_new_products,2018,clusters-and-networks,target,Mindst 2.000",
  ]),
};
const breaks = {
  "breaks.csv":
    "year,population,indicators,reason,source\n2018,clusters-and-networks,,Another set.,page\n",
};
const data = await addFiles(await makeDataFolder(accounts, sources), { ...figures, ...breaks });

it("loadHistory gives every figure, those of accounts first, and every account", async () => {
  const { figures: all, accounts: loaded, breaks: met } = await loadHistory({ data });
  expect(all.map(({ printed }) => printed)).toEqual([
    ...["18.058", "16.500", "70", "11.110", "7.522", "15.058", "Mindst 2.000"],
  ]);
  expect(loaded.map(({ year, population, isDocument }) => [year, population, isDocument])).toEqual([
    [2018, "clusters-and-networks", true],
    [2016, "clusters-and-networks", false],
    [2016, "innovation-networks", false],
    [2015, "innovation-networks", false],
  ]);
  expect(met).toMatchObject([{ year: 2018, reason: "Another set." }]);
});

it.each([
  ["that of which more is known", 2016, {}, "16.500"],
  ["that of which more is known, for an empty name", 2016, { population: "" }, "16.500"],
  ["the population that is asked for", 2016, { population: "innovation-networks" }, "11.110"],
  ["the document before all else", 2018, {}, "18.058"],
  ["the document if it is asked for", 2018, { population: "clusters-and-networks" }, "18.058"],
] as const)(
  "loadAccount of a year with several sources gives %s",
  async (_, year, options, printed) => {
    const account = await loadAccount(year, { data, ...options });
    expect(account.figures.companies.printed).toBe(printed);
  },
);

it.each([
  [2014, {}, 'Cannot load the account of "2014": wanted one of 2018, 2016, 2015'],
  [
    2018,
    { population: "innovation-networks" },
    'Cannot load the account of 2018 for "innovation-networks": wanted one of clusters-and-networks',
  ],
] as const)("loadAccount of %i that is not there names what is", async (year, options, message) => {
  await expect(loadAccount(year, { data, ...options })).rejects.toThrow(new RangeError(message));
});

it("loadAccount of a document is not stopped by a fault in other figures, others are", async () => {
  const broken = await addFiles(await makeDataFolder(accounts, sources), {
    "figures/more.csv": toFiguresText([`companies,2016,${clusters},many`]),
  });
  expect((await loadAccount(2018, { data: broken })).year).toBe(2018);
  await expect(loadAccount(2016, { data: broken })).rejects.toThrow(
    /more\.csv:2: error: companies/,
  );
  await expect(loadHistory({ data: broken })).rejects.toThrow(/more\.csv:2: error: companies/);
});

it("loadEarlier finds accounts that are put together, with the breaks of the population", async () => {
  const earlier = await loadEarlier(await loadAccount(2018, { data }), { data });
  expect(earlier).toMatchObject({
    same: { year: 2016, population: "clusters-and-networks" },
    other: { year: 2016, population: "innovation-networks" },
    accounts: [{ year: 2016 }],
    breaks: [{ year: 2018 }],
  });
  const { accounts: none, breaks: met } = await loadEarlier(await loadAccount(2015, { data }), {
    data,
  });
  expect([none, met]).toEqual([[], []]);
});

it("checkAccounts checks figures and breaks, and lists what contradicts each other", async () => {
  const { faults, results } = await checkAccounts({ data });
  expect(faults.map(formatFault)).toEqual([
    expect.stringMatching(
      /participation\.csv:6: warning: companies: found "15.058" for 2018 \(page\) against "18.058" for 2018 \(s2018\), wanted figures that agree/,
    ),
  ]);
  expect(results.at(-1)).toMatchObject({
    ...{ check: "no two sources contradict each other", state: "warning", looked: 7 },
  });
});

it("checkAccounts of a folder with accounts alone says nothing of other figures", async () => {
  const { results } = await checkAccounts({ data: await makeDataFolder(accounts) });
  expect(results.filter(({ check }) => /contradict/.test(check))).toEqual([]);
});
