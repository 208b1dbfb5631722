import { expect, it } from "vitest";
import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";
import type { Origin } from "../../../lib/notebook-press/src/origins/index.ts";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { escapeHtml } from "../../../lib/notebook-press/src/text/escape-html.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../publish/cases.ts";

const yearbook = { source: "Yearbook of 3 gauges", section: "Table 12" };
const may: Origin = { kind: "printed", label: "Rain in May", printed: "81,2 mm", ...yearbook };
const days: Origin = { kind: "printed", label: "Days", printed: "31", source: "Calendar" };
const daily: Origin = {
  ...{ kind: "derived", label: "Rain a day", operation: "divide", text: "2.62", noun: "mm" },
  inputs: [{ ...may, text: "81.2" }, days],
};
const cost: Origin = { kind: "printed", label: "Gauge", printed: "€1,250.50", source: "Bill" };
const all: Origin = {
  ...{ kind: "derived", label: "All gauges", operation: "multiply", text: "€3,751.50" },
  inputs: [{ kind: "printed", label: "Gauges", printed: "three", source: "Yearbook" }, cost],
};
const wet: Origin = {
  ...{ kind: "printed", label: "Days with more than 10 mm", printed: "2 out of 31" },
  ...yearbook,
};
const snow: Origin = { kind: "missing", label: "Snow", reason: "It was May." };

/** A mark as somebody writes it by hand. */
const mark = (value: number | string, text: string, origin: Origin) =>
  `<data value="${value}" title="By hand" data-origin="${escapeHtml(JSON.stringify(origin))}">${text}</data>`;

const chart = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Rain: 81.2 mm in May.",
  title: "Rain in May",
  data: { values: [{ month: "May", mm: 81.2, said: "81.2", from: { ...may, text: "81.2" } }] },
  mark: "bar",
  encoding: {
    x: { field: "mm", type: "quantitative", axis: null },
    y: { field: "month", type: "nominal" },
    tooltip: [{ field: "said", type: "nominal", title: "Rain" }],
  },
  usermeta: {
    columns: [
      { field: "month", title: "Month" },
      { field: "said", title: "Rain", value: "mm", origin: "from" },
    ],
  },
};

const show = (html: string) => toCodeCell({ outputs: [toDisplay({ "text/html": html })] });

function publish(...marks: readonly string[]) {
  const drawn = { "application/vnd.vegalite.v5+json": chart, "text/plain": chart.description };
  const cells = [
    show(`<p>${marks.join(" and ")}</p>`),
    toCodeCell({ outputs: [toDisplay(drawn)] }),
  ];
  return renderPage(toNotebook(toTextCell("# Rain"), ...cells), { fileName: "rain.ipynb" });
}

const marks = {
  "a printed number": mark(81.2, "81.2", { ...may, text: "81.2" }),
  "a quotient": mark(81.2 / 31, "2.62", daily),
  "an amount in euros": mark(1250.5, "€1,250.50", cost),
  "a product": mark(3751.5, "€3,751.50", all),
  "a part in words": mark(2 / 31, "6.5%", wet),
  "what is missing": mark("", "not given", snow),
};

it("auditPage follows every number of a notebook about something else", async () => {
  const { faults, followed } = auditPage(await publish(...Object.values(marks)), "rain.html");
  expect(faults).toEqual([]);
  // The marks, that of the chart's table, its texts and its data.
  expect(followed).toBeGreaterThan(10);
});

const frame = `<table border="1" class="dataframe"><thead><tr><th></th><th>town</th><th>mm</th></tr></thead>
<tbody><tr><th>0</th><td>Askov</td><td>812</td></tr><tr><th>1</th><td>Dunby</td><td>606</td></tr></tbody></table>`;
const own = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  title: "Rain of 2 towns",
  data: { values: [{ town: "Askov", mm: 812 }] },
  mark: "bar",
  encoding: {
    x: { field: "mm", type: "quantitative", axis: null },
    y: { field: "town", type: "nominal" },
  },
};

/** A notebook that knows nothing of origins: a frame as pandas shows it, a chart as Altair does. */
async function auditOwn(line: string) {
  const drawn = { "application/vnd.vegalite.v5+json": own, "text/plain": "alt.Chart(812 rows)" };
  const outputs = [
    { "text/html": frame },
    drawn,
    { "image/png": "AA==", "text/plain": "<Figure size 640x480>" },
    { "text/plain": "mean 709.0" },
    { "text/html": "<p>It was 709 mm.</p>" },
  ];
  const cells = outputs.map((output, at) => ({
    ...toCodeCell({ source: `${line}\nshow()`, outputs: [toDisplay(output)] }),
    execution_count: at + 1,
  }));
  const page = await renderPage(toNotebook(toTextCell("# Rain"), ...cells), { fileName: "a" });
  return auditPage(page, "rain.html");
}

it("auditPage names the chart, the table and the cell of what cannot be followed", async () => {
  const { faults } = await auditOwn("# rain.csv");
  const places = faults.map(({ part, cell }) => `${cell} ${part?.type} ${part?.name}`);
  expect(faults).toContainEqual(
    expect.objectContaining({ number: "812", text: "0 · Askov · 812" }),
  );
  expect([...new Set(places)].toSorted()).toEqual([
    "1 table town, mm",
    "2 chart Rain of 2 towns",
    "3 chart <Figure size 640x480>",
    "4 undefined undefined",
    "5 undefined undefined",
  ]);
});

it("auditPage follows tables and charts to the data file that their cell names, and no text", async () => {
  const { byFile, faults } = await auditOwn("#| source: rain of 2 towns.csv");
  expect(faults.map(({ number, text }) => `${number}: ${text}`)).toEqual(["709: It was 709 mm."]);
  expect(byFile["rain of 2 towns.csv"]).toBeGreaterThan(8);
});

it.each<[string, string, string]>([
  ["another value", mark(82.1, "81.2", may), "wrong-value"],
  ["another printed form", mark(81.2, "81.2", { ...may, printed: "82,1 mm" }), "wrong-origin"],
  ["another result", mark(2.72, "2.72", { ...daily, text: "2.72" }), "wrong-formula"],
  ["kroner for euros", mark(1250.5, "DKK 1,250.50", cost), "wrong-origin"],
  ["a title alone", '<data value="5" title="I know">5</data>', "wrong-origin"],
  ["nothing", "5 mm", "unmarked"],
])("auditPage finds a number of such a notebook with %s", async (_, html, fault) => {
  const { faults } = auditPage(await publish(marks["a printed number"], html), "rain.html");
  expect(faults.map((one) => one.fault)).toEqual([fault]);
});
