import { expect, it } from "vitest";
import {
  findTitle,
  maybeChartData,
  maybeChartTable,
} from "../../../lib/notebook-press/src/draw/chart-data.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { costChart, servicesChart } from "../../performance-account/charts/all-charts.ts";

const values = [
  { city: "A", rain: 1.5, note: "wet" },
  { city: "B", rain: null, note: "dry" },
];
const city = { field: "city", type: "nominal" };
const rain = { field: "rain", type: "quantitative", title: "Rain, mm" };
const note = { field: "note", title: "Note" };

const toTitles = (spec: unknown) => maybeChartData(spec)?.columns.map(({ title }) => title);

it.each<[string, object, readonly string[]]>([
  ["what it draws", { encoding: { x: city, y: rain } }, ["city", "Rain, mm"]],
  [
    "the tooltip, then the numbers",
    { encoding: { y: rain, tooltip: [note] } },
    ["Note", "Rain, mm"],
  ],
  ["a tooltip of one field", { encoding: { x: city, tooltip: note } }, ["Note"]],
  [
    "a tooltip with the number in it",
    { encoding: { y: rain, tooltip: [city, rain] } },
    ["city", "Rain, mm"],
  ],
  [
    "a number under the name of its text",
    { encoding: { y: { ...rain, title: "note" }, tooltip: [note] } },
    ["Note", "note (number)"],
  ],
  ["a field that is drawn twice", { encoding: { y: rain, color: rain } }, ["Rain, mm"]],
  [
    "no field that is worked out",
    { encoding: { x: city, y: { field: "sum", type: "quantitative" } } },
    ["city"],
  ],
  [
    "the columns that it names, and no others",
    {
      usermeta: {
        columns: [
          { field: "city", title: "Town", value: "rain", origin: "note", originTitle: "From" },
        ],
      },
      encoding: { y: rain, tooltip: [city, note] },
    },
    ["Town", "Town (number)", "From"],
  ],
])("maybeChartData of a chart has %s", (_, parts, titles) => {
  expect(toTitles({ mark: "bar", data: { values }, ...parts })).toEqual(titles);
});

it.each<[string, object]>([
  [
    "a layer",
    {
      data: { values },
      encoding: { x: city },
      layer: [{ mark: "rule" }, { mark: "bar", encoding: { tooltip: [note] } }],
    },
  ],
  [
    "a part beside others",
    { hconcat: [{ mark: "text" }, { mark: "bar", data: { values }, encoding: { tooltip: note } }] },
  ],
  ["a small multiple", { data: { values }, spec: { mark: "bar", encoding: { tooltip: [note] } } }],
])("maybeChartData finds the data of %s", (_, spec) => {
  expect(toTitles(spec)).toEqual(["Note"]);
  expect(maybeChartData(spec)?.rows).toEqual(values);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["a chart of data elsewhere", { mark: "bar", data: { url: "a.csv" }, encoding: { x: city } }],
  ["a chart without data", { mark: "bar", encoding: { x: city } }],
  ["a chart of no fields", { mark: "bar", data: { values }, encoding: { x: { value: 1 } } }],
])("maybeChartData has none of %s", (_, spec) => {
  expect(maybeChartData(spec)).toBeUndefined();
});

it("maybeChartData of a chart of ours has every bar, each number with where it comes from", async () => {
  const { columns, rows } = maybeChartData(servicesChart(await loadAccount(2018))) ?? {};
  expect(columns?.map(({ title }) => title)).toEqual([
    "Service",
    ...["Companies", "Companies, number", "Companies, from"],
    ...["Share", "Share, number", "Share, from"],
  ]);
  expect(rows).toHaveLength(4);
});

const town = [{ city: "A", mm: 5, said: "5 mm", from: "page 1" }];
const drawn = { mark: "bar", data: { values: town }, encoding: { x: { field: "mm" } } };
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
    { marks: [], data: [{ name: "map", url: "a" }, { values: town }] },
    ["city", "mm", "said", "from"],
  ],
])("maybeChartTable has the columns of %s", (_, spec, fields) => {
  const table = maybeChartTable({ ...spec });
  expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  expect(table?.rows).toEqual(town);
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
  expect(row.What).toBe("Financing per participating company");
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
