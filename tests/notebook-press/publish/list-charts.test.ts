import { expect, it } from "vitest";
import type { MimeBundle } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { listCharts, renderSvgFile } from "../../../lib/notebook-press/src/publish/list-charts.ts";
import { toCodeCell, toDisplay, toNotebook } from "./cases.ts";

const svg: MimeBundle = { "image/svg+xml": "<svg></svg>", "text/plain": "Bars." };
const spec = { mark: "bar", data: { values: [{ a: 1 }] }, encoding: { x: { field: "a" } } };

const listNames = (slug: string, id: string, ...bundles: readonly MimeBundle[]) => {
  const cell = toCodeCell({ id, outputs: bundles.map((data) => toDisplay(data)) });
  return listCharts(toNotebook(cell), slug).map(({ name }) => name);
};

it.each<[string, string, string, readonly MimeBundle[], readonly string[]]>([
  ["the cell", "02-funding", "a1b2", [svg], ["02-funding-a1b2"]],
  ["the cell, without what both begin with", "02-funding", "02-07", [svg], ["02-funding-07"]],
  [
    "the place in the cell",
    "02-funding",
    "02-07",
    [svg, svg],
    ["02-funding-07", "02-funding-07-2"],
  ],
  ["the cell in letters that a file may have", "a", "../b c", [svg], ["a--b-c"]],
  ["nothing where there is no chart", "a", "b", [{ "text/plain": "1" }], []],
])("listCharts names a chart by %s", (_, slug, id, bundles, names) => {
  expect(listNames(slug, id, ...bundles)).toEqual(names);
});

it("listCharts gives a chart in each form that its output has", () => {
  const png = Buffer.from([1, 2, 3]);
  const data = {
    ...svg,
    "image/png": png.toString("base64"),
    "application/vnd.vegalite.v5+json": spec,
  };
  const [chart] = listCharts(toNotebook(toCodeCell({ outputs: [toDisplay(data)] })), "a");
  expect(chart?.label).toBe("Bars.");
  expect(chart?.files).toEqual({
    svg: expect.stringContaining('aria-label="Bars."'),
    png,
    csv: "a\n1\n",
  });
  const [drawing] = listCharts(toNotebook(toCodeCell({ outputs: [toDisplay(svg)] })), "a");
  expect(Object.keys(drawing?.files ?? {})).toEqual(["svg"]);
});

const ground = '<rect width="100%" height="100%" fill="white"/>';

it.each([
  [
    "a name",
    '<svg width="1"><g/></svg>',
    `<svg width="1" role="img" aria-label="&quot;A&quot; &amp; b">${ground}<g/></svg>\n`,
  ],
  [
    "no second name",
    '<svg aria-label="C"><g/></svg>\n',
    `<svg aria-label="C">${ground}<g/></svg>\n`,
  ],
])("renderSvgFile gives a drawing a white ground and %s", (_, svg, wanted) => {
  expect(renderSvgFile(svg, '"A" & b')).toBe(wanted);
});

it("renderSvgFile leaves drawings within a drawing alone", () => {
  expect(renderSvgFile("<svg><svg/></svg>", "A").match(/<rect/g)).toHaveLength(1);
});
