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
rememberRow("twice", { value: { ...companies, section: "Elsewhere" } });
const danish = { ...companies, label: "Virksomheder" };
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
  expect(recallMeasure(name, column, content)).toBe(wanted);
});
