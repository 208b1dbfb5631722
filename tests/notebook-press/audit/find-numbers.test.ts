import { expect, it } from "vitest";
import { findNumbers } from "../../../lib/notebook-press/src/audit/find-numbers.ts";
import type { Language } from "../../../lib/notebook-press/src/audit/types.ts";

it.each<[string, Language, readonly (readonly [string, number | undefined, string])[]]>([
  ["no number at all", "english", []],
  ["18,058 companies", "english", [["18,058", 18058, "number"]]],
  ["18.058 virksomheder", "danish", [["18.058", 18058, "number"]]],
  [
    "9.9 and 9,9",
    "english",
    [
      ["9.9", 9.9, "number"],
      ["9,9", undefined, "number"],
    ],
  ],
  ["29.3% of", "english", [["29.3%", 0.293, "share"]]],
  ["29,3 pct. af", "danish", [["29,3 pct.", 0.293, "share"]]],
  ["DKK 494 million.", "english", [["DKK 494 million", 494e6, "DKK"]]],
  ["494 mio. kr. i alt", "danish", [["494 mio. kr.", 494e6, "DKK"]]],
  ["27.400 kr. pr. virksomhed", "danish", [["27.400 kr.", 27400, "DKK"]]],
  ["−DKK 3 million", "english", [["−DKK 3 million", -3e6, "DKK"]]],
  ["fell −1.8 percentage points", "english", [["−1.8 percentage points", -1.8, "points"]]],
  [
    "+5% (434)",
    "english",
    [
      ["+5%", 0.05, "share"],
      ["434", 434, "number"],
    ],
  ],
  [
    "10–20 of them",
    "english",
    [
      ["10", 10, "number"],
      ["20", 20, "number"],
    ],
  ],
  [
    "over 700, at 2018.",
    "english",
    [
      ["700", 700, "number"],
      ["2018", 2018, "number"],
    ],
  ],
  [
    "434 team and 5 program",
    "english",
    [
      ["434", 434, "number"],
      ["5", 5, "number"],
    ],
  ],
  [
    "H2020, 3rd, 2x",
    "english",
    [
      ["H2020", undefined, "number"],
      ["3rd", undefined, "number"],
      ["2x", undefined, "number"],
    ],
  ],
  [
    "€ 5 or 5 EUR",
    "english",
    [
      ["€ 5", 5, "EUR"],
      ["5 EUR", 5, "EUR"],
    ],
  ],
  [
    "½, ٣ and Ⅷ",
    "english",
    [
      ["½", undefined, "number"],
      ["٣", undefined, "number"],
      ["Ⅷ", undefined, "number"],
    ],
  ],
  [
    "18\u00a0058 and 1,23",
    "english",
    [
      ["18\u00a0058", 18058, "number"],
      ["1,23", undefined, "number"],
    ],
  ],
  [
    "Fourteen of twenty-one",
    "english",
    [
      ["Fourteen", 14, "number"],
      ["twenty-one", 21, "number"],
    ],
  ],
  ["one company, half of it", "english", [["half", undefined, "number"]]],
  ["a three-year plan to come", "english", [["three-year", undefined, "number"]]],
  [
    "en af de tre, halvdelen",
    "danish",
    [
      ["tre", 3, "number"],
      ["halvdelen", undefined, "number"],
    ],
  ],
  ["fire to the ten", "english", [["ten", 10, "number"]]],
  [
    "thousands of them, two million",
    "english",
    [
      ["two", 2, "number"],
      ["million", 1e6, "number"],
    ],
  ],
])("findNumbers finds in %j (%s) %j", (text, language, expected) => {
  const found = findNumbers(text, language);
  expect(found.map((number) => [number.text, number.value, number.unit])).toEqual(expected);
  expect(found.map(({ at, end }) => text.slice(at, end))).toEqual(found.map((one) => one.text));
});

it.each<[string, Language, number]>([
  ["184,000", "english", 1000],
  ["54.1%", "english", 0.001],
  ["DKK 13.0 million", "english", 1e5],
  ["0", "english", 1],
  ["27.400 kr.", "danish", 100],
])("findNumbers says of %j (%s) that its last digit counts %d", (text, language, step) => {
  expect(findNumbers(text, language)[0]?.step).toBeCloseTo(step, 9);
});
