import { expect, it } from "vitest";
import { readLabel } from "../../../../lib/account-reader/src/extract/bind/read-label.ts";
import type { LabelPassage } from "../../../../lib/account-reader/src/extract/passages/passage.ts";
import { formatCandidate } from "./format-bound.ts";

const read = (number: string, label: string, changes: Partial<LabelPassage> = {}) => {
  const passage: LabelPassage = {
    kind: "label",
    number,
    label,
    head: "",
    caption: "",
    headings: ["Key figures"],
    context: `${label} ${number}`,
    page: undefined,
    line: 3,
    rejected: undefined,
    doubt: undefined,
    ...changes,
  };
  return readLabel(passage, { year: 2018, language: "english" }).map(formatCandidate);
};

it.each([
  ["18,502", "Companies", ["companies 18,502"]],
  ["DKK 494 million", "Total financing", ["financing_total DKK 494 million"]],
  ["fourteen", "Gold clusters", ["certified_gold fourteen"]],
  ["18.502", "Deltagende virksomheder", ["companies 18.502"]],
  ["2018", "Companies", []],
  ["18,502 / 17,204", "Companies", []],
  ["412", "Participants", []],
])("readLabel reads %j of %j", (number, label, expected) => {
  expect(read(number, label)).toEqual(expected);
});

it.each([
  ["9,766", "companies in matchmaking", "companies_matchmaking 9,766"],
  ["690", "newsletters sent out", "newsletters 690"],
  ["38", "Clusters and innovation networks", "clusters 38"],
  ["9.766", "virksomheder i matchmaking", "companies_matchmaking 9.766"],
])("readLabel reads the words after the number of a tile: %s %s", (number, label, expected) => {
  expect(read(number, label, { context: `${number} ${label}` })).toEqual([expected]);
});

it.each<[string, string, Partial<LabelPassage>, string]>([
  ["its column", "Companies", { rejected: "a change" }, "companies 18,502 (a change)"],
  ["its words", "Goal for companies", {}, "companies 18,502 (a goal or forecast)"],
  [
    "its heading",
    "Companies",
    { headings: ["Goals for 2020"] },
    "companies 18,502 (a goal or forecast)",
  ],
  ["its caption", "Companies", { caption: "Results of 2017" }, "companies 18,502 (another year)"],
])("readLabel rejects a number by %s", (_, label, changes, expected) => {
  expect(read("18,502", label, changes)).toEqual([expected]);
});

it("readLabel reads a share under a caption that speaks of financing", () => {
  const changes = { caption: "Financing by source" };
  expect(read("38%", "The state", changes)).toEqual(["financing_state 38%"]);
});

it("readLabel doubts a number of which its table says too little", () => {
  expect(read("18,502", "Companies", { doubt: "several numbers stand in its row" })).toEqual([
    "companies 18,502?",
  ]);
});
