import { expect, it } from "vitest";
import { servicesChart } from "../../../lib/performance-account/src/charts/parts-chart.ts";
import { findToldMissing } from "../../../lib/performance-account/src/display/find-told-missing.ts";
import { table } from "../../../lib/performance-account/src/display/table.ts";
import type { Showable } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFigure } from "../measures/make-figure.ts";

const state = makeFigure("financing_state", "");
const some = makeFigure("companies", "5");
const services = [
  "Matchmaking",
  "International activities",
  "Collaboration projects",
  "Courses and training",
];

it.each<[string, Showable | undefined, readonly string[]]>([
  ["nothing", undefined, []],
  ["text", "Text", []],
  ["a table without a value", table([state], { Amount: (figure) => figure }), ["State"]],
  ["a table with a value", table([state, some], { Amount: (figure) => figure }), []],
  ["a table of text", table([1], { Name: () => "a" }), []],
  ["a frame", { columns: ["a"], values: [] }, []],
  ["a chart without a bar", servicesChart(makeAccount({})), services],
  ["a chart with a bar", servicesChart(makeAccount({ companies_courses: "5" })), []],
])("findToldMissing of %s", (_, shown, labels) => {
  expect(findToldMissing(shown)).toEqual(labels);
});
