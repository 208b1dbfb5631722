import { expect, it } from "vitest";
import { listYears } from "../../../lib/performance-account/src/language/list-years.ts";

it.each<[readonly number[], string]>([
  [[], ""],
  [[2013], "2013"],
  [[2017, 2013], "2013 and 2017"],
  [[2006, 2007, 2008], "2006–2008"],
  [[2019, 2020, 2013, 2017], "2013, 2017 and 2019–2020"],
])("listYears of %j", (years, wanted) => {
  expect(listYears(years)).toBe(wanted);
});
