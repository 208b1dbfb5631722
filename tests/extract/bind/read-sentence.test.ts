import { expect, it } from "vitest";
import { readSentence } from "../../../lib/src/extract/bind/read-sentence.ts";
import { toPassages } from "../../../lib/src/extract/passages/to-passages.ts";
import { readText } from "../read-text.ts";
import { formatBound } from "./format-bound.ts";

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
