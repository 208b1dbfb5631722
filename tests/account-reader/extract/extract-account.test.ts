import { expect, it } from "vitest";
import type { Candidate } from "../../../lib/account-reader/src/extract/bind/candidate.ts";
import {
  extractAccount,
  toDraft,
} from "../../../lib/account-reader/src/extract/extract-account.ts";
import { catalogue } from "../../../lib/performance-account/src/account/catalogue.ts";
import { readText } from "../read-text.ts";
import { makeCandidate } from "./bind/make-candidate.ts";

const english = readText(
  ...["# PERFORMANCE ACCOUNT 2018", "", "The account covers 38 clusters and networks.", ""],
  ...["# Companies", "", "In 2018, 18,502 companies took part, up from 17,204 in 2017.", ""],
  ...["- 6,868 companies developed new competences.", "- 5,296 companies got new ideas.", ""],
  ...["# Services", "", " | 2017 | 2018", "Companies in matchmaking | 9,100 | 9,766"],
  ...["Companies in courses | 1,400 | 1,500", ""],
  ...["# Communication", "", "690", "newsletters", "", "720", "press releases", ""],
  ...["The goal for 2020 is that the media mention the clusters 4,000 times.", ""],
  ...["# Certification", "", "14 clusters have gold, 6 silver and 18 bronze.", ""],
  ...["# Financing", "", "The total financing was DKK 494 million.", ""],
  ...["The annex says that the total financing was DKK 490 million."],
);

const danish = readText(
  ...["# Performanceregnskab 2018", "", "Regnskabet omfatter 22 innovationsnetværk.", ""],
  ...["# Virksomheder", "", "I 2018 deltog 7.412 virksomheder mod 7.004 virksomheder i 2017.", ""],
  ...["2.689 virksomheder fik nye ideer. 9.100 virksomheder deltog i kurser.", ""],
  ...["# Finansiering", "", "Kilde | Andel", "Staten | 38 pct.", "Regionerne | 12 pct.", ""],
  ...["# Nyhedsbreve", "", "Antal | 690", "", "Nye produkter | 911"],
);

const extract = (document: typeof english) => {
  const { figures, ...rest } = extractAccount(document, { year: 2018 });
  const list = (wanted: string) =>
    figures
      .filter(({ state, candidates }) => state === wanted && candidates.length > 0)
      .map(({ indicator, candidates: [first] }) => `${indicator} ${first?.printed}`);
  return { ...rest, figures, list };
};

it("extractAccount reads an English account", () => {
  const { list, figures, ...rest } = extract(english);
  expect(rest).toEqual({
    year: 2018,
    title: "Performance Account 2018",
    population: "clusters-and-networks",
  });
  expect(list("found")).toEqual([
    "clusters 38",
    "companies 18,502",
    "companies_new_competences 6,868",
    "companies_new_ideas 5,296",
    "companies_matchmaking 9,766",
    "companies_courses 1,500",
    "newsletters 690",
    "press_releases 720",
    "certified_gold 14",
    "certified_silver 6",
    "certified_bronze 18",
  ]);
  expect(list("doubtful")).toEqual(["financing_total DKK 494 million"]);
  expect(list("missing")).toEqual(["media_coverage 4,000"]);
  expect(figures.find(({ indicator }) => indicator === "countries")).toMatchObject({
    state: "missing",
    candidates: [],
  });
});

it("extractAccount reads a Danish account", () => {
  const { list, figures, ...rest } = extract(danish);
  expect(rest).toEqual({
    year: 2018,
    title: "Performanceregnskab 2018",
    population: "innovation-networks",
  });
  expect(list("found")).toEqual([
    "clusters 22",
    "companies_new_ideas 2.689",
    "newsletters 690",
    "financing_state 38 pct.",
    "financing_regions 12 pct.",
  ]);
  expect(list("doubtful")).toEqual([
    "companies 7.412",
    "companies_new_products 911",
    "companies_courses 9.100",
  ]);
  const courses = figures.find(({ indicator }) => indicator === "companies_courses");
  expect(courses?.reason).toMatch(/larger than the whole/);
});

it("extractAccount reads the year that it is asked for, whatever the title says", () => {
  const { figures } = extractAccount(english, { year: 2017 });
  const matchmaking = figures.find(({ indicator }) => indicator === "companies_matchmaking");
  expect(matchmaking).toMatchObject({ state: "found", candidates: [{ printed: "9,100" }] });
});

it("extractAccount tells of each number where it stands and in what words", () => {
  const { figures } = extract(english);
  const companies = figures.find(({ indicator }) => indicator === "companies");
  expect(companies?.candidates).toMatchObject([
    {
      section: "Companies",
      line: 7,
      page: undefined,
      number: { value: 18502 },
      context: "In 2018, 18,502 companies took part, up from 17,204 in 2017.",
    },
  ]);
});

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
