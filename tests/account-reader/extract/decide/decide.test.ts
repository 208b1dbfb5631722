import { expect, it } from "vitest";
import { disagreement } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import { decide, readNumber } from "../../../../lib/account-reader/src/extract/decide/decide.ts";
import type { NumberKind } from "../../../../lib/performance-account/src/numbers/types.ts";
import { makeCandidate } from "../bind/make-candidate.ts";
import { makeReadCandidate } from "./make-read-candidate.ts";

const amount = (printed: string) =>
  makeReadCandidate(printed, { indicator: "financing_state" }, "money-or-share");

it("decide finds a number that stands once", () => {
  expect(decide("companies", [makeReadCandidate("18,502")])).toMatchObject({
    indicator: "companies",
    state: "found",
    reason: undefined,
    candidates: [{ printed: "18,502", number: { value: 18502 }, doubt: undefined }],
  });
});

it.each([
  ["the same form", "18,502", "18,502"],
  ["both notations", "18,502", "18.502"],
  ["words and digits", "38", "thirty-eight"],
])("decide finds a number that stands twice in %s: %s, %s", (_, one, other) => {
  const { state, candidates } = decide(
    "companies",
    [one, other].map((it) => makeReadCandidate(it)),
  );
  expect(state).toBe("found");
  expect(candidates.map(({ printed }) => printed)).toEqual([one, other]);
});

it.each([
  ["two values", "18,502", "18,500"],
  ["a value and its limit", "18,502", "over 18,502"],
])("decide doubts %s: %s, %s", (_, one, other) => {
  expect(
    decide(
      "companies",
      [one, other].map((it) => makeReadCandidate(it)),
    ),
  ).toMatchObject({
    state: "doubtful",
    reason: `The document prints "${one}" and "${other}"`,
    candidates: [{ printed: one }, { printed: other }],
  });
});

it("decide doubts a number of which another place says something else, unsettled", () => {
  const rival = makeReadCandidate("18,500", { doubt: disagreement });
  const { state, candidates } = decide("companies", [makeReadCandidate("18,502"), rival]);
  expect(state).toBe("doubtful");
  expect(candidates.map(({ doubt }) => doubt)).toEqual([undefined, disagreement]);
});

it("decide overlooks a doubtful number beside one that is sure", () => {
  const open = makeReadCandidate("412", { doubt: "it may be another" });
  const { state, candidates } = decide("companies", [open, makeReadCandidate("18,502")]);
  expect(state).toBe("found");
  expect(candidates.map(({ printed }) => printed)).toEqual(["18,502"]);
});

it.each([
  ["a doubt", makeReadCandidate("18,502", { doubt: "it may be another" }), "it may be another"],
  ["a form that cannot be read", makeReadCandidate("9.9"), /Cannot read "9.9"/],
])("decide doubts a number for %s, with the reason", (_, candidate, reason) => {
  expect(decide("companies", [candidate])).toMatchObject({
    state: "doubtful",
    reason: expect.stringMatching(reason),
    candidates: [{ doubt: expect.stringMatching(reason) }],
  });
});

it("decide says of a missing number that there is none", () => {
  expect(decide("companies", [])).toEqual({
    indicator: "companies",
    state: "missing",
    candidates: [],
    reason: "The document gives no number for it",
  });
});

it("decide says of a missing number what the document prints instead", () => {
  const last = makeReadCandidate("17,204", { rejected: "another year" });
  expect(decide("companies", [last])).toMatchObject({
    state: "missing",
    candidates: [{ printed: "17,204", doubt: "another year" }],
    reason: 'The document prints "17,204", but as another year',
  });
});

it("decide overlooks a rejected number beside one that is not", () => {
  const last = makeReadCandidate("17,204", { rejected: "another year" });
  expect(decide("companies", [last, makeReadCandidate("18,502")])).toMatchObject({
    state: "found",
    candidates: [{ printed: "18,502" }],
  });
});

it.each([
  ["in the same list", "Results", "found"],
  ["in another section", "Foreword", "doubtful"],
])("decide takes a sum before the parts beside it: a part %s is %s", (_, section, expected) => {
  const sum = makeReadCandidate("18,502", { isSum: true });
  const part = makeReadCandidate("412", { isSum: false, section });
  expect(decide("companies", [part, sum]).state).toBe(expected);
});

it("decide takes a share where the amount is doubtful", () => {
  const open = { ...amount("DKK 188 million"), doubt: "it may be another" };
  expect(decide("financing_state", [amount("38%"), open])).toMatchObject({
    candidates: [{ printed: "38%" }],
  });
});

it("decide takes an amount before its share, and a share where there is no amount", () => {
  const both = decide("financing_state", [amount("38%"), amount("DKK 188 million")]);
  expect(both).toMatchObject({ state: "found", candidates: [{ printed: "DKK 188 million" }] });
  expect(decide("financing_state", [amount("38%")])).toMatchObject({
    candidates: [{ printed: "38%" }],
  });
});

it("decide cites first the place under a heading that names the indicator", () => {
  const elsewhere = makeReadCandidate("18,502", { section: "Foreword" });
  const own = makeReadCandidate("18,502", { section: "Companies", line: 9 });
  expect(decide("companies", [elsewhere, own]).candidates.map(({ section }) => section)).toEqual([
    "Companies",
    "Foreword",
  ]);
});

it.each([
  ["rounded, and near", "about 18,500", "doubtful"],
  ["rounded, and far", "about 12,000", "found"],
  ["exact, and near", "18,500", "found"],
])("decide holds a number in doubt that is %s against one that is sure: %s", (...row) => {
  const [, printed, expected] = row;
  const open = makeReadCandidate(printed, { doubt: "it may be another" });
  expect(decide("companies", [makeReadCandidate("18,502"), open]).state).toBe(expected);
});

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
