import { expect, it } from "vitest";
import type { Candidate } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import { toDraft } from "../../../../lib/account-reader/src/extract/decide/to-draft.ts";
import { catalogue } from "../../../../lib/performance-account/src/account/catalogue.ts";
import { readText } from "../../read-text.ts";
import { makeCandidate } from "../bind/make-candidate.ts";

const document = readText("# Performance Account 2018", "", "The 38 clusters met.");

/** The figures that are not missing. */
const findStates = (candidates: readonly Candidate[]) =>
  toDraft(document, candidates, 2018)
    .figures.filter(({ state }) => state !== "missing")
    .map(({ indicator, state }) => `${indicator} ${state}`);

it("toDraft gives one figure for each indicator, in the order of the catalogue", () => {
  const draft = toDraft(document, [], 2018);
  expect(draft).toMatchObject({
    year: 2018,
    title: "Performance Account 2018",
    population: "clusters-and-networks",
  });
  expect(draft.figures.map(({ indicator }) => indicator)).toEqual(catalogue.map(({ id }) => id));
  expect(draft.figures.every(({ state }) => state === "missing")).toBe(true);
});

it("toDraft decides each indicator by its own numbers", () => {
  expect(
    findStates([
      makeCandidate(),
      makeCandidate({ indicator: "companies_new_ideas", printed: "5,296" }),
      makeCandidate({ indicator: "companies_new_ideas", printed: "5,300" }),
      makeCandidate({ indicator: "secretariat_fte", printed: "9.9" }),
    ]),
  ).toEqual(["companies found", "companies_new_ideas doubtful", "secretariat_fte found"]);
});

it("toDraft makes figures doubtful that contradict each other", () => {
  const ideas = makeCandidate({ indicator: "companies_new_ideas", printed: "20,000" });
  expect(findStates([makeCandidate(), ideas])).toEqual([
    "companies doubtful",
    "companies_new_ideas doubtful",
  ]);
});

it("toDraft takes no price for the financing", () => {
  const price = makeCandidate({ indicator: "financing_total", printed: "DKK 100" });
  const total = makeCandidate({ indicator: "financing_total", printed: "DKK 494 million" });
  expect(findStates([price])).toEqual([]);
  expect(findStates([price, total])).toEqual(["financing_total found"]);
});

it("toDraft says of sources that a line only announces that they may stand in a picture", () => {
  const { figures } = toDraft(readText("In 2018.", "Sources of financing:"), [], 2018);
  const explained = figures.filter(({ reason }) => reason?.includes("picture"));
  expect(explained.map(({ indicator }) => indicator)).toEqual([
    ...["financing_state", "financing_regions", "financing_municipalities"],
    ...["financing_eu", "financing_private", "financing_other"],
  ]);
});

it("toDraft doubts what it finds in a document that speaks of another year", () => {
  const { figures } = toDraft(readText("In 2016.", "Also in 2016."), [makeCandidate()], 2018);
  expect(figures.find(({ indicator }) => indicator === "companies")).toMatchObject({
    state: "doubtful",
    reason: expect.stringMatching(/never names 2018/),
  });
});

it("toDraft reads the population from what the number of clusters names", () => {
  const context = "There are 22 innovation networks.";
  const clusters = makeCandidate({ indicator: "clusters", printed: "22", context });
  expect(toDraft(document, [clusters], 2018).population).toBe("innovation-networks");
});
