import { expect, it } from "vitest";
import { parseYears } from "../../../lib/performance-account/src/account/parse-years.ts";

it.each([
  ["2012", 2012, 2012, true],
  ["2012?", 2012, 2012, false],
  ["2013-2015", 2013, 2015, true],
  ["2013–2015", 2013, 2015, true],
  ["2018-2019?", 2018, 2019, false],
  ["2012-2012", 2012, 2012, true],
])("parseYears reads %s", (text, year, lastYear, isYearCertain) => {
  expect(parseYears(text)).toEqual({ year, lastYear, isYearCertain });
});

it.each(["", "12", "2012-", "2015-2013", "2012 ", "about 2012", "2012??", "2012-13", "1812"])(
  "parseYears refuses %j",
  (text) => {
    expect(parseYears(text)).toBeUndefined();
  },
);
