import { expect, it } from "vitest";
import {
  escapeCss,
  renderDarkColors,
} from "../../../../lib/notebook-press/src/publish/styles/styles.ts";

it("renderDarkColors recolors fills, strokes and stops on dark screens", () => {
  const css = renderDarkColors({ "#1f2a37": "#e5e7eb" });
  for (const property of ["fill", "stroke", "stop-color"])
    expect(css).toContain(`[${property}="#1f2a37" i]{${property}:light-dark(#1f2a37,#e5e7eb)}`);
  expect(css).toMatch(/^\.chart\{\[.*\}\}\n$/);
});

it("renderDarkColors keeps charts light where no color is known", () => {
  expect(renderDarkColors({})).toContain(".chart .drawing{background:light-dark(transparent,#fff)");
});

it.each([{ '"]{}': "#fff" }, { "#fff": "red;}" }, { "": "red" }])(
  "renderDarkColors refuses %o",
  (colors) => {
    expect(() => renderDarkColors(colors)).toThrow(/as a color: wanted a CSS color/);
  },
);

it.each([
  ["Rain", "Rain"],
  ['Rain "and" snow', "Rain \\22 and\\22  snow"],
  ["</style>", "\\3c /style>"],
  ["a\\b\nc", "a\\5c b\\a c"],
])("escapeCss writes %j as the inside of a string", (text, written) => {
  expect(escapeCss(text)).toBe(written);
});
