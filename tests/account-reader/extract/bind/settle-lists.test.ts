import { expect, it } from "vitest";
import {
  type Candidate,
  unsettledLabel,
  unsettledSource,
} from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import { settleLists } from "../../../../lib/account-reader/src/extract/bind/settle-lists.ts";
import { makeCandidate } from "./make-candidate.ts";

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
