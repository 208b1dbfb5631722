import { expect, it } from "vitest";
import { renderChartCsv } from "../../../lib/notebook-press/src/publish/render-chart-csv.ts";
import { words } from "./cases.ts";

const render = (value: unknown) =>
  renderChartCsv({ columns: [{ field: "a", title: "A, b" }], rows: [{ a: value }] }, words);

it.each([
  ["a number in full", 27356.296378336472, "27356.296378336472"],
  ["a negative number", -5, "-5"],
  ["nothing", null, ""],
  ["no field", undefined, ""],
  ["lines", "one\n· two", "one; · two"],
  ["a text with a comma", "1,5", '"1,5"'],
  ["a text like a formula", "=1+1", "'=1+1"],
  [
    "an origin",
    { kind: "printed", label: "Rain", printed: "812", source: "Yearbook", section: "May" },
    '"Rain: printed “812”; Yearbook, section “May”"',
  ],
  ["a list", ["a", "b"], '"[""a"",""b""]"'],
])("renderChartCsv writes %s", (_, value, cell) => {
  expect(render(value)).toBe(`"A, b"\n${cell}\n`);
});
