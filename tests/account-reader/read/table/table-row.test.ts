import { expect, it } from "vitest";
import { joinWords } from "../../../../lib/account-reader/src/read/table/table-row.ts";

it.each([
  ["new products,", "services", "new products, services"],
  ["samarbejds-", "projekter", "samarbejdsprojekter"],
  ["innovations-", "og netværksaktiviteter", "innovations- og netværksaktiviteter"],
  ["2015-", "2018", "2015- 2018"],
  ["EU-", "Programmer", "EU- Programmer"],
  ["", "a", "a"],
  ["a", "", "a"],
])("joinWords joins %j and %j", (before, after, expected) => {
  expect(joinWords(before, after)).toBe(expected);
});
