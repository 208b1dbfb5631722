import { expect, it } from "vitest";
import { readData } from "../../../lib/notebook-press/src/audit/audit-data.ts";

const schema = "https://vega.github.io/schema/vega/v6.json";

it.each<[string, unknown, readonly string[], readonly number[]]>([
  ["anything", { a: ["x", 1], b: { c: 2, d: null } }, ["x"], [1, 2]],
  ["nothing", {}, [], []],
  [
    "the rows of a chart",
    { $schema: schema, width: 640, data: [{ name: "d", values: [{ y: 3, label: "Gold" }] }] },
    ["Gold"],
    [3],
  ],
  ["rows of numbers", { $schema: schema, data: { values: [1, 2] } }, [], [1, 2]],
  ["named rows", { $schema: schema, datasets: { d: [{ y: 3 }] } }, [], [3]],
  ["no ticks", { $schema: schema, axes: [{ values: [0, 5], titleFontSize: 12 }] }, [], []],
  [
    "what a chart writes",
    {
      $schema: schema,
      title: { text: ["5 of", "6"], subtitle: "7", fontSize: 16, font: "Inter 4" },
      marks: [
        { encode: { update: { text: { value: "8" }, x: { value: 9 }, y: { signal: "10" } } } },
      ],
    },
    ["5 of 6", "7", "8"],
    [],
  ],
  [
    "lines of a text in a row as one text",
    { $schema: schema, data: [{ values: [{ source: ["", "Source: 12", "years"], y: 3 }] }] },
    ["Source: 12 years"],
    [3],
  ],
  ["charts in something else", { charts: [{ marks: [], data: [], height: 9 }], n: 4 }, [], [4]],
])("readData reads %s", (_, data, texts, numbers) => {
  const found = readData(data);
  expect([found.texts, found.numbers.map(({ value }) => value)]).toEqual([texts, numbers]);
});

it("readData names the field of a number", () => {
  const found = readData({ rows: [{ year: 2018, sizes: [3] }, 4] });
  expect(found.numbers).toEqual([
    { field: "year", value: 2018 },
    { field: "sizes", value: 3 },
    { field: "rows", value: 4 },
  ]);
});
