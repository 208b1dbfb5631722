import { afterEach, expect, it } from "vitest";
import { readFigure } from "../../../lib/performance-account/src/account/read-figure.ts";
import type { Description } from "../../../lib/performance-account/src/account/read-table.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeSource } from "./make-source.ts";

afterEach(() => useLanguage("en"));

/** The figure of a row, and what each check of it found. */
function read(printed: string, section = "Part") {
  const checks: (readonly [string, ...Description])[] = [];
  const texts = { printed, section, note: "A note", note_da: "En note" };
  const figure = readFigure({ indicator: "companies", ...texts }, makeSource(), {
    pass: (check, description = []) => checks.push([check, ...description]) > 0,
  });
  return { figure, checks };
}

it.each<[string, object | undefined, readonly (readonly string[])[]]>([
  [
    "over 6.000",
    { value: 6000, precision: "over", printed: "over 6.000", missing: undefined },
    [["number can be read"], ["no number is negative"]],
  ],
  ["", { value: undefined, missing: "A note", section: "Part" }, []],
  ["many", undefined, [["number can be read", '"many"', "a whole number, such as 1,015 or 1.015"]]],
  [
    "-5",
    { value: -5 },
    [["number can be read"], ["no number is negative", '"-5"', "zero or more"]],
  ],
])("readFigure reads %j and says what is wrong", (printed, figure, checks) => {
  const found = read(printed);
  if (figure) expect(found.figure).toMatchObject(figure);
  else expect(found.figure).toBeUndefined();
  expect(found.checks).toEqual(checks);
});

it("readFigure has its note in the language chosen", () => {
  useLanguage("da");
  expect(read("").figure).toMatchObject({ note: "En note", missing: "En note" });
});

it.each([
  ["en", "In the text", "In the text"],
  ["da", "In the text", "I teksten"],
  ["da", "Title", "Titlen"],
  ["da", "Part", "Part"],
])("readFigure has in %s a place that no heading names: %s", (language, section, wanted) => {
  useLanguage(language);
  expect(read("5", section).figure?.section).toBe(wanted);
});
