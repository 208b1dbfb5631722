import { expect, it } from "vitest";
import {
  findCandidates,
  findLargerPart,
  readLabel,
  readSentence,
} from "../../../../lib/account-reader/src/extract/bind/find-candidates.ts";
import type { LabelPassage } from "../../../../lib/account-reader/src/extract/passages/passage.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { findMentions } from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import { readText } from "../../read-text.ts";
import { formatBound, formatCandidate } from "./format-bound.ts";

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

it.each([
  [
    "counts and amounts",
    "The financing of the 38 clusters was DKK 494 million in total.",
    ["clusters 38", "financing_total DKK 494 million"],
  ],
  [
    "a comparison",
    "18,502 companies took part, compared with 17,204 in 2017.",
    ["companies 18,502", "companies 17,204 (another year)"],
  ],
  [
    "a comparison in Danish",
    "18.502 virksomheder deltog mod 17.204 virksomheder året før.",
    ["companies 18.502", "companies 17.204 (another year)"],
  ],
  [
    "things that are sent out",
    "The clusters sent out 690 newsletters, 720 press releases and were in the media 3,400 times.",
    ["newsletters 690", "press_releases 720", "media_coverage 3,400"],
  ],
  [
    "things that are sent out, in Danish",
    "Klyngerne udsendte 690 nyhedsbreve og 720 pressemeddelelser og fik 3.400 medieomtaler.",
    ["newsletters 690", "press_releases 720", "media_coverage 3.400"],
  ],
  [
    "means",
    "Each cluster works on average with 52 knowledge institutions and 18 public actors.",
    ["knowledge_institutions 52", "public_actors 18"],
  ],
  ["nothing", "The clusters had a good year in 2018.", []],
])("readSentence reads %s", (_, text, expected) => {
  expect(formatBound("Results", text)).toEqual(expected);
});

it.each([
  ["another year", "In 2017, 17,204 companies took part.", "another year"],
  ["a survey", "In a survey, 412 companies answered that they got ideas.", "a survey"],
  ["one cluster", "The cluster in Odense had 412 companies in projects.", "one cluster or place"],
  ["a longer time", "Since 2006, 90,000 companies have taken part.", "a longer or shorter time"],
  ["a change", "The total financing grew by DKK 20 million.", "a change"],
  ["another year, in Danish", "I 2017 deltog 17.204 virksomheder.", "another year"],
  ["a goal, in Danish", "Målet er, at 20.000 virksomheder deltager.", "a goal or forecast"],
])("readSentence rejects a number of %s: %s", (_, text, reason) => {
  expect(formatBound("Results", text)).toEqual([expect.stringContaining(`(${reason})`)]);
});

it("readSentence rejects by the heading what the sentence leaves open", () => {
  expect(formatBound("Goals for 2020", "20,000 companies take part.")).toEqual([
    "companies 20,000 (a goal or forecast)",
  ]);
});

it("readSentence tells the line of each number", () => {
  const reading = { year: 2018, language: "english" } as const;
  const lines = [
    "The clusters have sent out 690 newsletters to all of",
    "them and 720 press releases.",
  ];
  const places = toPassages(readText(...lines), reading).flatMap((passage) =>
    passage.kind === "sentence" ? readSentence(passage, reading) : [],
  );
  expect(places.map(({ printed, line }) => [printed, line])).toEqual([
    ["690", 1],
    ["720", 2],
  ]);
});

it.each([
  [
    "Results",
    "5,296 companies, of which 3,100 were small, got new ideas.",
    ["companies_new_ideas 5,296", "companies_new_ideas 3,100 (a part only)"],
  ],
  [
    "Resultater",
    "5.296 virksomheder, hvoraf 3.100 var små, fik nye ideer.",
    ["companies_new_ideas 5.296", "companies_new_ideas 3.100 (a part only)"],
  ],
  [
    "Results",
    "In 2017 the clusters worked with 22 countries, and in 2018 there were 38 clusters.",
    ["countries 22 (another year)", "clusters 38"],
  ],
  [
    "Resultater",
    "9.766 virksomheder deltog i de 38 klyngers matchmaking.",
    ["companies_matchmaking 9.766", "clusters 38"],
  ],
  [
    "Results",
    "9,766 companies took part in matchmaking, and 412 projects were new.",
    ["companies_matchmaking 9,766"],
  ],
  ["Results", "The number of companies rose by 7% to 18,502.", ["companies 18,502"]],
  ["Resultater", "Antallet af virksomheder steg med 7 pct. til 18.502.", ["companies 18.502"]],
  ["Press releases", "In total: 720", ["press_releases 720"]],
  [
    "Secretariats",
    "9.9 full-time equivalents on average per secretariat.",
    ["secretariat_fte 9.9"],
  ],
  [
    "Results",
    "Not fewer than 5,296 companies got new ideas.",
    ["companies_new_ideas Not fewer than 5,296"],
  ],
  [
    "Results",
    "In 2018 no more than 5,296 companies got new ideas.",
    ["companies_new_ideas no more than 5,296"],
  ],
  [
    "Resultater",
    "I 2018 fik ikke mindre end 5.296 virksomheder nye ideer.",
    ["companies_new_ideas ikke mindre end 5.296"],
  ],
  ["Courses", "1,500 companies attended a course.", ["companies_courses 1,500"]],
  [
    "Financing",
    "Of the total financing, DKK 188 million came from the state.",
    ["financing_state DKK 188 million"],
  ],
  [
    "Financing",
    "The total financing was DKK 494 million, of which DKK 188 million came from the state.",
    ["financing_total DKK 494 million", "financing_state DKK 188 million"],
  ],
  [
    "Financing",
    "The state paid DKK 188 million of which DKK 20 million went to Odense.",
    ["financing_state DKK 188 million"],
  ],
  ["Finansiering", "Private virksomheder og fonde: 30 pct.", ["financing_private 30 pct."]],
  [
    "Certification",
    "14 Gold · 6 Silver · 18 Bronze",
    ["certified_gold 14", "certified_silver 6", "certified_bronze 18"],
  ],
])("readSentence reads under %s: %s", (heading, text, expected) => {
  expect(formatBound(heading, text)).toEqual(expected);
});

