import { expect, it } from "vitest";
import {
  findTitle,
  maybeChartTable,
} from "../../../lib/notebook-press/src/draw/maybe-chart-table.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { costChart } from "../../../lib/performance-account/src/charts/cost-chart.ts";

const values = [{ city: "A", mm: 5, said: "5 mm", from: "page 1" }];
const drawn = { mark: "bar", data: { values }, encoding: { x: { field: "mm" } } };
const columns = [
  { field: "city", title: "Town" },
  { field: "said", title: "Rain", value: "mm", origin: "from" },
];

it.each<[string, object, readonly string[]]>([
  ["what is drawn", drawn, ["mm"]],
  ["what it names", { ...drawn, usermeta: { columns } }, ["city", "said"]],
  ["what is drawn where it names none", { ...drawn, usermeta: { columns: [] } }, ["mm"]],
  ["what is drawn where it names no fields", { ...drawn, usermeta: { columns: ["mm"] } }, ["mm"]],
  [
    "the first data that are within, for Vega",
    { marks: [], data: [{ name: "map", url: "a" }, { values }] },
    ["city", "mm", "said", "from"],
  ],
])("maybeChartTable has the columns of %s", (_, spec, fields) => {
  const table = maybeChartTable({ ...spec });
  expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  expect(table?.rows).toEqual(values);
});

it.each([
  ["elsewhere", { mark: "bar", data: { url: "rain.csv" } }],
  ["elsewhere, for Vega", { marks: [], data: [{ name: "a", url: "rain.csv" }] }],
  ["nowhere", {}],
])("maybeChartTable has nothing for data %s", (_, spec) => {
  expect(maybeChartTable(spec)).toBeUndefined();
});

it("maybeChartTable has the value and the origin of each bar of a chart of ours", async () => {
  const table = maybeChartTable(costChart(await loadAccount(2018)));
  const [row = {}] = table?.rows ?? [];
  const { value = "", origin = "" } = table?.columns.find((one) => one.value !== undefined) ?? {};
  expect(row.label).toBe("Per participating company");
  expect(row[value]).toBeGreaterThan(27_000);
  const label = "Financing per participating company";
  expect(row[origin]).toMatchObject({ kind: "derived", label, operation: "divide" });
});

it.each([
  ["Rain", "Rain"],
  [{ text: ["Rain in", "towns"] }, "Rain in towns"],
  [["Rain", "again"], "Rain again"],
  [{ text: { signal: "a" } }, ""],
  [undefined, ""],
])("findTitle of %j is %j", (title, expected) => {
  expect(findTitle({ title })).toBe(expected);
});
