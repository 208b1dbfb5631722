import { expect, it } from "vitest";
import {
  findCertified,
  findTellEnd,
  findTells,
  findTopics,
} from "../../../../lib/account-reader/src/extract/words/find-tells.ts";

it.each([
  ["in matchmaking", ["companies_matchmaking"]],
  ["in innovation projects", ["companies_projects"]],
  ["in courses", ["companies_courses"]],
  ["active abroad", ["companies_international"]],
  ["new competences and tools", ["companies_new_competences"]],
  ["new ideas", ["companies_new_ideas"]],
  ["new products, services or processes", ["companies_new_products"]],
  ["new ideas that can become new products", ["companies_new_ideas"]],
  ["new products through projects", ["companies_new_products"]],
  [
    "new ideas and new products that grew out of projects",
    ["companies_new_ideas", "companies_new_products"],
  ],
  ["new ideas and new products", ["companies_new_ideas", "companies_new_products"]],
  ["matchmaking, matchmaking and more matchmaking", ["companies_matchmaking"]],
  ["i samarbejdsprojekter", ["companies_projects"]],
  ["nye kompetencer", ["companies_new_competences"]],
  ["nye ideer, der kan blive til nye produkter", ["companies_new_ideas"]],
  ["kurser og matchmaking", ["companies_courses", "companies_matchmaking"]],
  ["gold and silver", []],
  ["", []],
])("findTells finds in %j %j", (text, expected) => {
  expect(findTells(text)).toEqual(expected);
});

it.each([
  ["Matchmaking", "Results", ["companies_matchmaking"]],
  ["Matchmaking", "Courses", ["companies_matchmaking"]],
  ["", "Matchmaking", ["companies_matchmaking"]],
  ["", "From idea to product", []],
  ["", "New ideas", ["companies_new_ideas"]],
  ["", "Nye produkter", ["companies_new_products"]],
  ["Figures of the year", "Kurser", ["companies_courses"]],
  ["", "", []],
])("findTopics finds for the caption %j under %j %j", (caption, above, expected) => {
  expect(findTopics(caption, above)).toEqual(expected);
});

it.each([
  [" got new ideas in Jutland", " got new ideas"],
  [" i kurser, der var gode", " i kurser"],
])("findTellEnd tells where the first ends: %j", (text, expected) => {
  expect(text.slice(0, findTellEnd(text))).toBe(expected);
});

it("findTellEnd finds none where nothing is told", () => {
  expect(findTellEnd(" took part")).toBeUndefined();
});

it.each([
  ["14 gold clusters", "certified_gold"],
  ["guldklynger", "certified_gold"],
  ["silver, not gold", "certified_silver"],
  ["sølvmærket", "certified_silver"],
  ["bronze", "certified_bronze"],
  ["a marigold", undefined],
  ["", undefined],
])("findCertified finds in %j the label that comes first: %s", (text, expected) => {
  expect(findCertified(text)).toBe(expected);
});
