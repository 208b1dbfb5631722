import { expect, it } from "vitest";
import { formatBound } from "./format-bound.ts";

it.each([
  ["Companies: 18,502", "companies 18,502"],
  ["Participating companies: 18,502", "companies 18,502"],
  ["Companies: 18,502 (17,204 in 2017)", "companies 18,502"],
  ["Companies 2017: 17,204", "companies 17,204 (another year)"],
  ["Companies with new competences: 6,868", "companies_new_competences 6,868"],
  ["Companies with new ideas: 5,296", "companies_new_ideas 5,296"],
  ["Companies with new products: 2,689", "companies_new_products 2,689"],
  ["Companies in matchmaking: 9,766", "companies_matchmaking 9,766"],
  ["Companies in projects: 3,101", "companies_projects 3,101"],
  ["Companies in courses: 1,500", "companies_courses 1,500"],
  ["Clusters and innovation networks: 38", "clusters 38"],
  ["Countries of collaboration: 48", "countries 48"],
  ["Number of newsletters: 690", "newsletters 690"],
  ["Press releases: 720", "press_releases 720"],
  ["Full-time equivalents, average: 9.9", "secretariat_fte 9.9"],
  ["Knowledge institutions per cluster: 52", "knowledge_institutions 52"],
  ["Gold clusters: 14", "certified_gold 14"],
  ["Antal virksomheder: 18.502", "companies 18.502"],
  ["Virksomheder med nye ideer: 5.296", "companies_new_ideas 5.296"],
  ["Virksomheder i matchmaking: 9.766", "companies_matchmaking 9.766"],
  ["Klynger og innovationsnetværk: 38", "clusters 38"],
  ["Nyhedsbreve: 690", "newsletters 690"],
  ["Årsværk i gennemsnit: 9,9", "secretariat_fte 9,9"],
  ["Offentlige aktører pr. klynge: 18", "public_actors 18"],
  ["Sølvklynger: 6", "certified_silver 6"],
])("bindLabel reads %j", (text, expected) => {
  expect(formatBound("Key figures", text)).toEqual([expected]);
});

it.each([
  ["Companies in matchmaking", "Number: 9,766", "companies_matchmaking 9,766"],
  ["Press releases", "Total: 720", "press_releases 720"],
  ["Virksomheder i kurser", "Antal: 1.500", "companies_courses 1.500"],
  ["Nyhedsbreve", "I alt: 690", "newsletters 690"],
])("bindLabel takes the heading %j where the label says nothing: %j", (heading, text, expected) => {
  expect(formatBound(heading, text)).toEqual([expected]);
});

it.each([
  ["Matchmaking", "Companies: 9,766", "companies_matchmaking 9,766"],
  ["Companies", "In matchmaking: 9,766", "companies_matchmaking 9,766"],
  ["Virksomheder", "… i projekter: 3.101", "companies_projects 3.101"],
  ["Gold", "Clusters: 14", "certified_gold 14"],
])("bindLabel reads under %j what %j leaves open", (heading, text, expected) => {
  expect(formatBound(heading, text)).toEqual([expected]);
});

it.each([
  "Participants: 9,766",
  "Companies in seminars: 412",
  "Companies with new ideas and new competences: 412",
  "Newsletters and press releases: 1,410",
  "Companies per cluster, average: 480",
  "Deltagere: 9.766",
  "Virksomheder på messer: 412",
])("bindLabel leaves %j alone", (text) => {
  expect(formatBound("Key figures", text)).toEqual([]);
});

it.each(["New ideas: 5,296", "Students with new ideas: 412", "Nye produkter: 2.689"])(
  "bindLabel doubts that %j counts companies",
  (text) => {
    expect(formatBound("Key figures", text)).toEqual([expect.stringMatching(/\?$/)]);
  },
);
