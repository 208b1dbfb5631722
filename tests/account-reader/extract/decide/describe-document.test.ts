import { expect, it } from "vitest";
import {
  findAnnouncement,
  findPopulation,
  findTitle,
  findYearDoubt,
} from "../../../../lib/account-reader/src/extract/decide/describe-document.ts";
import { readText } from "../../read-text.ts";
import { makeCandidate, makeDraftFigure } from "../../review/make-draft.ts";

it.each([
  [["Knowledge and growth", "PERFORMANCE ACCOUNT 2018"], "Performance Account 2018"],
  [["Performanceregnskab 2017", "for klyngerne"], "Performanceregnskab 2017"],
  [["# Welcome", "Annual account of the clusters"], "Annual account of the clusters"],
  [["ÅRSREGNSKAB FOR KLYNGER"], "Årsregnskab For Klynger"],
  [["In this performance account we count the clusters.", "# Welcome"], "Welcome"],
  [["Text", "# Clusters in 2018"], "Clusters in 2018"],
  [["Text"], undefined],
  [[], undefined],
])("findTitle finds in %j %j", (lines, expected) => {
  expect(findTitle(readText(...lines))).toBe(expected);
});

it("findTitle takes the title of the metadata where no line names an account", () => {
  const title = "Clusters 2018";
  expect(findTitle({ ...readText("# Welcome"), title })).toBe(title);
  expect(findTitle({ ...readText("Performance account 2018"), title })).toBe(
    "Performance account 2018",
  );
});

it.each([
  ["The clusters met the networks", "clusters-and-networks"],
  ["Klyngerne og netværkene", "clusters-and-networks"],
  ["The innovation networks met", "innovation-networks"],
  ["Innovationsnetværkene mødtes", "innovation-networks"],
  ["Networks, networks, networks, networks and a cluster", "innovation-networks"],
  ["Networks, networks and a cluster", undefined],
  ["Cluster Excellence Denmark counts the networks", "innovation-networks"],
  ["Nobody met", undefined],
])("findPopulation reads %j as %s", (text, expected) => {
  expect(findPopulation(readText(text), undefined)).toBe(expected);
});

it.each([
  ["The account covers 38 clusters.", "38", "clusters-and-networks"],
  ["The account covers 22 innovation networks.", "22", "innovation-networks"],
  ["There are 38 clusters and networks.", "38", "clusters-and-networks"],
  ["Regnskabet omfatter 22 innovationsnetværk.", "22", "innovation-networks"],
  ["There are 38. The clusters met.", "38", undefined],
])("findPopulation takes the name of those that are counted: %s", (context, printed, expected) => {
  const counted = makeDraftFigure("clusters", [makeCandidate("clusters", printed, { context })]);
  expect(findPopulation(readText("Nobody met"), counted)).toBe(expected);
});

it("findPopulation does not ask a number of clusters that is doubtful", () => {
  const candidates = ["22", "38"].map((printed) =>
    makeCandidate("clusters", printed, { context: `There are ${printed} clusters.` }),
  );
  const counted = makeDraftFigure("clusters", candidates);
  expect(findPopulation(readText("The networks met"), counted)).toBe("innovation-networks");
});

it.each([
  ["names its year", ["In 2018 the clusters grew.", "So they did in 2018."]],
  ["names no year", ["The clusters grew."]],
  ["names another year once", ["They grew in 2017."]],
  [
    "compares",
    ["2018 was better than 2017, and so was 2018.", "In 2017 they met, in 2017 they left."],
  ],
  ["has another year in its title", ["Performance Account 2019", "Performanceregnskab 2019"]],
  ["was signed in another year", ["5 May 2019", "12.05.2019", "1. juni 2019"]],
  ["has another year in its running head", ["~ In 2019", "~ In 2019", "~ In 2019"]],
  ["has numbers like years", ["2,019 companies", "2.019 virksomheder", "20190"]],
])("findYearDoubt finds none where a document %s", (_, lines) => {
  expect(findYearDoubt(readText(...lines), 2018)).toBeUndefined();
});

it("findYearDoubt says that a document never names its year", () => {
  const lines = ["In 2016 the clusters grew.", "They met in 2016, and in 2015."];
  expect(findYearDoubt(readText(...lines), 2018)).toBe(
    "The document never names 2018, but 2016 2 times",
  );
});

it("findYearDoubt says that a document mostly names another year", () => {
  const lines = ["In 2016 the clusters grew, unlike 2018.", "So in 2016, and still in 2016."];
  expect(findYearDoubt(readText(...lines), 2018)).toMatch(/names 2016 3 times, and 2018 only 1/);
});

it.each([
  [
    ["# Financing", "The clusters' financing by source:", "Text"],
    "The clusters' financing by source:",
  ],
  [["Sources of funding:"], "Sources of funding:"],
  [["Finansiering fordelt på kilder:"], "Finansiering fordelt på kilder:"],
  [["Finansieringskilder:"], "Finansieringskilder:"],
  [["The sources of financing: the state paid 38%."], undefined],
  [["Companies by region:"], undefined],
  [["~ Sources of funding:"], undefined],
  [[], undefined],
])("findAnnouncement finds in %j %j", (lines, expected) => {
  expect(findAnnouncement(readText(...lines))).toBe(expected);
});
