import { expect, it } from "vitest";
import { chooseFigure } from "../../../lib/performance-account/src/account/choose-figure.ts";
import { makeAnyFigure } from "./make-any-figure.ts";
import { makeSource } from "./make-source.ts";

const report = makeSource({ id: "magazine", standing: "report" });
const plain = makeAnyFigure("7.522");
const ofReport = makeAnyFigure("7.522", {}, report);
const uncertain = makeAnyFigure("7.522", { isYearCertain: false });
const span = makeAnyFigure("7.522", { lastYear: 2020 });
const rough = makeAnyFigure("omkring 7.500");
const rougher = makeAnyFigure("over 7.000");

it.each([
  ["a certain year before an uncertain one", [uncertain, plain], plain],
  ["a single year before a span", [span, plain], plain],
  [
    "a report of a certain year before an original of an uncertain one",
    [uncertain, ofReport],
    ofReport,
  ],
  ["an original source before a report", [ofReport, plain], plain],
  ["a rough original before an exact report", [ofReport, rough], rough],
  ["the narrower printed form", [rougher, rough, plain], plain],
  ["the first of equals", [rough, makeAnyFigure("omkring 7.500")], rough],
  ["the only one", [span], span],
])("chooseFigure takes %s", (_, figures, wanted) => {
  const choice = chooseFigure(figures);
  expect(choice?.figure).toBe(wanted);
  expect(choice?.others).toHaveLength(figures.length - 1);
});

it("chooseFigure takes what an account prints before all else", () => {
  const { figure, others } = chooseFigure([plain, rougher], (one) => one === rougher) ?? {};
  expect([figure, others]).toEqual([rougher, [plain]]);
});

it("chooseFigure of none is undefined", () => {
  expect(chooseFigure([])).toBeUndefined();
});
