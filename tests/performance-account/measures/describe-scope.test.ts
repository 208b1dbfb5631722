import { expect, it } from "vitest";
import type { AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { describeScope } from "../../../lib/performance-account/src/measures/describe-scope.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";

it.each<[string, Partial<AnyFigure>, readonly string[]]>([
  ["of its source's year and population", {}, []],
  ["of another year", { year: 2014, lastYear: 2014 }, ["For 2014"]],
  ["of a span", { year: 2012, lastYear: 2015 }, ["For 2012–2015"]],
  [
    "of an uncertain year",
    { isYearCertain: false },
    ["For about 2018: the source does not tell the year"],
  ],
  [
    "of another population",
    { population: "innovation-networks" },
    ["Of the innovation networks of the ministry’s programme"],
  ],
  ["that is a goal", { kind: "target" }, ["A goal, not a result"]],
  ["that is expected", { kind: "forecast" }, ["Expected, not a result"]],
  ["that is offered", { kind: "plan" }, ["Offered or intended, not granted"]],
  ["that is asked for", { kind: "requirement" }, ["Asked of others, not a result"]],
  [
    "with all of it",
    { year: 2023, lastYear: 2024, kind: "plan" },
    ["For 2023–2024", "Offered or intended, not granted"],
  ],
])("describeScope of a figure %s", (_, changes, wanted) => {
  expect(describeScope(makeAnyFigure("5", changes))).toEqual(wanted);
});

it("describeOrigin says it after the place", () => {
  expect(describeOrigin(makeAnyFigure("mindst 2.500", { kind: "target", note: "A note" }))).toEqual(
    [
      "Participating companies: printed “mindst 2.500”",
      "Account 2018, section “Part”",
      "A goal, not a result",
      "A note",
    ],
  );
});
