import { expect, it } from "vitest";
import { renderSvg, slimSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { toBars } from "../../performance-account/charts/make-bars.ts";

const chart = toBars();

it("renderSvg gives text as text, in the charts' font", async () => {
  const svg = await renderSvg(chart);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toMatch(/^<svg [^>]*font-family="Inter, [^>]*>.*<text [^>]*>First bar<\/text>/s);
});

it("renderSvg says what a bar shows to those who do not see it", async () => {
  expect(await renderSvg(chart)).toMatch(/aria-label="50%" [^>]*="bar"/);
});

it("renderSvg draws the same picture each time", async () => {
  const svg = await renderSvg(chart);
  expect(svg).toMatch(/clip-path="url\(#clip0\)"/);
  expect(await renderSvg(chart)).toBe(svg);
});

it("renderSvg leaves the chart as it was", async () => {
  const { data } = chart as unknown as { data: { values: readonly object[] } };
  await renderSvg(chart);
  expect(data.values.flatMap(Object.getOwnPropertySymbols)).toEqual([]);
});

it("renderSvg refuses what Vega-Lite cannot compile", async () => {
  const { layer: _, ...broken } = chart;
  await expect(renderSvg(broken)).rejects.toThrow(/^Invalid specification/);
});

it.each([
  [
    "one font of all texts onto the whole",
    `<svg a="b"><text font-family="Inter, 'A'" x="1">a</text><text font-family="Inter, 'A'">b</text></svg>`,
    `<svg font-family="Inter, 'A'" a="b"><text x="1">a</text><text>b</text></svg>`,
  ],
  [
    "fonts where they differ",
    `<svg a="b"><text font-family="A">a</text><text font-family="B">b</text></svg>`,
    `<svg a="b"><text font-family="A">a</text><text font-family="B">b</text></svg>`,
  ],
  [
    "no label that is hidden",
    `<svg ><text fill="#000" opacity="0">2014</text><text opacity="1">2015</text><text opacity="0.5">2016</text></svg>`,
    `<svg ><text>2015</text><text opacity="0.5">2016</text></svg>`,
  ],
  [
    "no empty shape",
    `<svg ><path class="a" d="M0,0h0v0h0Z" b="c"></path><path d="" display="none"/><path d="M1,2h3"/></svg>`,
    `<svg ><path d="M1,2h3"/></svg>`,
  ],
  [
    "coordinates of a hundredth of a pixel",
    `<svg ><path d="M236.7799999999993,84L-309.2200000000007,1e-7C0.0000000012,1.25"></path><g transform="translate(0.3333333,5)"></g></svg>`,
    `<svg ><path d="M236.78,84L-309.22,1e-7C0,1.25"></path><g transform="translate(0.33,5)"></g></svg>`,
  ],
  [
    "no announcement of a group that has no name",
    `<svg ><g class="a" role="graphics-object" aria-roledescription="rect mark container"><path aria-label="5" role="graphics-symbol"/></g></svg>`,
    `<svg ><g class="a"><path aria-label="5" role="graphics-symbol"/></g></svg>`,
  ],
  [
    "numbers in texts as they are",
    `<svg aria-label="236.7799999"><text>9.123456</text></svg>`,
    `<svg aria-label="236.7799999"><text>9.123456</text></svg>`,
  ],
])("slimSvg keeps %s", (_, svg, slim) => {
  expect(slimSvg(svg)).toBe(slim);
});
