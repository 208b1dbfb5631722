import { expect, it } from "vitest";
import { renderDarkColors } from "../../lib/src/publish/dark-colors.ts";

it("renderDarkColors recolors fills, strokes and stops on dark screens", () => {
  const css = renderDarkColors({ "#1f2a37": "#e5e7eb" });
  expect(css).toMatch(/^@media screen and \(prefers-color-scheme: dark\)/);
  for (const property of ["fill", "stroke", "stop-color"])
    expect(css).toContain(`.chart svg [${property}="#1f2a37" i]{${property}:#e5e7eb}`);
});

it("renderDarkColors keeps charts light where no color is known", () => {
  expect(renderDarkColors({})).toContain(".chart{background:#fff");
});

it.each([{ '"]{}': "#fff" }, { "#fff": "red;}" }, { "": "red" }])(
  "renderDarkColors refuses %o",
  (colors) => {
    expect(() => renderDarkColors(colors)).toThrow(/as a color: wanted a CSS color/);
  },
);
