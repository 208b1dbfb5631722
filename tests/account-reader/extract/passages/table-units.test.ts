import { expect, it } from "vitest";
import {
  addUnit,
  findUnit,
} from "../../../../lib/account-reader/src/extract/passages/table-units.ts";

it.each([
  [["Amount (DKK million)"], "DKK million"],
  [["Beløb, mio. kr."], "mio. kr."],
  [["kr. mio."], "kr. mio."],
  [["Million DKK"], "Million DKK"],
  [["Share, %"], "%"],
  [["Andel i pct."], "pct."],
  [["Companies"], ""],
  [["2018", "The state", "Financing in DKK million"], "DKK million"],
  [["Share in per cent", "Financing in DKK million"], "per cent"],
  [[], ""],
])("findUnit reads the nearest unit of %j", (texts, expected) => {
  expect(findUnit(texts)).toBe(expected);
});

it.each([
  ["494", "DKK million", "DKK 494 million"],
  ["494", "mio. kr.", "494 mio. kr."],
  ["494", "kr. mio.", "kr. 494 mio."],
  ["494", "millions of DKK", "494 millions DKK"],
  ["38", "%", "38 %"],
  ["38,5", "pct.", "38,5 pct."],
  ["38%", "DKK million", "38%"],
  ["DKK 494 million", "DKK million", "DKK 494 million"],
  ["the state", "%", "the state"],
  ["494", "", "494"],
])("addUnit writes the number %j with %j: %j", (cell, unit, expected) => {
  expect(addUnit(cell, unit)).toBe(expected);
});
