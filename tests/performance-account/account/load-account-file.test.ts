import { join } from "node:path";
import { expect, it } from "vitest";
import { indicatorIds } from "../../../lib/performance-account/src/account/catalogue.ts";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { loadAccountFile } from "../../../lib/performance-account/src/account/load-files.ts";

import { toAccountText } from "./data-folder.ts";
import { makeSource } from "./make-source.ts";

const sources = [makeSource(), makeSource({ year: 2017, population: "innovation-networks" })];
const networks = makeSource({ id: "networks", population: "innovation-networks" });
const parse = (text: string, known = sources) =>
  loadAccountFile("", 2018, {
    sources: known,
    texts: new Map([[join("accounts", "2018.csv"), text]]),
  });

it("loadAccountFile takes year, population and source from the rows' source", async () => {
  const { account, faults } = await parse(toAccountText({ companies: "18.058" }));
  expect(faults).toEqual([]);
  expect(account).toMatchObject({
    ...{ year: 2018, population: "clusters-and-networks", warnings: [] },
    source: { id: "account-2018" },
  });
});

it("loadAccountFile reads value, bounds, printed form, section, source and note of a figure", async () => {
  const { account } = await parse(
    'indicator,printed,section,source,note\nsecretariat_fte,"9,9","A, b",account-2018,A note\n',
  );
  expect(account?.figures.secretariat_fte).toMatchObject({
    ...{
      value: 9.9,
      low: expect.closeTo(9.85, 9),
      high: expect.closeTo(9.95, 9),
      unit: "number",
      precision: "rounded",
    },
    ...{ printed: "9,9", section: "A, b", source: sources[0], note: "A note", missing: undefined },
  });
});

it("loadAccountFile has a missing figure for every indicator without a row", async () => {
  const { account } = await parse(toAccountText({ companies: "18.058" }));
  expect(Object.keys(account?.figures ?? {})).toEqual(indicatorIds);
  expect(account?.figures.newsletters).toMatchObject({
    ...{ value: undefined, printed: "" },
    missing: "“Account 2018” does not give it.",
  });
});

it("loadAccountFile gives the reason of a row without a number", async () => {
  const { account } = await parse(toAccountText({ companies: "10", financing_state: "" }));
  expect(account?.figures.financing_state).toMatchObject({
    ...{ value: undefined, section: "Part", missing: "A picture" },
  });
});

it("loadAccountFile takes a row without a number and a section, if it says why", async () => {
  const { account, faults } = await parse(row("newsletters,,,account-2018,Not counted"));
  expect(faults).toEqual([]);
  expect(account?.figures.newsletters).toMatchObject({ section: "", missing: "Not counted" });
});

const row = (line: string) => `indicator,printed,section,source,note\n${line}\n`;

