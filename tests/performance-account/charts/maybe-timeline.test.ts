import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import type { ToChartOptions } from "../../../lib/performance-account/src/charts/spec.ts";
import { toChart } from "../../../lib/performance-account/src/charts/to-chart.ts";
import { toSeries } from "../../../lib/performance-account/src/measures/series.ts";

const history = await loadHistory();
const { figures, breaks } = toSeries(history, {
  ...{ indicator: "knowledge_institutions", population: "innovation-networks" },
});
const encoding = {
  x: { field: "year", type: "quantitative" },
  y: { field: "n", type: "quantitative" },
};
const draw = (more: PlainSpec = {}, options: Partial<ToChartOptions> = {}) =>
  toChart(
    {
      data: figures.map((figure) => ({ year: figure.year, n: figure })),
      ...{ mark: { type: "line", point: true }, encoding },
      ...more,
    },
    { title: "Institutions", ...options },
  );
const find = (chart: ReturnType<typeof draw>) =>
  (chart.data as { values: readonly Readonly<Record<string, unknown>>[] }).values;

it("figures over the years are joined where years follow each other, and not across a break", () => {
  expect(find(draw()).map(({ run__ }) => run__)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect(find(draw({}, { breaks })).map(({ run__ }) => run__)).toEqual([0, 0, 0, 0, 1, 2, 2]);
  expect(JSON.stringify(draw({}, { breaks }))).toContain('"sign":"break"');
});

it.each<[string, PlainSpec, Partial<ToChartOptions>, object]>([
  ["its figures", {}, {}, { years: [2006, 2015], max: 30 }],
  [
    "the domains of its channels",
    {
      encoding: {
        x: { ...encoding.x, scale: { domain: [2000, 2020] } },
        y: { ...encoding.y, scale: { domain: [0, 99] } },
      },
    },
    {},
    { years: [2000, 2020], max: 99 },
  ],
  [
    "what stands beside it",
    {},
    { beside: [{ ...figures[0], year: 2001, lastYear: 2001, value: 60 }] as typeof figures },
    { years: [2001, 2015], max: 75 },
  ],
])("figures over the years have axes of %s", (_, more, options, timeline) => {
  expect(draw(more, options).usermeta).toMatchObject({ timeline });
});

it("figures over the years have the first of several for a year as the chosen one, and goals apart", () => {
  const [first] = figures;
  const more = [
    { ...first, value: 99 },
    { ...first, kind: "target", value: 50 },
  ];
  const data = [first, ...more].map((figure) => ({ year: 2006, n: figure }));
  expect(find(draw({ data })).map(({ role, value }) => [role, value])).toEqual([
    ["other", 99],
    ["chosen", 7],
    ["aim", 50],
  ]);
});

it.each<[string, PlainSpec]>([
  ["a colour for each row", { encoding: { ...encoding, color: { field: "year" } } }],
  ["another mark", { mark: "area" }],
  [
    "years before the axis",
    { encoding: { ...encoding, x: { ...encoding.x, scale: { domain: [2010, 2015] } } } },
  ],
  ["other years than the figures have", { data: figures.map((n, at) => ({ year: at, n })) }],
  [
    "two things in one drawing",
    {
      data: figures.map((n, at) => ({
        year: n.year,
        n: at > 2 ? { ...n, population: "clusters-and-networks" } : n,
      })),
    },
  ],
])("toChart draws %s as the specification says, not as a series of ours", (_, more) => {
  const mark = more.mark ?? { type: "line", point: true };
  expect(draw(more).layer[0]).toMatchObject({ mark, encoding: more.encoding ?? encoding });
});
