import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { toBundle } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { costChart } from "../../performance-account/charts/all-charts.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "./cases.ts";

const rain = {
  $schema: "https://vega.github.io/schema/vega-lite/v4.json",
  ...{ title: "Rain", width: 200, height: 100, mark: "bar" },
  data: { values: [{ town: "Askov", mm: 812 }] },
  selection: { pick: { type: "single" } },
  encoding: {
    x: { field: "mm", type: "quantitative" },
    y: { field: "town", type: "nominal" },
    tooltip: [{ field: "town" }, { field: "mm", type: "quantitative" }],
  },
};
const type = "application/vnd.vegalite.v4+json";
const svg = '<svg width="200" height="50"><rect width="99" height="9"/></svg>';

/** A notebook with a chart of ours, one of a stranger, and one whose data lie elsewhere. */
export async function makeChartNotebook() {
  const { data, metadata } = await toBundle(costChart(await loadAccount(2018)));
  const alien = { ...rain, data: { url: "https://example.org/rain.csv" } };
  const outputs = [
    toDisplay({ ...data }, { ...metadata }),
    toDisplay({ [type]: rain, "text/plain": "Bar chart of rain" }),
    toDisplay({ [type]: alien, "image/svg+xml": svg, "text/plain": "Rain of elsewhere" }),
  ];
  const cells = outputs.map((output) => toCodeCell({ outputs: [output] }));
  return toNotebook(toTextCell("# Charts"), ...cells);
}