it.each<[string, string, readonly string[]]>([
  [
    "an empty file",
    "",
    [
      "accounts/2018.csv: error: found nothing, wanted columns indicator, printed, section, source, note",
    ],
  ],
  [
    "only a header",
    row(""),
    ["accounts/2018.csv: error: found no figures, wanted at least one row"],
  ],
  [
    "a missing column",
    "indicator,printed,source,note\ncompanies,1,account-2018,\n",
    [
      'accounts/2018.csv:1: error: found columns indicator, printed, source, note, wanted a column "section"',
    ],
  ],
  [
    "an unknown column",
    "indicator,printed,section,source,note,value\n",
    [
      'accounts/2018.csv:1: error: found column "value", wanted only columns indicator, printed, section, source, note, note_da, once each',
    ],
  ],
  [
    "a short row",
    row("companies,1"),
    ["accounts/2018.csv:2: error: found 2 cells, wanted 5, as in the header"],
  ],
  [
    "a doubled indicator",
    row("companies,1,Part,account-2018,\ncompanies,2,Part,account-2018,"),
    [
      "accounts/2018.csv:3: error: companies: found a second row (the first is on line 2), wanted one row",
    ],
  ],
  [
    "an unknown indicator, with the nearest known one",
    row("companies_new_idea,1,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: found indicator "companies_new_idea", wanted an indicator of the catalogue, perhaps "companies_new_ideas"',
    ],
  ],
  [
    "a number that cannot be read",
    row("companies,many,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: companies: found "many", wanted a whole number, such as 1,015 or 1.015',
    ],
  ],
  [
    "a number with two readings",
    row("secretariat_fte,1.015,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: secretariat_fte: found "1.015": it has two readings, 1.015 (english notation) and 1,015 (danish notation), wanted a form that has one',
    ],
  ],
  [
    "other money",
    row("financing_total,EUR 5 million,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: financing_total: found "EUR 5 million", wanted Danish kroner, found other money',
    ],
  ],
  [
    "a count with decimals",
    row("clusters,9.9,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: clusters: found "9.9", wanted a whole number, such as 1,015 or 1.015',
    ],
  ],
  [
    "a negative count",
    row("companies,-5,Part,account-2018,"),
    ['accounts/2018.csv:2: error: companies: found "-5", wanted zero or more'],
  ],
  [
    "a missing section",
    row("companies,5,,account-2018,"),
    [
      'accounts/2018.csv:2: error: companies: found section "", wanted the heading under which the figure stands',
    ],
  ],
  [
    "a missing number without a reason",
    row("companies,,Part,account-2018,"),
    [
      'accounts/2018.csv:2: error: companies: found note "", wanted the reason why no number is printed',
    ],
  ],
  [
    "a row with nothing but an indicator, for everything that it lacks",
    row("companies,,,,"),
    [
      'accounts/2018.csv:2: error: companies: found section "", wanted the heading under which the figure stands',
      'accounts/2018.csv:2: error: companies: found source "", wanted the id of a source',
      'accounts/2018.csv:2: error: companies: found note "", wanted the reason why no number is printed',
    ],
  ],
  [
    "an unknown source",
    row("companies,5,Part,elsewhere,"),
    [
      'accounts/2018.csv:2: error: companies: found source "elsewhere", wanted a source of sources.csv: account-2018, account-2017',
    ],
  ],
  [
    "no source",
    row("companies,5,Part,,"),
    ['accounts/2018.csv:2: error: companies: found source "", wanted the id of a source'],
  ],
  [
    "a source of another year",
    row("companies,5,Part,account-2017,"),
    [
      'accounts/2018.csv:2: error: companies: found source "account-2017" for 2017, wanted one for 2018',
    ],
  ],
  [
    "an open quotation mark",
    row('companies,"5,Part,account-2018,'),
    [
      expect.stringMatching(
        /^accounts\/2018\.csv:\d: error: found Quote Not Closed.*, wanted CSV text$/,
      ),
    ],
  ],
  [
    "everything at once",
    row("companies,many,Part,account-2017,\nnewsletter,1,Part,account-2018,\ncountries,1"),
    [
      "accounts/2018.csv:4: error: found 2 cells, wanted 5, as in the header",
      'accounts/2018.csv:2: error: companies: found source "account-2017" for 2017, wanted one for 2018',
      'accounts/2018.csv:2: error: companies: found "many", wanted a whole number, such as 1,015 or 1.015',
      'accounts/2018.csv:3: error: found indicator "newsletter", wanted an indicator of the catalogue, perhaps "newsletters"',
    ],
  ],
])("loadAccountFile finds %s", async (_, text, messages) => {
  expect((await parse(text)).faults.map(formatFault)).toEqual(messages);
});

it("loadAccountFile keeps the figures that could be read beside the faults", async () => {
  const { account, faults } = await parse(toAccountText({ companies: "10", clusters: "many" }));
  expect(account?.figures.companies.value).toBe(10);
  expect(account?.figures.clusters.value).toBeUndefined();
  expect(faults).toHaveLength(1);
});

it("loadAccountFile says that no source is usable where there is none", async () => {
  const text = toAccountText({ companies: "10" });
  const { account, faults } = await parse(text, []);
  expect(account).toBeUndefined();
  expect(faults[0]?.wanted).toBe("a source of sources.csv: none is usable");
});

it("loadAccountFile refuses a mixture of populations", async () => {
  const { faults } = await parse(row("companies,5,Part,account-2018,\nclusters,5,Part,networks,"), [
    ...sources,
    networks,
  ]);
  expect(faults.filter(({ severity }) => severity === "error").map(formatFault)).toEqual([
    "accounts/2018.csv: error: found figures of clusters-and-networks and innovation-networks, wanted one population a file",
  ]);
});
