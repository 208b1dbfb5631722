import { expect, it } from "vitest";
import { formatChange } from "../../../lib/account-reader/src/review/format-change.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";
import type { NumberKind } from "../../../lib/performance-account/src/numbers/types.ts";

const none = { value: undefined, unit: "number", precision: "exact" } as const;
const read = (printed: string, kind: NumberKind) =>
  printed === "" ? none : parsePrinted(printed, { kind });

it.each<[string, string, NumberKind, string]>([
  ["18.708", "18.058", "count", "+3.6%"],
  ["17.408", "18.058", "count", "-3.6%"],
  ["18.058", "18.058", "count", "same"],
  ["18.058", "6.000", "count", "+201%"],
  ["40", "38", "count", "+2"],
  ["38", "40", "count", "-2"],
  ["100", "80", "count", "+25.0%"],
  ["4", "0", "count", "+4"],
  ["100", "0", "count", ""],
  ["10,2", "9.9", "average", "+0.3"],
  ["9.9", "10,2", "average", "-0.3"],
  ["31", "34", "average", "-3"],
  ["DKK 512,4 mio.", "DKK 494 million", "money", "+3.7%"],
  ["33%", "29,5 pct.", "money-or-share", "+3.5 points"],
  ["DKK 100 million", "DKK 80 million", "money-or-share", "+25.0%"],
  ["33%", "DKK 80 million", "money-or-share", ""],
  ["over 20.000", "18.058", "count", "about +10.8%"],
  ["", "18.058", "count", ""],
  ["18.058", "", "count", ""],
])("formatChange of %j after %j, a %s, is %j", (now, before, kind, wanted) => {
  expect(formatChange(read(now, kind), read(before, kind), kind)).toBe(wanted);
});
