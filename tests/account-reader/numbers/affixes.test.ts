import { expect, it } from "vitest";
import {
  findPrefix,
  findSuffix,
  isForeign,
} from "../../../lib/account-reader/src/numbers/affixes.ts";

it.each([
  ["It cost DKK ", "DKK ", { isMoney: true }],
  ["no more than ", "no more than ", { isMoney: false }],
  ["took over ", "", { isMoney: false }],
  ["rose (+", "", { isSigned: true }],
  ["clusters: ", "", { isSigned: false }],
  ["", "", { isMoney: false, isSigned: false }],
])("findPrefix finds at the end of %j %j", (before, expected, wanted) => {
  const { length, ...prefix } = findPrefix(before, /took $|took over $/);
  expect(before.slice(before.length - length)).toBe(expected);
  expect(prefix).toMatchObject(wanted);
});

it.each([
  [" mio. kr. in all", " mio. kr.", { isMoney: true, isPercent: false }],
  ["+ companies", "+", { isMoney: false }],
  [" pct. of it", " pct.", { isPercent: true }],
  [" percentage points", "", { isChange: true }],
  [" metres", "", { isMoney: false }],
  ["", "", { isMoney: false, isPercent: false, isChange: false }],
])("findSuffix finds at the begin of %j %j", (after, expected, wanted) => {
  const { length, ...suffix } = findSuffix(after);
  expect(after.slice(0, length)).toBe(expected);
  expect(suffix).toMatchObject(wanted);
});

it.each([
  ["It cost € ", "", false],
  ["It cost €", "", true],
  ["", " euros", false],
  ["", "€", true],
  ["DKK ", " million", false],
])(
  "isForeign tells whether other money stands around a number, %j … %j: %s",
  (before, after, expected) => {
    expect(isForeign(before, after)).toBe(expected);
  },
);
