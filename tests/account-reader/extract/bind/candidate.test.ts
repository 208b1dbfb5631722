import { expect, it } from "vitest";
import {
  unsettledLabel,
  unsettledSource,
} from "../../../../lib/account-reader/src/extract/bind/binding.ts";
import {
  type Candidate,
  disagreement,
  settleLists,
  toCandidate,
} from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import { findCandidates } from "../../../../lib/account-reader/src/extract/bind/find-candidates.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { findMentions } from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import { readText } from "../../read-text.ts";
import { makeCandidate } from "./make-candidate.ts";

const read = (text: string, doubt?: string) => {
  const reading = { year: 2018, language: "english" } as const;
  const [, passage] = toPassages(readText("# Results", "", text), reading);
  const [mention] = findMentions(text, 2018).mentions;
  if (!mention || !passage) throw new Error(`Cannot read "${text}": wanted a number`);
  const binding = { indicator: "companies", doubt } as const;
  const place = { context: text, page: 2, line: 3 };
  return toCandidate({ mention, binding, rejected: undefined, passage }, place);
};

it("toCandidate carries the number as printed, its section and its place", () => {
  expect(read("Over 18,000 companies took part.")).toMatchObject({
    indicator: "companies",
    printed: "Over 18,000",
    section: "Results",
    page: 2,
    line: 3,
    context: "Over 18,000 companies took part.",
    rejected: undefined,
    doubt: undefined,
  });
});

it.each([
  ["a slip", "18,502 companies took part. The figure is under review."],
  ["figures that differ", "18,502 companies took part. That does not match the annex."],
  ["a slip in Danish", "18.502 virksomheder deltog. Tallet er en tastefejl."],
])("toCandidate doubts a number whose paragraph speaks of %s", (_, text) => {
  expect(read(text).doubt).toBe(disagreement);
});

it.each([
  ["1,85,02", "18,5,02"],
  ["1.850,2.1", "1.850,2.1"],
])("toCandidate doubts that %s is a number", (printed) => {
  expect(read(`In all ${printed} companies took part.`).doubt).toMatch(`"${printed}"`);
});

it.each(["18,502", "18.502", "18 502", "9.9", "9,75", "1,234,567", "Over 40"])(
  "toCandidate takes %s for a number",
  (printed) => {
    expect(read(`In all ${printed} companies took part.`).doubt).toBeUndefined();
  },
);

it("toCandidate names a section Title where the heading only names the account", () => {
  const [candidate] = findCandidates(
    readText("# Performance Account", "", "38 clusters met."),
    2018,
  );
  expect(candidate?.section).toBe("Title");
});

it.each([
  ["Companies in total: 18,502", true],
  ["Companies: 18,502", false],
  ["In total, 18,502 companies took part.", undefined],
])("toCandidate tells whether the label %j is of a sum: %s", (text, expected) => {
  expect(read(text).isSum).toBe(expected);
});

it("toCandidate keeps the doubt of a binding before any other", () => {
  expect(read("In all 1,85,02 companies took part.", "it may be another").doubt).toBe(
    "it may be another",
  );
});

const settle = (names: readonly Candidate["indicator"][], changes: Partial<Candidate>) => {
  const candidates = names.map((indicator) => makeCandidate({ indicator, ...changes }));
  return settleLists(candidates).map(({ doubt }) => doubt);
};

const four = ["financing_state", "financing_regions", "financing_eu", "financing_private"] as const;

it("settleLists takes the sources of a list of four", () => {
  const doubts = settle(four, { doubt: unsettledSource });
  expect(doubts).toEqual([undefined, undefined, undefined, undefined]);
});

it("settleLists takes two labels that stand together", () => {
  const doubts = settle(["certified_gold", "certified_silver"], { doubt: unsettledLabel });
  expect(doubts).toEqual([undefined, undefined]);
});

it.each<[string, readonly Candidate["indicator"][], string]>([
  ["two sources", four.slice(0, 2), unsettledSource],
  ["the same source four times", four.map(() => "financing_eu" as const), unsettledSource],
  ["a single label", ["certified_gold"], unsettledLabel],
  ["any other doubt", four, "its label may be another's"],
])("settleLists leaves the doubt of %s", (_, names, doubt) => {
  expect(settle(names, { doubt })).toEqual(names.map(() => doubt));
});

it.each<[string, Partial<Candidate>]>([
  ["in another section", { section: "Jobs" }],
  ["of another year", { rejected: "another year" }],
  ["with another doubt", { doubt: "its label may be another's" }],
])("settleLists counts no label that stands %s", (_, changes) => {
  const gold = makeCandidate({ indicator: "certified_gold", doubt: unsettledLabel });
  const [first] = settleLists([gold, { ...gold, indicator: "certified_silver", ...changes }]);
  expect(first?.doubt).toBe(unsettledLabel);
});
