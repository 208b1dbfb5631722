import { expect, it } from "vitest";
import {
  asides,
  average,
  awarded,
  columns,
  counted,
  countedNext,
  findLanguage,
  isAccountName,
  isSum,
  linkAtEnd,
  participation,
  rejections,
  speaksOf,
  statementBreak,
  subordinator,
  tells,
  total,
  wholeAtEnd,
} from "../../../../lib/account-reader/src/extract/words/lexicon.ts";

it.each([
  ["The clusters and the companies in them", "english"],
  ["Klyngerne og de virksomheder, der er med", "danish"],
  ["38", "english"],
  ["", "english"],
])("findLanguage reads %j as %s", (text, expected) => {
  expect(findLanguage(text)).toBe(expected);
});

it.each([
  ["18,502 companies", true],
  ["nyhedsbreve", true],
  ["Matchmaking", true],
  ["Guld", true],
  ["Contents", false],
  ["", false],
])("speaksOf tells whether %j is of anything measured: %s", (text, expected) => {
  expect(speaksOf(text)).toBe(expected);
});

it.each([
  ["total", total, ["in total", "i alt"], ["on average", "totem"]],
  ["average", average, ["on average", "i gennemsnit", "per cluster"], ["in total"]],
  ["participation", participation, ["took part", "deltog"], ["stayed at home"]],
  ["awarded", awarded, ["were awarded gold", "tildelt"], ["have gold"]],
  ["isSum", isSum, ["Total", "I alt:"], ["Total companies"]],
  ["linkAtEnd", linkAtEnd, ["companies was ", "antallet nåede ", "gold: "], ["companies "]],
  ["wholeAtEnd", wholeAtEnd, ["out of the ", "af de ", "all "], ["there are "]],
  ["subordinator", subordinator, ["that can", "som kan"], ["new"]],
  ["statementBreak", statementBreak, ["; then", ", while", ", mens", " but "], ["and then"]],
] as const)("%s fits both languages, and no more", (_, pattern, fitting, others) => {
  expect(fitting.filter((text) => !pattern.test(text))).toEqual([]);
  expect(others.filter((text) => pattern.test(text))).toEqual([]);
});

it.each([
  ["counted", counted, "the companies", "company"],
  ["counted", counted, "de offentlige aktører", "public-actor"],
  ["countedNext", countedNext, " different countries", "country"],
  ["countedNext", countedNext, " danske klynger", "cluster"],
  ["columns", columns, "Target", "a goal or forecast"],
  ["columns", columns, "Ændring", "a change"],
  ["rejections", rejections, "in the survey", "a survey"],
  ["rejections", rejections, "målet er", "a goal or forecast"],
])("%s finds what %2$j is", (_, list, text, expected) => {
  expect(list.find(([, pattern]) => pattern.test(text))?.[0]).toBe(expected);
});

it("countedNext fits right after a number only", () => {
  const [, pattern] = countedNext.find(([name]) => name === "company") ?? [];
  expect(pattern?.test(" companies")).toBe(true);
  expect(pattern?.test(" of the year, companies")).toBe(false);
});

it("tells finds every place of a wording, of indicators that have one", () => {
  const [, pattern] = tells.find(([id]) => id === "companies_matchmaking") ?? [];
  expect("matchmaking og matchmaking".match(pattern ?? /(?!)/)).toHaveLength(2);
  expect(tells.map(([id]) => id)).not.toContain("companies");
});

it("asides are global, so that each place is put aside", () => {
  expect(asides.length).toBeGreaterThan(50);
  expect(asides.filter(([pattern]) => !pattern.global)).toEqual([]);
});

it.each([
  ["PERFORMANCE ACCOUNT 2018", true],
  ["The annual account of the clusters", true],
  ["Performanceregnskab 2017", true],
  ["Årsregnskab for klyngerne", true],
  ["Companies", false],
  ["On account", false],
  ["", false],
])("isAccountName tells whether %j names an account: %s", (text, expected) => {
  expect(isAccountName(text)).toBe(expected);
});
