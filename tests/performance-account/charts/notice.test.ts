import { compile, type TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { fitWidth } from "../../../lib/performance-account/src/charts/fit-width.ts";
import { findNotGiven, notice } from "../../../lib/performance-account/src/charts/notice.ts";
import { makeFigure } from "../measures/make-figure.ts";
import { toBars } from "./make-bars.ts";

const spec = {
  title: "Who paid is not given",
  measures: [makeFigure("financing_state", ""), makeFigure("companies", "5")],
  source: "Source: made up.",
  width: 640,
};
const made = notice(spec);

it("notice says what is missing and why, in what is seen and in what is read", () => {
  expect(made.description).toBe("Who paid is not given. Not given: “State”. It is a picture.");
  expect(made.title).toEqual({
    text: ["Who paid is not given"],
    subtitle: ["Not given: “State”. It is a picture."],
  });
});

it("notice is drawn small, without an axis", async () => {
  expect(made.height).toBeLessThan(30);
  const svg = await renderSvg(made);
  expect(svg).toContain("Source: made up.");
  expect(svg).not.toContain("role-axis");
});

it("notice compiles without a warning", () => {
  expect(() => compile(made as unknown as TopLevelSpec)).not.toThrow();
});

it("notice has another width through fitWidth as if made with it", () => {
  expect(fitWidth(made, 200)).toEqual(notice({ ...spec, width: 200 }));
  expect(fitWidth(made, 200).title.text.length).toBeLessThan(3);
});

it.each([
  ["a notice names what is missing", made, ["State"]],
  ["a chart with bars names nothing", toBars(), undefined],
])("findNotGiven of %s", (_, chart, wanted) => {
  expect(findNotGiven(chart)).toEqual(wanted);
});
