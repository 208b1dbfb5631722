import { expect, it } from "vitest";
import type { AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import {
  checkConflicts,
  findConflicts,
} from "../../../lib/performance-account/src/account/find-conflicts.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { makeAnyFigure } from "./make-any-figure.ts";
import { makeSource } from "./make-source.ts";

const survey = { indicator: "survey_new_knowledge" } as const;
const conflicting = (...figures: readonly AnyFigure[]) => findConflicts(figures).length;
const make = makeAnyFigure;

it.each<[string, AnyFigure, AnyFigure]>([
  ["two counts that differ", make("18,058"), make("15,058")],
  ["a count and its rounded form that does not say so", make("5.348"), make("5.350")],
  ["a limit and a number beyond its last digit", make("over 6.000"), make("omkring 7.500")],
  ["below and above one number", make("knap 6.000"), make("over 6.000")],
  ["two percentages", make("56%", survey), make("55 per cent", survey)],
  [
    "a year within a span",
    make("6.000", { year: 2014 }),
    make("7.000", { year: 2012, lastYear: 2015 }),
  ],
  ["an uncertain year", make("6.000"), make("7.000", { isYearCertain: false })],
  ["two goals", make("5", { kind: "target" }), make("6", { kind: "target" })],
])("findConflicts finds %s", (_, one, other) => {
  expect([conflicting(one, other), conflicting(other, one)]).toEqual([1, 1]);
});

it.each<[string, AnyFigure, AnyFigure]>([
  ["the same count in two notations", make("18,058"), make("18.058")],
  ["a count that a rounded one allows", make("7.522"), make("omkring 7.500")],
  ["a count at the end of what a limit allows", make("6.000"), make("over 6.000")],
  ["another year", make("6.000"), make("7.000", { year: 2017, lastYear: 2017 })],
  ["another population", make("6.000"), make("7.000", { population: "innovation-networks" })],
  ["another indicator", make("6.000"), make("7.000", { indicator: "companies_small" })],
  [
    "a year that may be another",
    make("6.000"),
    make("7.000", { lastYear: 2019, isYearCertain: false }),
  ],
  ["a goal and a result", make("6.000"), make("7.000", { kind: "target" })],
  ["a span that ends before", make("6.000"), make("7.000", { year: 2012, lastYear: 2015 })],
  ["a missing figure", make("6.000"), toMissingFigure("companies", makeSource())],
])("findConflicts leaves alone %s", (_, one, other) => {
  expect(conflicting(one, other)).toBe(0);
});

it("findConflicts names what both speak of, and gives every pair", () => {
  const [one, other, third] = [make("5"), make("6"), make("7")];
  const conflicts = findConflicts([one, other, third]);
  const place = { indicator: "companies", population: "clusters-and-networks", kind: "result" };
  expect(conflicts).toEqual([
    { ...place, figures: [one, other] },
    { ...place, figures: [one, third] },
    { ...place, figures: [other, third] },
  ]);
});

const check = (...figures: readonly AnyFigure[]) =>
  checkConflicts(
    figures.map((figure, at) => ({ figure, file: "f.csv", line: at + 2 })),
    "figures",
  );

it("checkConflicts finds nothing where all agree, and counts what it looked at", () => {
  expect(check(makeAnyFigure("18.058"), makeAnyFigure("18,058"))).toMatchObject({
    ...{ state: "ok", file: "figures", looked: 2, faults: [] },
  });
});

it("checkConflicts names a figure once, with all before it that it contradicts", () => {
  const { state, faults } = check(
    makeAnyFigure("6"),
    makeAnyFigure("6"),
    makeAnyFigure("5", { year: 2016, lastYear: 2019 }),
    makeAnyFigure("7", { isYearCertain: false }),
  );
  expect(state).toBe("warning");
  expect(faults.map(({ line, indicator, found }) => [line, indicator, found])).toEqual([
    [
      4,
      "companies",
      '"5" for 2016-2019 (account-2018) against "6" for 2018 (account-2018) and "6" for 2018 (account-2018)',
    ],
    [
      5,
      "companies",
      '"7" for 2018? (account-2018) against "6" for 2018 (account-2018), "6" for 2018 (account-2018) and "5" for 2016-2019 (account-2018)',
    ],
  ]);
});
