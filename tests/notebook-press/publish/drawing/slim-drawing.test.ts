import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "canvas";
import type { Element } from "hast";
import { expect, it } from "vitest";
import { renderSvg } from "../../../../lib/notebook-press/src/draw/render-svg.ts";
import { slimDrawing } from "../../../../lib/notebook-press/src/publish/drawing/slim-drawing.ts";
import { parseHtml, renderHtml } from "../../../../lib/notebook-press/src/publish/html-tree.ts";
import { loadAccount } from "../../../../lib/performance-account/src/account/load.ts";
import { loadHistory } from "../../../../lib/performance-account/src/account/load-history.ts";
import { fitWidth } from "../../../../lib/performance-account/src/charts/fit-width.ts";
import type { ChartSpec } from "../../../../lib/performance-account/src/charts/spec.ts";
import { allCharts } from "../../../performance-account/charts/all-charts.ts";
import { allHistoryCharts } from "../../../performance-account/charts/all-history-charts.ts";
import { findPictureFault } from "../../../performance-account/charts/find-picture-fault.ts";

const slim = (svg: string) => renderHtml(slimDrawing(parseHtml(svg)[0] as Element));
const drawing = (inside: string) =>
  `<svg class="marks" width="9" height="8" role="img" aria-label="Rain"><g>${inside}</g></svg>`;

it.each([
  [
    "names of parts, which a picture with one text has for nobody",
    '<g class="mark-text" role="graphics-symbol" aria-label="X-axis" aria-roledescription="axis"><text aria-hidden="true" fill="#000">a</text></g>',
    '<text x="0" y="0" fill="#000">a</text>',
  ],
  [
    "a ground without a colour",
    '<path class="background" d="M0,0h9v8h-9Z"/><path d="M0,0h1" fill="none" stroke="none"/>',
    "",
  ],
  [
    "what has no colour in a group that clips",
    '<g clip-path="url(#a)"><path d="M0,0h9"/><path d="M0,0h1" fill="#000"/></g><g clip-path="url(#a)"><path d="M0,0h9"/></g>',
    '<g clip-path="url(#a)"><path d="M0 0h1" fill="#000"/></g>',
  ],
  [
    "a line without a length",
    '<line x2="0" y2="0" stroke="#000"/><path d="M1,2Z" stroke="#000"/>',
    "",
  ],
  [
    "a width of no line",
    '<path d="M0,0h1v1Z" fill="#000" stroke-width="2"/>',
    '<path d="M0 0h1v1z" fill="#000"/>',
  ],
  [
    "what holds anyway",
    '<path d="M0,0h1" stroke="#000" stroke-width="1" fill="none" opacity="1"/><text text-anchor="start" fill="#000">a</text>',
    '<path d="M0 0h1" stroke="#000"/><text x="0" y="0" fill="#000">a</text>',
  ],
  [
    "pixels as a unit",
    '<text font-size="12px" fill="#000">a</text>',
    '<text x="0" y="0" font-size="12" fill="#000">a</text>',
  ],
])("slimDrawing leaves out %s", (_, inside, left) => {
  const root = '<svg width="9" height="8" role="img" aria-label="Rain" fill="none">';
  expect(slim(drawing(inside))).toBe(`${root}${left}</svg>`);
});

it.each([
  ["of something else", '<svg class="other"><g class="a" role="img"><path d="M0,0Z"/></g></svg>'],
  ["with a style sheet", '<svg class="marks"><style>.a{fill:red}</style><g class="a"/></svg>'],
])("slimDrawing leaves a drawing %s as it is", (_, svg) => {
  expect(slim(svg)).toBe(svg);
});

it("slimDrawing keeps which texts are the numbers of a scale", () => {
  const texts = '<text fill="#000">0</text><text transform="translate(5,0)" fill="#000">9</text>';
  expect(slim(drawing(`<g class="mark-text role-axis-label">${texts}</g>`))).toContain(
    '<g class="role-axis-label" fill="#000"><text x="0" y="0">0</text><text x="5" y="0">9</text></g>',
  );
});

it("slimDrawing leaves links and what clips as they are", () => {
  const inside = '<a href="#b" aria-label="B"><path d="M0,0h9Z" fill="#000"/></a>';
  const defs = '<defs><clipPath id="a"><rect width="1" height="2"/></clipPath></defs>';
  expect(slim(`<svg class="marks">${defs}<g>${inside}</g></svg>`)).toBe(
    `<svg fill="none">${defs}${inside}</svg>`,
  );
});

const [account, history] = await Promise.all([loadAccount(2018), loadHistory()]);
const charts: readonly (readonly [string, ChartSpec])[] = [
  ...Object.entries(allCharts).map(([name, draw]) => [name, draw(account)] as const),
  ...Object.entries(allHistoryCharts).flatMap(([name, draw]) =>
    draw(history).map((chart, at) => [`${name} ${at + 1}`, chart] as const),
  ),
].flatMap(([name, chart]) => [
  [`${name}, wide`, chart] as const,
  [`${name}, narrow`, fitWidth(chart, 312)] as const,
]);
const folder = await mkdtemp(join(tmpdir(), "drawings-"));

it.each(charts)("slimDrawing makes %s half as long, and nobody sees it", async (name, chart) => {
  const svg = await renderSvg(chart);
  const slimmed = slim(svg);
  expect(slimmed.length).toBeLessThan(0.55 * svg.length);
  const [stored, png] = await Promise.all([svg, slimmed].map(toPng));
  const path = join(folder, `${name}.png`);
  await writeFile(path, stored ?? "");
  expect(await findPictureFault(png ?? new Uint8Array(), path, `slim ${name}`)).toBeUndefined();
});

it("a slimmed drawing that lost a line would be seen", async () => {
  const svg = await renderSvg(charts[0]?.[1] as ChartSpec);
  const [stored, png] = await Promise.all([svg, slim(svg).replace(/<path [^>]*>/, "")].map(toPng));
  await writeFile(join(folder, "lost.png"), stored ?? "");
  const fault = await findPictureFault(
    png ?? new Uint8Array(),
    join(folder, "lost.png"),
    "slim lost",
  );
  expect(fault).toMatch(/pixels of a square differ/);
});

async function toPng(svg: string): Promise<Uint8Array> {
  const file = svg.replace(/^<svg (?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg" ');
  const image = await loadImage(Buffer.from(file));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  return canvas.toBuffer("image/png");
}
