import { expect, it } from "vitest";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import {
  checkSources,
  parseSources,
} from "../../../lib/performance-account/src/account/source-table.ts";
import { toSourcesText } from "./data-folder.ts";

const header = "id,title,publisher,year,population,address,accessed,licence,note";
const good = "a-b,T,P,2018,clusters-and-networks,x,2026-11-23,None,";
const parse = (...lines: readonly string[]) =>
  parseSources([header, ...lines, ""].join("\n"), "sources.csv");

it("parseSources reads every column, the year as a number", () => {
  const row = 'a-b,T,"P, Q",2018,innovation-networks,example.org,2026-11-23,None,A note';
  const { read: sources, faults } = parse(row);
  expect(faults).toEqual([]);
  expect(sources).toEqual([
    {
      ...{ id: "a-b", title: "T", publisher: "P, Q", year: 2018 },
      ...{ population: "innovation-networks", address: "example.org" },
      ...{ accessed: "2026-11-23", licence: "None", note: "A note", standing: "original" },
    },
  ]);
});

it.each([
  [
    "accessed",
    "a-b,T,P,2018,clusters-and-networks,x,yesterday,None,",
    'found accessed "yesterday", wanted a day such as 2026-11-23',
  ],
  [
    "accessed",
    "a-b,T,P,2018,clusters-and-networks,x,2026-02-30,None,",
    'found accessed "2026-02-30", wanted a day such as 2026-11-23',
  ],
  [
    "population",
    "a-b,T,P,2018,everybody,x,2026-11-23,None,",
    'found population "everybody", wanted one of clusters-and-networks, innovation-networks, national-clusters-2021, national-clusters-2025, technological-service-institutes, innovation-incubators',
  ],
  [
    "year",
    "a-b,T,P,18,clusters-and-networks,x,2026-11-23,None,",
    'found year "18", wanted the year that the figures describe, such as 2018',
  ],
  ["id", good.replace("a-b", ""), 'found id "", wanted an id'],
  ["title", good.replace("T", ""), 'found title "", wanted a title as printed'],
  [
    "publisher",
    good.replace("P", ""),
    'found publisher "", wanted a publisher, or why it is not known',
  ],
  [
    "address",
    good.replace("x", ""),
    'found address "", wanted where the document can be looked up',
  ],
  [
    "licence",
    good.replace("None", ""),
    'found licence "", wanted a licence, or that none is stated',
  ],
])("parseSources refuses a source with a wrong %s", (column, line, message) => {
  const { read: sources, faults } = parse(line);
  expect(sources).toEqual([]);
  expect(faults.map(formatFault)).toEqual([`sources.csv:2: error: ${column}: ${message}`]);
});

it("parseSources keeps the sources that are whole beside the others", () => {
  const { read: sources, faults } = parse("c-d,,,18,everybody,,,,", good);
  expect(sources.map(({ id }) => id)).toEqual(["a-b"]);
  expect(faults).toHaveLength(7);
});

it("parseSources refuses a source that is named twice", () => {
  expect(parse(good, good).faults.map(formatFault)).toEqual([
    'sources.csv:3: error: id: found "a-b" a second time, wanted each source once',
  ]);
});

it("parseSources refuses a table without a column", () => {
  const { faults } = parseSources("id,title\n", "sources.csv");
  expect(formatFault(faults[0] as never)).toBe(
    'sources.csv:1: error: found columns id, title, wanted a column "publisher"',
  );
});

const file = "sources.csv";

function check(
  sources: Parameters<typeof toSourcesText>[0],
  { cited = Object.keys(sources), unread = [] as readonly string[] } = {},
) {
  const { rows } = parseSources(toSourcesText(sources), file);
  return checkSources(rows, { file, cited: new Set(cited), unread });
}

it.each<[string, Parameters<typeof toSourcesText>[0], readonly string[]]>([
  ["different documents", { a: { year: 2017 }, b: { year: 2018 } }, []],
  [
    "one document of two populations",
    { a: { year: 2018 }, b: { year: 2018, population: "innovation-networks" } },
    [],
  ],
  [
    "one title for two years",
    { a: { year: 2017, title: "The  Account" }, b: { year: 2018, title: "The account" } },
    ['3 "The account" for 2018, and for 2017 on line 2'],
  ],
  [
    "one file for two years",
    {
      a: { year: 2017, address: "example.org/a.pdf" },
      b: { year: 2018, address: "example.org/a.PDF" },
    },
    ['3 "Account 2018" for 2018, and for 2017 on line 2'],
  ],
  [
    "one site for two years",
    { a: { year: 2017, address: "example.org" }, b: { year: 2018, address: "example.org" } },
    [],
  ],
])("checkSources judges %s", (_, sources, wanted) => {
  const [years] = check(sources);
  expect(years?.faults.map(({ line, found }) => `${line} ${found}`)).toEqual(wanted);
  expect(years).toMatchObject({ state: wanted.length > 0 ? "warning" : "ok", looked: 2 });
});

it("checkSources warns of a source that no account cites", () => {
  const [, cited] = check({ a: { year: 2017 }, b: { year: 2018 } }, { cited: ["b"] });
  expect(cited).toMatchObject({
    state: "warning",
    looked: 2,
    faults: [{ line: 2, found: '"a" in no account' }],
  });
});

it.each([
  [
    "an account cannot be read",
    { a: { year: 2018 } },
    ["2018.csv"],
    "2018.csv cannot be read in full",
  ],
  ["there is none", {}, [], "there is no source"],
])("checkSources cannot tell whether sources are cited if %s", (_, sources, unread, skipped) => {
  const [, cited] = check(sources, { cited: [], unread });
  expect(cited).toMatchObject({ state: "not-run", looked: 0, skipped, faults: [] });
});
