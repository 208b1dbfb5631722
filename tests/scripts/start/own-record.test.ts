import { expect, it } from "vitest";
import {
  type CodeCell,
  type Notebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { escapeHtml } from "../../../lib/notebook-press/src/text/escape-html.ts";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import {
  findAccountOf,
  findUsedSources,
  parseOwnRecord,
} from "../../../scripts/start/own-record.ts";
import { makeNotebook } from "../../notebook-press/run/make-notebook.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const kept = { title: "Account", year: 2018, address: "example.org", accessed: "2026-11-23" };

it.each<[string, unknown, boolean]>([
  ["a record", { year: 2018, sources: [kept] }, true],
  ["a record of all years", { sources: [{ ...kept, year: undefined }] }, true],
  ["nothing", undefined, false],
  ["a year that is none", { year: "2018", sources: [kept] }, false],
  ["a day that is none", { year: 2018, sources: [{ ...kept, accessed: "today" }] }, false],
])("parseOwnRecord reads %s as it should", (_, own, isRead) => {
  expect(parseOwnRecord(own)).toEqual(isRead ? own : { sources: [] });
});

const account = makeAccount({});
const twoOfYear = [
  { ...account, year: 2016, population: "innovation-networks" as const },
  { ...account, year: 2016 },
];

it.each([
  [{ year: 2016 }, twoOfYear[0]],
  [{ year: 2016, population: "clusters-and-networks" }, twoOfYear[1]],
  [{ year: 2017 }, undefined],
  [{}, undefined],
])("findAccountOf %j", (parameters, wanted) => {
  expect(findAccountOf(parameters, twoOfYear)).toBe(wanted);
});

function toEarlier(year: number, title: string) {
  const source = { ...account.source, id: `account-${year}`, title, year };
  return { ...account, year, source, sources: [source] };
}
const earlier = [toEarlier(2029, "Account “2029” & more"), toEarlier(2028, "Account 2028")];
const page = { ...account.source, id: "page", title: "Report", year: 2020 };
const other = { ...account.source, id: "other", title: "Report of ours", year: 2021 };
const accounts = [account, ...earlier];
const documents = [...accounts.map(({ source }) => source), page, other];
const tree = { accounts, documents, lang: "en" } as const;
const assembled = { ...account, isDocument: false, source: other, sources: [other, page] };

/** A notebook that shows a number of each source, as HTML and as data of a chart. */
function toNotebook(...titles: readonly string[]): Notebook {
  const { cells, ...notebook } = makeNotebook("A", "1;");
  const origins = titles.map((source) => ({ kind: "printed", label: "A", printed: "1", source }));
  const marks = origins.map((one) => `<data data-origin="${escapeHtml(JSON.stringify(one))}">`);
  const toOutput = (type: string, value: unknown) =>
    ({ output_type: "display_data", data: { [type]: value }, metadata: {} }) as const;
  const half = Math.floor(titles.length / 2);
  const outputs = [
    toOutput("text/html", marks.slice(half).join("")),
    toOutput("application/vnd.vegalite.v5+json", { data: { values: origins.slice(0, half) } }),
  ];
  return {
    ...notebook,
    cells: cells.map((cell) =>
      cell.cell_type === "code" ? ({ ...cell, outputs } satisfies CodeCell) : cell,
    ),
  };
}

it.each<[string, readonly string[], readonly number[]]>([
  ["no other account", [], [2030]],
  ["its own account once", ["Made-up Account"], [2030]],
  ["an account that an origin names", ["Account 2028"], [2030, 2028]],
  ["a title with quotes", ["Account “2029” & more"], [2030, 2029]],
])("findUsedSources finds %s", (_, named, years) => {
  const found = findUsedSources(toNotebook(...named), account, tree);
  expect(found.map(({ year }) => year)).toEqual(years);
});

it("findUsedSources does not take code and text for figures", () => {
  const notebook = parseNotebook(JSON.stringify(makeNotebook("Account 2028", '"Account 2028";')));
  expect(findUsedSources(notebook, account, tree)).toHaveLength(1);
});

it.each<[string, Account | undefined, readonly string[], readonly string[]]>([
  ["only those shown of an account put together", assembled, ["Report"], ["Report"]],
  ["its first where none is shown", assembled, [], ["Report of ours"]],
  [
    "all in the account's order",
    assembled,
    ["Report", "Report of ours", "Account 2028"],
    ["Report of ours", "Report", "Account 2028"],
  ],
  ["nothing of all years where none is shown", undefined, [], []],
  [
    "what is shown of all years",
    undefined,
    ["Account 2028", "Report of ours"],
    ["Account 2028", "Report of ours"],
  ],
  ["no title in a longer one", undefined, ["Report of ours"], ["Report of ours"]],
])("findUsedSources finds %s", (_, of, named, titles) => {
  const found = findUsedSources(toNotebook(...named), of, tree);
  expect(found.map(({ title }) => title)).toEqual(titles);
});

it("findUsedSources gives the year of accounts only: a page tells of several", () => {
  const found = findUsedSources(toNotebook("Account 2028", "Report of ours"), undefined, tree);
  expect(found.map(({ year }) => year)).toEqual([2028, undefined]);
});

it.each([
  ["en", "example.org (the site)"],
  ["da", "example.org (webstedet)"],
] as const)("findUsedSources gives addresses in %s", (lang, address) => {
  const source = {
    ...page,
    address: "example.org (the site)",
    addressDa: "example.org (webstedet)",
  };
  const found = findUsedSources(toNotebook("Report"), undefined, {
    accounts: [],
    documents: [source],
    lang,
  });
  expect(found.map((one) => one.address)).toEqual([address]);
});
