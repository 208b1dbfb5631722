import { expect, it } from "vitest";
import { formatBound } from "./format-bound.ts";

it.each([
  ["In 2018, 18,502 companies took part.", "companies 18,502"],
  ["6,868 companies developed new competences and tools.", "companies_new_competences 6,868"],
  ["5,296 companies got new ideas.", "companies_new_ideas 5,296"],
  ["5,296 companies got ideas that can become new products.", "companies_new_ideas 5,296"],
  ["2,689 companies launched new products.", "companies_new_products 2,689"],
  ["9,766 companies took part in matchmaking.", "companies_matchmaking 9,766"],
  ["3,101 companies worked in collaboration projects.", "companies_projects 3,101"],
  ["2,300 companies were active abroad.", "companies_international 2,300"],
  ["1,500 companies attended courses.", "companies_courses 1,500"],
  ["I 2018 deltog 18.502 virksomheder.", "companies 18.502"],
  ["6.868 virksomheder udviklede nye kompetencer.", "companies_new_competences 6.868"],
  ["5.296 virksomheder fik nye ideer.", "companies_new_ideas 5.296"],
  ["2.689 virksomheder udviklede nye produkter.", "companies_new_products 2.689"],
  ["9.766 virksomheder deltog i matchmaking.", "companies_matchmaking 9.766"],
  ["3.101 virksomheder deltog i samarbejdsprojekter.", "companies_projects 3.101"],
  ["2.300 virksomheder var aktive i udlandet.", "companies_international 2.300"],
  ["1.500 virksomheder deltog i kurser.", "companies_courses 1.500"],
])("bindNoun tells companies by the words after them: %s", (text, expected) => {
  expect(formatBound("Results", text)).toEqual([expected]);
});

it.each([
  ["Matchmaking", "In all, 9,766 companies participated.", "companies_matchmaking 9,766"],
  ["Matchmaking", "Der deltog 9.766 virksomheder.", "companies_matchmaking 9.766"],
  ["Collaboration projects", "3,101 companies took part.", "companies_projects 3,101"],
  ["Participation", "3,101 companies took part.", "companies 3,101"],
])("bindNoun takes companies that take part for those of the heading %s: %s", (...row) => {
  const [heading, text, expected] = row;
  expect(formatBound(heading, text)).toEqual([expected]);
});

it.each([
  ["Matchmaking is a service. Here 9,766 companies took part.", "companies_matchmaking 9,766"],
  ["Matchmaking er en ydelse. Her deltog 9.766 virksomheder.", "companies_matchmaking 9.766"],
  ["In matchmaking, 9,766 companies took part.", "companies_matchmaking 9,766"],
])("bindNoun takes companies for those of what was said before: %s", (text, expected) => {
  expect(formatBound("Results", text)).toEqual([expected]);
});

it.each([
  ["two services", "In matchmaking and courses, 9,766 companies took part."],
  ["other activities", "1,500 companies attended seminars."],
  ["other activities in Danish", "1.500 virksomheder deltog i konferencer."],
  ["a mean", "On average, 480 companies took part in each cluster."],
  ["a mean in Danish", "I gennemsnit deltog 480 virksomheder i hver klynge."],
  ["a number in words", "Four companies got new ideas."],
  ["two outcomes at once", "412 companies got new ideas and competences."],
  ["some clusters", "12 clusters that work with energy met."],
])("bindNoun leaves a number of %s alone: %s", (_, text) => {
  expect(formatBound("Results", text)).toEqual([]);
});

it.each([
  [
    "Of the 18,502 companies, 5,296 got new ideas.",
    ["companies 18,502", "companies_new_ideas 5,296"],
  ],
  ["The clusters met 412 companies.", ["companies 412?"]],
])("bindNoun tells all companies from those of a few clusters: %s", (text, expected) => {
  expect(formatBound("Results", text)).toEqual(expected);
});

it.each([
  ["The account covers 38 clusters and innovation networks.", "clusters 38"],
  ["38 clusters reported their results.", "clusters 38"],
  ["Regnskabet omfatter 38 klynger og innovationsnetværk.", "clusters 38"],
  ["14 clusters have gold.", "certified_gold 14"],
  ["Six clusters have silver.", "certified_silver Six"],
  ["18 klynger har bronze.", "certified_bronze 18"],
])("bindNoun tells clusters from those with a label: %s", (text, expected) => {
  expect(formatBound("Clusters", text)).toEqual([expected]);
});

it.each(["5,296 companies near Tisvilde got new ideas.", "At times 27 clusters were there."])(
  "bindNoun doubts a number that something may limit: %s",
  (text) => {
    expect(formatBound("Results", text)).toEqual([expect.stringMatching(/\?$/)]);
  },
);
