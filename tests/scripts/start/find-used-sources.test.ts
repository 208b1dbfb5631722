import { expect, it } from "vitest";
import {
  type CodeCell,
  type Notebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import { findUsedSources } from "../../../scripts/start/find-used-sources.ts";
import { makeNotebook } from "../../notebook-press/run/make-notebook.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const account = makeAccount({});
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

function toNotebook(text: string): Notebook {
  const { cells, ...notebook } = makeNotebook("A", "1;");
  const output = {
    output_type: "display_data",
    data: { "text/html": text },
    metadata: {},
  } as const;
  return {
    ...notebook,
    cells: cells.map((cell) =>
      cell.cell_type === "code" ? ({ ...cell, outputs: [output] } satisfies CodeCell) : cell,
    ),
  };
}

it.each([
  ["no other account", "18,058", [2030]],
  ["its own account once", "Made-up Account, section", [2030]],
  [
    "an account that an origin names",
    '<data title="A&#10;Account 2028, section “B”">',
    [2030, 2028],
  ],
  ["a title with quotes", "Account “2029” & more, section", [2030, 2029]],
])("findUsedSources finds %s", (_, text, years) => {
  const found = findUsedSources(toNotebook(text), account, tree);
  expect(found.map(({ year }) => year)).toEqual(years);
});

it("findUsedSources does not take code and text for figures", () => {
  const notebook = parseNotebook(JSON.stringify(makeNotebook("Account 2028", '"Account 2028";')));
  expect(findUsedSources(notebook, account, tree)).toHaveLength(1);
});

it.each<[string, Account | undefined, string, readonly string[]]>([
  [
    "only those shown of an account put together",
    assembled,
    "A: printed “1”\nReport, section “B”",
    ["Report"],
  ],
  ["its first where none is shown", assembled, "nothing", ["Report of ours"]],
  [
    "all in the account's order",
    assembled,
    "Report; Report of ours; Account 2028",
    ["Report of ours", "Report", "Account 2028"],
  ],
  ["nothing of all years where none is shown", undefined, "nothing", []],
  [
    "what is shown of all years",
    undefined,
    "Account 2028, Report of ours",
    ["Account 2028", "Report of ours"],
  ],
  ["no title in a longer one", undefined, "Report of ours", ["Report of ours"]],
  [
    "a title with the escapes of HTML",
    undefined,
    "Account “2029” &amp; more&#10;x",
    ["Account “2029” & more"],
  ],
  [
    "a title with the escapes of JSON",
    undefined,
    String.raw`{"a":"x\nAccount 2028\ny"}`,
    ["Account 2028"],
  ],
])("findUsedSources finds %s", (_, of, text, titles) => {
  const found = findUsedSources(toNotebook(text), of, tree);
  expect(found.map(({ title }) => title)).toEqual(titles);
});

it("findUsedSources gives the year of accounts only: a page tells of several", () => {
  const found = findUsedSources(toNotebook("Account 2028, Report of ours"), undefined, tree);
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
