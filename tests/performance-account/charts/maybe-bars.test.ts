import { compile, type TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
import type { toChart } from "../../../lib/performance-account/src/charts/to-chart.ts";
import { divide, share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";
import { findRows } from "./find-rows.ts";
import { half, toBars, toSpec } from "./make-bars.ts";

const companies = makeFigure("companies", "50");
const ideas = makeFigure("companies_new_ideas", "20");
const missing = makeFigure("companies_new_products", "");
const total = makeFigure("financing_total", "100 mio. kr.");
const cost = divide(total, companies, { label: "Cost", unit: "DKK", noun: "DKK" });
const own = [
  { what: "a", n: 2.5 },
  { what: "b", n: 10 },
];

interface Drawn {
  readonly mark: Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly params?: unknown;
}

/** The layer with the bars. */
const findBars = (chart: ReturnType<typeof toChart>) =>
  (chart.layer as readonly Drawn[]).find(({ encoding }) => encoding.x?.scale) as Drawn;

it.each([
  ["a count", [{ n: ideas }], "20", "20", 20],
  ["an amount", [{ n: cost }], "DKK 2.00 million", "DKK 2.00 million", 2e6],
  ["a printed share", [{ n: half }], "50%", "50%", 0.5],
  [
    "a count and the share that it is",
    [{ companies: ideas, n: share(ideas, companies) }],
    "20 companies · 40.0%",
    "40.0%",
    0.4,
  ],
  ["one number said twice", [{ printed: half, n: half }], "50%", "50%", 0.5],
  ["a missing number", [{ n: missing }, { n: ideas }], "not given", "not given", null],
  [
    "a number whose share is missing",
    [
      { companies: ideas, n: share(ideas, missing) },
      { companies: ideas, n: half },
    ],
    "20 companies",
    "20 companies",
    null,
  ],
  ["a number of one's own", [{ n: 2.5 }], "2.5", "2.5", 2.5],
])("bars say above %s what it is, and are as long", (_, cells, barText, barShort, value) => {
  const rows = cells.map((one, at) => ({ what: `Bar ${at}`, ...one }));
  expect(findRows(toBars(rows))[0]).toMatchObject({ barLabel: "Bar 0", barText, barShort, value });
});

it.each([
  ["shares on the whole axis over a track", [{ what: "a", n: half }], {}, [0, 1], true],
  [
    "shares on a part of it without one",
    [{ what: "a", n: half }],
    { domain: [0, 0.6] },
    [0, 0.6],
    false,
  ],
  [
    "none beyond the end of the axis",
    [{ what: "a", n: half }],
    { domain: [0, 0.2] },
    [0, 0.5],
    false,
  ],
  ["counts up to the largest", [{ what: "a", n: ideas }], {}, [0, 20], false],
  ["nothing but zero on an axis all the same", [{ what: "a", n: 0 }], {}, [0, 1], false],
  [
    "no unit beside another",
    [
      { what: "a", n: half },
      { what: "b", n: total },
    ],
    {},
    [0, 1],
    true,
  ],
])("bars draw %s", (_, data, scale, domain, hasTrack) => {
  const encoding = { x: { field: "n", type: "quantitative", scale }, y: { field: "what" } };
  const chart = toBars(data, {}, { encoding });
  expect(findBars(chart).encoding.x?.scale).toEqual({ domain, nice: false });
  expect(JSON.stringify(chart.layer).includes(colors.track)).toBe(hasTrack);
});

it("bars of another unit than the first have no length, and keep their number", () => {
  const [, other] = findRows(
    toBars([
      { what: "a", n: half },
      { what: "b", n: total },
    ]),
  );
  expect(other).toMatchObject({ value: null, barText: "DKK 100 million" });
});

it.each([
  ["a count", { n: ideas }, { title: "Companies", format: ",d" }],
  ["kroner", { n: cost }, { title: "DKK" }],
  ["millions of kroner", { n: total }, { title: "DKK million", labelExpr: expect.any(String) }],
  ["a share", { n: share(ideas, companies) }, { title: "Share of participating companies" }],
  ["a share that a source prints", { n: half }, { title: null, format: ".0%" }],
])("bars have an axis of %s", (_, cell, axis) => {
  expect(findBars(toBars([{ what: "a", ...cell }])).encoding.x?.axis).toMatchObject(axis);
});

it.each([
  [
    "an axis",
    { x: { axis: { title: "Mine", tickCount: 9 } } },
    { x: { axis: { title: "Mine", tickCount: 9 } } },
  ],
  ["the title of a channel", { x: { title: "Mine" } }, { x: { axis: { title: "Mine" } } }],
  ["no title", { x: { title: null } }, { x: { axis: { title: null } } }],
  ["no axis", { x: { axis: null } }, { x: { axis: null } }],
  ["a colour", { color: { value: "#123456" } }, { color: { value: "#123456" } }],
  [
    "a field for colours",
    { color: { field: "n", type: "quantitative" } },
    { color: { field: "n", type: "quantitative" } },
  ],
  [
    "colours by name",
    { color: { field: "what", scale: { range: ["red", "blue"] } } },
    { color: { scale: { domain: ["a", "b"], range: ["red", "blue"] }, legend: null } },
  ],
  ["a tooltip", { tooltip: { field: "what" } }, { tooltip: { field: "what" } }],
  ["an opacity", { opacity: { value: 0.5 } }, { opacity: { value: 0.5 } }],
])("bars keep %s that the author sets", (_, set, wanted) => {
  const { encoding } = toSpec(own) as { encoding: Record<string, object> };
  const mixed = { ...encoding, ...set, x: { ...encoding.x, ...(set as { x?: object }).x } };
  expect(findBars(toBars(own, {}, { encoding: mixed })).encoding).toMatchObject(wanted);
});

it("bars keep mark, parameters, description, configuration and what is kept with the chart", () => {
  const more = {
    ...{ mark: { type: "bar", color: "red", cornerRadius: 0 }, params: [{ name: "p" }] },
    ...{ description: "Mine", config: { axis: { labelColor: "red" } }, usermeta: { mine: 1 } },
  };
  const chart = toBars(own, {}, more);
  expect(findBars(chart)).toMatchObject({
    ...{ mark: { color: "red", cornerRadius: 0 }, params: [{ name: "p" }] },
  });
  expect(findBars(chart).encoding).not.toHaveProperty("color");
  expect(chart).toMatchObject({
    ...{ description: "Mine", config: { axis: { labelColor: "red", domain: false } } },
    usermeta: { mine: 1, columns: [{ field: "what" }, { field: "n" }] },
  });
});

it("bars tell apart by colour what a field says, in the order of the rows and in words", () => {
  const data = ["z", "a"].map((kind, at) => ({ what: `Bar ${at}`, kind, n: at + 1 }));
  const encoding = { ...(toSpec(data).encoding as object), color: { field: "kind" } };
  const chart = toBars(data, {}, { encoding });
  expect(findBars(chart).encoding.color).toMatchObject({ scale: { domain: ["z", "a"] } });
  expect(chart.description).toBe("Bar chart. A title: Bar 0 (z) 1; Bar 1 (a) 2.");
});

it.each<[string, PlainSpec]>([
  ["rows counted", { encoding: { x: { aggregate: "count" }, y: { field: "what" } } }],
  ["columns", { encoding: { x: { field: "what" }, y: { field: "n", type: "quantitative" } } }],
  ["facets", { encoding: { ...(toSpec(own).encoding as object), row: { field: "what" } } }],
  ["a transform", { transform: [{ filter: "datum.n > 3" }] }],
  ["another mark", { mark: "point" }],
  ["a height", { height: 300 }],
  ["thin bars", { mark: { type: "bar", size: 3 } }],
  [
    "a logarithm",
    {
      encoding: {
        x: { field: "n", type: "quantitative", scale: { type: "log" } },
        y: { field: "what" },
      },
    },
  ],
  [
    "names twice",
    {
      data: [
        { what: "a", n: 1 },
        { what: "a", n: 2 },
      ],
    },
  ],
  ["losses", { data: [{ what: "a", n: -1 }] }],
])("toChart draws %s as the specification says, not as bars of ours", (_, more) => {
  const chart = toBars(own, {}, more);
  expect(JSON.stringify(chart)).not.toContain("barText");
  const spec = { ...toSpec(own), ...more };
  expect(chart.layer[0]).toMatchObject({ mark: spec.mark, encoding: spec.encoding as object });
  expect(() => compile(chart as unknown as TopLevelSpec)).not.toThrow();
});

it.each([
  ["has a value", half, "n", 0.5],
  ["has none", share(ideas, missing), "other", 20],
])("bars draw another field instead where the one named %s", (_, n, field, value) => {
  const chart = toBars([{ what: "a", other: ideas, n }], { instead: "other" });
  expect(findBars(chart).encoding.x).toMatchObject({ field });
  expect(findRows(chart)[0]?.[field]).toBe(value);
});

it.each([
  [[half, missing], true],
  [[half, half], false],
])("bars explain dashes only where there are some: %#", (cells, wanted) => {
  const chart = toBars(cells.map((n, at) => ({ what: `${at}`, n })));
  expect(chart.description.includes("Dashed")).toBe(wanted);
  expect(JSON.stringify(chart.layer).includes(colors.unknown)).toBe(wanted);
});

it("bars say title, subtitle, numbers and limits in their alternative text", () => {
  const chart = toBars([{ what: "a", n: ideas }], { subtitle: "Some", limit: "Not all." });
  expect(chart.description).toBe("Bar chart. A title. Some: a 20. Not all.");
  expect(JSON.stringify(chart.layer)).toContain("Source: Made-up");
});

it("bars without a value stand where the rows or the author's order have them", () => {
  const data = [
    { what: "b", n: missing },
    { what: "a", n: ideas },
  ];
  const y = { field: "what", sort: "descending" };
  const sorted = { encoding: { x: { field: "n", type: "quantitative" }, y } };
  for (const chart of [toBars(data), toBars(data, {}, sorted)])
    expect(chart.encoding).toMatchObject({ y: { scale: { domain: ["b", "a"] } } });
});

it.each([
  [
    "one whole",
    [share(ideas, companies), share(companies, companies)],
    "Share of participating companies",
  ],
  ["a whole each", [share(ideas, companies), share(ideas, ideas)], null],
])("bars of shares of %s name it on their axis", (_, shares, title) => {
  const chart = toBars(shares.map((n, at) => ({ what: `${at}`, n })));
  expect(findBars(chart).encoding.x?.axis).toMatchObject({ title });
});
