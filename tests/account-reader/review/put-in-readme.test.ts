import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  putInReadme,
  type ReadmeEntry,
} from "../../../lib/account-reader/src/review/put-in-readme.ts";
import { makeSource } from "../../performance-account/account/make-source.ts";

const readme = `# Data

Text.

| file | what it is |
|---|---|
| \`accounts/2018.csv\` | the figures of the Account 2018, which describes 2018 |
| \`accounts/2020.csv\` | the figures of the Account 2020, which describes 2020 |
| \`sources.csv\` | the documents |

## Sources

| title | publisher | describes | accessed | licence |
|---|---|---|---|---|
| Account 2020 | A | 2020, all | 2026-11-23 | none |
| Account 2018 | A | 2018, all | 2026-11-23 | none |

## Codebook

| column | meaning |
|---|---|
| \`id\` | an id |
`;

const entry: ReadmeEntry = {
  source: makeSource({ year: 2019 }),
  titles: ["Account 2020", "Account 2018", "Account 2019"],
  replacedTitle: undefined,
  kept: undefined,
};

const findAdded = (after: string, before = readme) =>
  after.split("\n").flatMap((line, at) => (before.split("\n").includes(line) ? [] : [[at, line]]));

it("putInReadme adds a row for the account, by year, and one for the source, at the end", () => {
  const after = putInReadme(readme, entry);
  expect(findAdded(after)).toEqual([
    [7, "| `accounts/2019.csv` | the figures of the Account 2019, which describes 2019 |"],
    [
      17,
      "| Account 2019 | A publisher | 2019, the most significant clusters and innovation networks | 2026-11-23 | None stated |",
    ],
  ]);
  expect(after.split("\n")).toHaveLength(readme.split("\n").length + 2);
});

it("putInReadme replaces the rows of an account and its source, and adds the kept account", () => {
  const source = makeSource({ title: "Account | new", population: "innovation-networks" });
  const titles = ["Account 2020", "Account | new"];
  const kept = "2018.replaced-2026-11-25.csv";
  const after = putInReadme(readme, { source, titles, replacedTitle: "Account 2018", kept });
  expect(findAdded(after)).toEqual([
    [6, "| `accounts/2018.csv` | the figures of the Account \\| new, which describes 2018 |"],
    [
      7,
      "| `accounts/2018.replaced-2026-11-25.csv` | the figures of 2018 as they were before they were replaced |",
    ],
    [16, expect.stringMatching(/^\| Account \\\| new \| A publisher \| 2018, the innovation net/)],
  ]);
  const again = putInReadme(after, { source, titles, replacedTitle: "Account | new", kept });
  expect(again).toBe(after);
});

it("putInReadme leaves a source of the same title alone", () => {
  const titles = ["Account 2020", "Account 2018", "Account 2018"];
  const source = makeSource({ year: 2019, title: "Account 2018" });
  const after = putInReadme(readme, { ...entry, titles, source });
  expect(after.match(/^\| Account 2018/gm)).toHaveLength(2);
});

it("putInReadme keeps CRLF", () => {
  const text = readme.replaceAll("\n", "\r\n");
  expect(putInReadme(text, entry)).toBe(putInReadme(readme, entry).replaceAll("\n", "\r\n"));
});

it.each([
  ["without tables", "# Data\n\nText.\n"],
  ["that is empty", ""],
  ["whose only table is of something else", "# Data\n\n## Codebook\n\n| a |\n|---|\n| b |\n"],
])("putInReadme leaves a text %s as it is", (_, text) => {
  expect(putInReadme(text, entry)).toBe(text);
});

it("putInReadme finds the tables of data/README.md", () => {
  const text = readFileSync("data/README.md", "utf8");
  const source = makeSource({ year: 2099, title: "Account 2099" });
  const after = putInReadme(text, { ...entry, source });
  expect(findAdded(after, text)).toHaveLength(2);
});
