import { expect, it } from "vitest";
import { readNumber } from "../../../../lib/account-reader/src/extract/decide/read-number.ts";
import type { NumberKind } from "../../../../lib/performance-account/src/numbers/types.ts";
import { makeCandidate } from "../bind/make-candidate.ts";

const read = (printed: string, kind: NumberKind, doubt?: string) =>
  readNumber(makeCandidate({ printed, doubt }), kind);

it.each<[string, NumberKind, number, string]>([
  ["18,502", "count", 18502, "number"],
  ["18.502", "count", 18502, "number"],
  ["over 700", "count", 700, "number"],
  ["fourteen", "count", 14, "number"],
  ["fjorten", "count", 14, "number"],
  ["9.9", "average", 9.9, "number"],
  ["9,9", "average", 9.9, "number"],
  ["DKK 494 million", "money", 494_000_000, "DKK"],
  ["494 mio. kr.", "money-or-share", 494_000_000, "DKK"],
  ["38 pct.", "money-or-share", 0.38, "share"],
])("readNumber reads %j as %s", (printed, kind, value, unit) => {
  const { number, fault, doubt } = read(printed, kind);
  expect(number).toMatchObject({ value, unit });
  expect([fault, doubt]).toEqual([undefined, undefined]);
});

it.each<[string, NumberKind]>([
  ["9.9", "count"],
  ["38%", "count"],
  ["DKK 494 million", "count"],
  ["1.015", "average"],
  ["38%", "money"],
])("readNumber says why %j cannot be read as %s", (printed, kind) => {
  const { number, fault } = read(printed, kind);
  expect(number).toBeUndefined();
  expect(fault).toMatch(`Cannot read "${printed}"`);
});

it("readNumber doubts an amount that may lack its million", () => {
  expect(read("DKK 494", "money").doubt).toMatch(/million/);
  expect(read("494", "count").doubt).toBeUndefined();
});

it("readNumber keeps what the candidate has, its own doubt first", () => {
  expect(read("DKK 494", "money", "it may be another")).toMatchObject({
    indicator: "companies",
    printed: "DKK 494",
    section: "Results",
    doubt: "it may be another",
  });
});
