import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "canvas";
import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { slimDrawing } from "../../../lib/notebook-press/src/publish/slim-drawing.ts";
import { loadAccount, loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { allCharts } from "../../performance-account/charts/all-charts.ts";
import { allHistoryCharts } from "../../performance-account/charts/all-history-charts.ts";
import { findPictureFault } from "../../performance-account/charts/find-picture-fault.ts";

const drawing = (inside: string) =>
  `<svg class="marks" width="9" height="8" aria-label="Rain" xmlns="http://www.w3.org/2000/svg"><g fill="none">${inside}</g></svg>`;
const text = '<text fill="#000">a</text>';

it.each([
  [
    "names of parts, which a picture with one text has for nobody",
    `<g class="mark-text" role="graphics-symbol" aria-label="X-axis" aria-roledescription="axis"><text aria-hidden="true" fill="#000">a</text></g>`,
    text,
  ],
  ["a ground without a colour", `<path class="background" d="M0,0h9v8h-9Z"/>${text}`, text],
  ["a label that is hidden", `<text opacity="0" fill="#000">b</text>${text}`, text],
  [
    "how far a text was moved",
    '<g transform="translate(1.5,2)"><text transform="translate(3,4)" fill="#000"><tspan>a</tspan><tspan x="0" dy="9">b</tspan></text></g>',
    '<text x="4.5" y="6" fill="#000">a<tspan x="4.5" dy="9">b</tspan></text>',
  ],
  [
    "pixels as a unit",
    '<text font-size="12px" fill="#000">a</text>',
    '<text fill="#000" font-size="12">a</text>',
  ],
])("slimDrawing leaves out %s", (_, inside, left) => {
  const slimmed = slimDrawing(drawing(inside));
  expect(slimmed).toMatch(/^<svg [^>]*aria-label="Rain"/);
  expect(slimmed.replace(/<\/?(?:svg|g)[^>]*>/g, "")).toBe(left.replace(/<\/?g[^>]*>/g, ""));
});

it.each([
  ["of something else", '<svg class="other"><g class="a" role="img"><path d="M0,0Z"/></g></svg>'],
  ["with a style sheet", '<svg class="marks"><style>.a{fill:red}</style><g class="a"/></svg>'],
  ["that is no XML", '<svg class="marks"><g class=a><br></g></svg>'],
])("slimDrawing leaves a drawing %s as it is", (_, svg) => {
  expect(slimDrawing(svg)).toBe(svg);
});

it.each([
  [
    "which texts are the numbers of a scale",
    `<g class="mark-text role-axis-label">${text}${text}</g>`,
    ' class="role-axis-label"',
  ],
  [
    "colours as they are, since a dark page finds them",
    '<path d="M0,0h9" stroke="#ff0000"/>',
    'stroke="#ff0000"',
  ],
  [
    "the name of a link",
    `<a href="#b" aria-label="B"><g aria-label="C">${text}</g></a>`,
    'aria-label="B"',
  ],
  [
    "what clips",
    '<defs><clipPath id="a"><rect width="1" height="2"/></clipPath></defs><g clip-path="url(#a)"><path d="M0,0h9v1Z" fill="#000"/></g>',
    "<clipPath",
  ],
])("slimDrawing keeps %s", (_, inside, kept) => {
  expect(slimDrawing(drawing(inside))).toContain(kept);
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
  const slimmed = slimDrawing(svg);
  expect(slimmed.length).toBeLessThan(0.55 * svg.length);
  const [stored, png] = await Promise.all([svg, slimmed].map(toPng));
  const path = join(folder, `${name}.png`);
  await writeFile(path, stored ?? "");
  expect(await findPictureFault(png ?? new Uint8Array(), path, `slim ${name}`)).toBeUndefined();
});

it("a slimmed drawing that lost a line would be seen", async () => {
  const svg = await renderSvg(charts[0]?.[1] as ChartSpec);
  const [stored, png] = await Promise.all(
    [svg, slimDrawing(svg).replace(/<path [^>]*>/, "")].map(toPng),
  );
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
