import { expect, it } from "vitest";
import { findPopulation } from "../../../../lib/account-reader/src/extract/decide/find-population.ts";
import { readText } from "../../read-text.ts";
import { makeCandidate, makeDraftFigure } from "../../review/make-draft.ts";

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
