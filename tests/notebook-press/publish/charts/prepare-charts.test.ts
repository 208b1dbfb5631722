import { inflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import {
  prepareCharts,
  renderChartsData,
} from "../../../../lib/notebook-press/src/publish/charts/prepare-charts.ts";
import { loadAccount } from "../../../../lib/performance-account/src/account/load.ts";
import { toBundle } from "../../../../lib/performance-account/src/display/to-bundle.ts";
import { servicesChart } from "../../../performance-account/charts/all-charts.ts";
import { toCodeCell, toDisplay, toTextCell, words } from "../cases.ts";

const bars = {
  ...{ $schema: "https://vega.github.io/schema/vega-lite/v5.json", mark: "bar" },
  ...{ data: { values: [{ mm: 5, said: "</script><b>" }] }, encoding: { x: { field: "mm" } } },
};
const toOutput = (spec: object) => toDisplay({ "application/vnd.vegalite.v5+json": spec });
const prepare = async (...outputs: readonly ReturnType<typeof toDisplay>[]) => [
  ...(await prepareCharts([toTextCell("# Rain"), toCodeCell({ outputs })])).values(),
];

it("prepareCharts has both forms of a chart of ours, each mark with its row", async () => {
  const { data, metadata } = await toBundle(servicesChart(await loadAccount(2018)));
  const [chart] = await prepare(toDisplay({ ...data }, { ...metadata }));
  const widths = chart?.forms.map(({ width }) => width);
  expect(widths).toEqual([640, 312]);
  expect(JSON.stringify(chart?.forms[1])).toContain('"row__":0');
});

it("prepareCharts leaves out what cannot be drawn, and names each of the rest", async () => {
  const charts = await prepare(
    toOutput(bars),
    toOutput({ ...bars, data: { url: "a.csv" } }),
    toOutput(bars),
  );
  expect(charts.map(({ key }) => key)).toEqual(["chart-1", "chart-2"]);
});

it("renderChartsData holds the charts that a page shows, and ends no script", async () => {
  const charts = await prepare(toOutput(bars), toOutput(bars));
  const html = renderChartsData(charts, '<figure data-chart="chart-2">', words);
  const [, packed = ""] =
    /^<script type="application\/json" data-encoding="deflate-raw base64" id="charts_data">([\w+/=]+)<\/script>$/.exec(
      html,
    ) ?? [];
  expect(JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString())).toEqual({
    ...{ chart: words.chart, hint: words.chartKeys },
    charts: { "chart-2": charts[1]?.forms },
  });
  expect(renderChartsData(charts, "<figure>", words)).toBe("");
});
