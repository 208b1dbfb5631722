import { expect, it } from "vitest";
import { drawCharts } from "../../../lib/notebook-press/src/draw/draw-charts.ts";
import type { MimeBundle, Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { toBundle } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { servicesChart } from "../../performance-account/charts/all-charts.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../publish/cases.ts";

const values = [{ city: "A", mm: 5 }];
const schema = "https://vega.github.io/schema";
const bars = {
  ...{ data: { values }, mark: "bar", description: "Rain" },
  encoding: { x: { field: "mm", type: "quantitative" }, y: { field: "city" } },
};
const dots = { type: "symbol", from: { data: "t" }, encode: { update: { x: { field: "mm" } } } };
const vega = { width: 50, height: 50, data: [{ name: "t", values }], marks: [dots] };
const toBars = (version: number, own: object = {}) => ({
  [`application/vnd.vegalite.v${version}+json`]: {
    ...{ $schema: `${schema}/vega-lite/v${version}.json`, ...bars, ...own },
  },
});
const toVega = (version: number) => ({
  [`application/vnd.vega.v${version}+json`]: {
    $schema: `${schema}/vega/v${version}.json`,
    ...vega,
  },
});

const python = {
  kernelspec: { name: "python3", display_name: "Python 3", language: "python" },
};

async function draw(data: MimeBundle, metadata = {}, ofNotebook = {}) {
  const cell = toCodeCell({ outputs: [toDisplay(data, metadata)] });
  const notebook: Notebook = { ...toNotebook(toTextCell("# Rain"), cell), metadata: ofNotebook };
  const drawn = await drawCharts(notebook);
  const [text, code] = drawn.cells;
  expect([text, drawn.metadata]).toEqual([notebook.cells[0], ofNotebook]);
  const [output] = code?.cell_type === "code" ? code.outputs : [];
  if (!output || !("data" in output)) throw new Error("no output");
  return output;
}

const said = { "text/plain": "Bars of rain" };
const altair = { ...toBars(5), "text/plain": "<VegaLite 5 object>" };

it.each<[string, MimeBundle, object?]>([
  ["Vega-Lite 4", toBars(4, { selection: { pick: { type: "single" } } })],
  ["Vega-Lite 5", toBars(5)],
  ["Vega-Lite 6", toBars(6)],
  ["Vega 5", toVega(5)],
  ["Vega 6", toVega(6)],
  ["Altair in a notebook of Python", altair, python],
  ["Vega-Lite with a sentence", { ...toBars(5), ...said }],
])("drawCharts gives %s an SVG and a PNG, and leaves the rest", async (_, data, ofNotebook) => {
  const drawn = await draw(data, {}, ofNotebook);
  expect(drawn.data).toMatchObject(data);
  expect(Object.keys(drawn.data).slice(1, 3)).toEqual(["image/svg+xml", "image/png"]);
  expect(drawn.data["image/svg+xml"]).toMatch(/^<svg .*<path [^>]*d="M/s);
  const png = Buffer.from(String(drawn.data["image/png"]), "base64");
  const { width } = drawn.metadata["image/png"] as { width: number };
  expect([png.toString("latin1", 1, 4), png.readUInt32BE(16)]).toEqual(["PNG", 2 * width]);
});

it.each<[string, MimeBundle]>([
  ["data elsewhere", { ...toBars(5, { data: { url: "https://example.org/a.json" } }), ...said }],
  ["data beside the file", toBars(5, { data: { url: "a.csv" } })],
  ["no mark", toBars(5, { mark: undefined })],
  ["a mark that there is not", toBars(5, { mark: "cube" })],
  ["text in place of a specification", { "application/vnd.vegalite.v5+json": "{}" }],
  ["a version that is too old", toBars(3)],
  ["no chart", { "text/html": "<b>1</b>", "text/plain": "1" }],
  ["both pictures", { ...toBars(5), "image/svg+xml": "<svg/>", "image/png": "AQID" }],
])("drawCharts leaves an output with %s as it is", async (_, data) => {
  expect(await draw(data, { a: 1 })).toEqual(toDisplay(data, { a: 1 }));
});

it.each([
  ["PNG, as JupyterLab saves it", { "image/png": "AQID" }, "image/svg+xml"],
  ["SVG", { "image/svg+xml": "<svg/>" }, "image/png"],
])("drawCharts keeps a picture that is there: %s", async (_, picture, other) => {
  const { data } = await draw({ ...toBars(5), ...picture });
  expect(data).toMatchObject({ ...picture, [other]: expect.any(String) });
});

it("drawCharts says in words what a PNG shows", async () => {
  const findAlt = async (data: MimeBundle) => (await draw(data)).metadata["image/png"];
  expect(await findAlt(altair)).toMatchObject({ alt: "Rain" });
  expect(await findAlt({ ...toVega(5), ...said })).toMatchObject({ alt: "Bars of rain" });
  expect(await findAlt(toVega(5))).not.toHaveProperty("alt");
});

it("drawCharts draws a chart of ours for wide and narrow screens, and without its card", async () => {
  const chart = servicesChart(await loadAccount(2018));
  const { data, metadata } = toBundle(chart);
  const drawn = await draw({ ...data }, { ...metadata });
  expect(drawn.metadata).toMatchObject(metadata);
  const { narrow } = drawn.metadata["image/svg+xml"] as { narrow: string };
  const [wide, small] = [String(drawn.data["image/svg+xml"]), narrow];
  const findWidth = (svg: string) => Number(/width="(\d+)/.exec(svg)?.[1]);
  expect([findWidth(wide), findWidth(small)]).toEqual([641, 313]);
  for (const svg of [wide, small]) expect(svg).not.toMatch(/fill="white"/);
  expect(drawn.metadata["image/png"]).toMatchObject({ width: 641, alt: chart.description });
});

it("drawCharts draws no PNG that is not wanted", async () => {
  const notebook = toNotebook(toCodeCell({ outputs: [toDisplay(toBars(5))] }));
  const [cell] = (await drawCharts(notebook, { png: false })).cells;
  expect(cell).toMatchObject({
    outputs: [{ data: { "image/svg+xml": expect.any(String) }, metadata: {} }],
  });
  expect(JSON.stringify(cell)).not.toContain("image/png");
});
