import { afterEach, expect, it } from "vitest";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { list, listYears } from "../../../lib/performance-account/src/language/list.ts";

afterEach(() => useLanguage("en"));

it.each([
  [[], ""],
  [["gold"], "gold"],
  [["gold", "silver"], "gold and silver"],
  [["gold", "silver", "bronze"], "gold, silver and bronze"],
])("list joins %j", (names, wanted) => {
  expect(list(names)).toBe(wanted);
});

it("list takes another conjunction", () => {
  expect(list(["gold", "silver", "bronze"], "or")).toBe("gold, silver or bronze");
});

it("list has the conjunctions of the language chosen", () => {
  useLanguage("da");
  expect(list(["guld", "sølv"])).toBe("guld og sølv");
  expect(list(["guld", "sølv", "bronze"], "or")).toBe("guld, sølv eller bronze");
});

it.each<[readonly number[], string]>([
  [[], ""],
  [[2013], "2013"],
  [[2017, 2013], "2013 and 2017"],
  [[2006, 2007, 2008], "2006–2008"],
  [[2019, 2020, 2013, 2017], "2013, 2017 and 2019–2020"],
])("listYears of %j", (years, wanted) => {
  expect(listYears(years)).toBe(wanted);
});
