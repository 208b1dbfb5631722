import { expect, it } from "vitest";
import { findCandidates } from "../../../../lib/account-reader/src/extract/bind/find-candidates.ts";
import { readText } from "../../read-text.ts";
import { formatCandidate } from "./format-bound.ts";

const find = (...lines: readonly string[]) =>
  findCandidates(readText(...lines), 2018).map(formatCandidate);

it("findCandidates reads sentences, lists, tables and tiles of an English document", () => {
  expect(
    find(
      ...["# Results", "", "In 2018, 18,502 companies took part.", ""],
      ...["- 6,868 companies developed new competences.", "- 5,296 companies got new ideas.", ""],
      ...["Indicator | 2017 | 2018", "Newsletters | 650 | 690", ""],
      ...["720", "press releases"],
    ),
  ).toEqual([
    "companies 18,502",
    "companies_new_competences 6,868",
    "companies_new_ideas 5,296",
    "newsletters 650 (another year)",
    "newsletters 690",
    "press_releases 720",
  ]);
});

it("findCandidates reads numbers in words in the language of the document", () => {
  expect(
    find("# Klynger", "", "Der er fjorten guldklynger og seks sølvklynger i Danmark."),
  ).toEqual(["certified_gold fjorten", "certified_silver seks"]);
});

it("findCandidates settles a list of sources that nothing else says are of the financing", () => {
  const sources = ["State | 38%", "Regions | 12%", "EU | 10%", "Private companies | 30%"];
  expect(find("# Where it comes from", "", ...sources)).toEqual([
    "financing_state 38%",
    "financing_regions 12%",
    "financing_eu 10%",
    "financing_private 30%",
  ]);
  expect(find("# Where it comes from", "", ...sources.slice(0, 2))).toEqual([
    "financing_state 38%?",
    "financing_regions 12%?",
  ]);
});

it("findCandidates tells where each stands and under which heading", () => {
  const [first] = findCandidates(readText("# Results", "", "38 clusters took part."), 2018);
  expect(first).toMatchObject({ section: "Results", line: 3, context: "38 clusters took part." });
});

it("findCandidates finds none in a document without numbers", () => {
  expect(find("# Results", "", "The clusters had a good year.")).toEqual([]);
});