it.each([
  ["Results", "412 companies in Tisvilde got new ideas.", ["companies_new_ideas 412?"]],
  ["Resultater", "412 virksomheder i Tisvilde fik nye ideer.", ["companies_new_ideas 412?"]],
  ["Results", "Companies in Tisvilde: 412", ["companies 412?"]],
  [
    "Results",
    "In Energy Cluster Denmark, 412 companies took part in projects.",
    ["companies_projects 412?"],
  ],
  ["Results", "Energy Cluster had 412 companies in projects.", ["companies_projects 412?"]],
  [
    "Results",
    "Projects and matchmaking are services. Here 9,766 companies took part.",
    ["companies 9,766?"],
  ],
  [
    "Results",
    "Matches made between a company and a researcher: 1,930",
    ["companies_matchmaking 1,930?"],
  ],
  [
    "Financing",
    "Companies invested DKK 188 million in new products.",
    ["financing_private DKK 188 million?"],
  ],
  [
    "Financing",
    "The private companies' revenue was DKK 494 billion.",
    ["financing_private DKK 494 billion?"],
  ],
  [
    "Results",
    "2,733 companies got new products. Of these, 2,980 were small.",
    ["companies_new_products 2,733?"],
  ],
])("readSentence doubts under %s: %s", (heading, text, expected) => {
  expect(formatBound(heading, text)).toEqual(expected);
});

it.each([
  ["a negation", "Results", "2,689 companies did not get new ideas."],
  ["a possibility", "Participation", "18,502 companies could take part."],
  ["an offer, in Danish", "Deltagelse", "18.502 virksomheder fik tilbud om at deltage."],
  ["a negation, in Danish", "Deltagelse", "18.502 virksomheder deltog ikke."],
  ["what is required", "Certification", "Gold requires a score of at least 80."],
  ["readers", "Communication", "The clusters' press releases were read 412 times."],
  ["another year in a list", "Results", "In 2017 there were 22 clusters and 412 newsletters."],
  ["another year in brackets", "Results", "Average public actors per cluster (2017): 43"],
  ["years ago", "Results", "Three years ago 4,100 companies took part in matchmaking."],
  [
    "years ago, in Danish",
    "Resultater",
    "For tre år siden var 4.100 virksomheder med i de internationale aktiviteter.",
  ],
  ["the media of other countries", "Omtale", "I udenlandske medier er klyngerne omtalt 260 gange."],
])("readSentence rejects a number of %s, under %s: %s", (_, heading, text) => {
  const bound = formatBound(heading, text);
  expect(bound).not.toEqual([]);
  for (const one of bound) expect(one).toMatch(/\(.+\)$/);
});

it.each([
  ["ideas, not companies", "Results", "The companies got 5,296 new ideas."],
  ["ideas, not companies, in Danish", "Resultater", "Virksomhederne fik 5.296 nye ideer."],
  ["who is sent news", "Communication", "A newsletter reaches 412 companies."],
  ["subscribers", "Newsletters", "The newsletters reach 42,000 subscribers."],
  ["subscribers in Danish", "Nyhedsbreve", "Klyngernes nyhedsbreve læses af 42.000 abonnenter."],
  ["one course", "Courses", "45 companies joined the course on industrial automation."],
  ["newsletters of each cluster", "Communication", "The clusters sent 21 newsletters each."],
  [
    "a part of a source",
    "Financing",
    "Of the private funding, DKK 42 million was contributed as hours.",
  ],
  [
    "a use of the total",
    "Financing",
    "DKK 188 million of the total financing was spent on matchmaking.",
  ],
  [
    "a use of the total, in Danish",
    "Finansiering",
    "Af den samlede finansiering gik 20 mio. kr. til matchmaking.",
  ],
])("readSentence leaves a number of %s alone, under %s: %s", (_, heading, text) => {
  expect(formatBound(heading, text)).toEqual([]);
});

/** What speaks against the first number of a text. */
function findPart(text: string): string | undefined {
  const reading = { year: 2018, language: "english" } as const;
  const [passage] = toPassages(readText(text), reading);
  if (passage?.kind !== "sentence") throw new Error(`"${text}" is no sentence`);
  const [mention] = findMentions(passage.text, 2018).mentions;
  if (!mention) throw new Error(`"${text}" has no number`);
  return findLargerPart(passage, mention, reading);
}

it.each([
  ["2,733 companies got products. Of these, 2,980 were small.", "2,980"],
  ["2,733 companies got products, and of them 2,980 were small.", "2,980"],
  ["2.733 virksomheder fik produkter. Heraf havde 2.980 få ansatte.", "2.980"],
])("findLargerPart finds a part that is larger: %s", (text, part) => {
  expect(findPart(text)).toBe(`a part of it is printed as "${part}"`);
});

it.each([
  ["a smaller part", "2,980 companies got products. Of these, 2,733 were small."],
  ["another number", "2,733 companies got products. The clusters sent 2,980 newsletters."],
  ["a share", "33 companies got products. Of these, 72% were small."],
  ["no other number", "2,733 companies got products."],
])("findLargerPart finds nothing in %s: %s", (_, text) => {
  expect(findPart(text)).toBeUndefined();
});

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
