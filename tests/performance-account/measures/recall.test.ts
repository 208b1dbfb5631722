import { expect, it } from "vitest";
import {
  recallMeasure,
  rememberRow,
} from "../../../lib/performance-account/src/measures/recall.ts";
import { makeFigure } from "./make-figure.ts";

const companies = makeFigure("companies", "18.058");
const missing = makeFigure("companies_courses", "");
rememberRow("recalled", { value: companies, other: missing });
rememberRow("recalled", { value: companies, other: missing });
rememberRow("twice", { value: companies });
rememberRow("twice", { value: { ...companies, source: { ...companies.source, id: "other" } } });
rememberRow("of two accounts", { value: companies, year: 2018 });
const before = { ...companies, source: { ...companies.source, id: "before" } };
rememberRow("of two accounts", { value: before, year: 2017 });
const danish = { ...companies, label: "Virksomheder", section: "Del" };
rememberRow("in two languages", { value: companies });
rememberRow("in two languages", { value: danish });

it.each([
  ["a number in its row and column", "recalled", "value", 18_058, companies],
  ["what is missing", "recalled", "other", Number.NaN, missing],
  ["a printed form in any column", "recalled", "printed", "18.058", companies],
  ["a section in any column", "recalled", "section", "Part", companies],
  ["another number", "recalled", "value", 18_059, undefined],
  ["a number in another column", "recalled", "sum", 18_058, undefined],
  ["a number in another row", "nobody", "value", 18_058, undefined],
  ["text of no figure", "recalled", "printed", "", undefined],
  ["a number that two rows of one name give", "twice", "value", 18_058, undefined],
  [
    "a number whose row was made anew in another language",
    "in two languages",
    "value",
    18_058,
    danish,
  ],
  ["a row without a name of its own", 0, "value", 18_058, undefined],
])("recallMeasure of %s", (_, name, column, content, wanted) => {
  expect(recallMeasure(name, column, { [column]: content })).toBe(wanted);
});

it("recallMeasure goes by the other cells where rows of one name have the same number", () => {
  const find = (cells: object) =>
    recallMeasure("of two accounts", "value", { value: 18_058, ...cells });
  expect(find({})).toBeUndefined();
  expect(find({ year: 2018 })).toBe(companies);
  expect(find({ year: 2017, other: 1 })).toBe(before);
});
