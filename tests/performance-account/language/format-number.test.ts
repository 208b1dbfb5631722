import { afterEach, expect, it } from "vitest";
import {
  type FormatNumberOptions,
  formatNumber,
} from "../../../lib/performance-account/src/language/format-number.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

it.each<[number, FormatNumberOptions | undefined, string]>([
  [18058, undefined, "18,058"],
  [18058, {}, "18,058"],
  [18058, { notation: "danish" }, "18.058"],
  [0, undefined, "0"],
  [-5000, undefined, "-5,000"],
  [-0.4, undefined, "0"],
  [1234567, undefined, "1,234,567"],
  [9.9, undefined, "10"],
  [9.9, { decimals: 1 }, "9.9"],
  [9.9, { decimals: 1, notation: "danish" }, "9,9"],
  [34, { decimals: 2 }, "34.00"],
  [1234.5, { decimals: "all", notation: "danish" }, "1.234,5"],
  [34, { decimals: "all" }, "34"],
  [0.015, { decimals: "all" }, "0.015"],
])("formatNumber writes %d with %j as %j", (value, options, wanted) => {
  expect(formatNumber(value, options)).toBe(wanted);
});

it("formatNumber follows the language chosen, unless the notation is given", () => {
  useLanguage("da");
  expect(formatNumber(18058.5, { decimals: 1 })).toBe("18.058,5");
  expect(formatNumber(18058.5, { decimals: 1, notation: "english" })).toBe("18,058.5");
});
