import { expect, it } from "vitest";
import { checkSources } from "../../../lib/performance-account/src/account/source-checks.ts";
import { parseSources } from "../../../lib/performance-account/src/account/source-table.ts";
import { toSourcesText } from "./data-folder.ts";

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
