import { expect, it } from "vitest";
import {
  excuse,
  findRejection,
  rejectByHeading,
  rejectStatements,
} from "../../../../lib/account-reader/src/extract/bind/find-rejection.ts";
import { findMentions } from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import { toStatements } from "../../../../lib/account-reader/src/extract/statements/statements.ts";

it.each([
  ["the goal is ", " companies", "a goal or forecast"],
  ["", " companies are expected to take part", "a goal or forecast"],
  ["in a survey ", " companies", "a survey"],
  ["", " companies answered that they got ideas", "a survey"],
  ["", " small companies took part", "a part only"],
  ["", " companies took part for the first time", "a part only"],
  ["one of the clusters has ", " companies", "one cluster or place"],
  ["", " companies in North Jutland", "one cluster or place"],
  ["", " companies so far", "a longer or shorter time"],
  ["in the first six months ", " companies", "a longer or shorter time"],
  ["the year before there were ", " companies", "another year"],
  ["the remaining ", " companies", "what is left"],
  ["for example ", " companies", "one cluster or place"],
  ["målet er ", " virksomheder", "a goal or forecast"],
  ["", " virksomheder svarede på spørgeskemaet", "a survey"],
  ["", " små og mellemstore virksomheder", "a part only"],
  ["en af klyngerne har ", " virksomheder", "one cluster or place"],
  ["i første halvår deltog ", " virksomheder", "a longer or shorter time"],
  ["året før var der ", " virksomheder", "another year"],
  ["heraf ", " virksomheder", "what is left"],
  ["in 2018 the clusters had ", " companies", undefined],
  ["i alt deltog ", " virksomheder i matchmaking", undefined],
])("findRejection reads %j … %j", (left, right, expected) => {
  expect(findRejection(left, right)).toBe(expected);
});

it.each([
  ["what follows from an idea", " companies got ideas that will become products"],
  ["what only adds to it", " companies, including many small companies"],
  ["what only adds to it, in Danish", " virksomheder, herunder mange små virksomheder"],
])("findRejection overlooks %s: %j", (_, right) => {
  expect(findRejection("", right)).toBeUndefined();
});

const reject = (text: string) =>
  rejectStatements(toStatements(findMentions(text, 2018))).map(
    ({ mention, rejected }) => `${mention.printed}: ${rejected ?? "taken"}`,
  );

it.each([
  ["In 2018, 38 clusters took part.", ["38: taken"]],
  ["In 2017, 22 clusters took part.", ["22: another year"]],
  [
    "The goal for 2020 is 40 clusters and 900 newsletters.",
    ["40: a goal or forecast", "900: a goal or forecast"],
  ],
  [
    "In 2017 they sent out 412 newsletters and 90 press releases, and in 2018 690 newsletters.",
    ["412: another year", "90: another year", "690: taken"],
  ],
  ["38 clusters took part, up from 22 in 2017.", ["38: taken", "22: another year"]],
  ["In 2018, 38 clusters took part; the goal was 40.", ["38: taken", "40: a goal or forecast"]],
  ["I 2017 var der 22 klynger.", ["22: another year"]],
  ["They worked with 48 countries in Europe.", ["48: taken"]],
  ["They met 412 companies in Europe.", ["412: one cluster or place"]],
])("rejectStatements reads %s", (text, expected) => {
  expect(reject(text)).toEqual(expected);
});

it.each([
  [["Goals for 2020"], "", "a goal or forecast"],
  [["Mål for 2020"], "", "a goal or forecast"],
  [["What the survey says"], "", "a survey"],
  [["Brugerundersøgelse"], "", "a survey"],
  [["Results of 2017"], "", "another year"],
  [["Results"], "Companies in 2017", "another year"],
  [["The first half of 2018"], "", "a longer or shorter time"],
  [["Case: a cluster of energy"], "", "one cluster or place"],
  [["Mød en klynge"], "", "one cluster or place"],
  [["Latest news"], "", "one cluster or place"],
  [["Results of 2018"], "", undefined],
  [["From 2017 to 2018"], "", undefined],
  [["Performance Account 2019"], "", undefined],
  [["News, March 2019"], "", undefined],
  [["Goals for 2020", "Companies"], "", undefined],
  [[], "", undefined],
])("rejectByHeading reads the headings %j and the caption %j", (headings, caption, expected) => {
  expect(rejectByHeading({ headings, caption }, 2018)).toBe(expected);
});

it.each([
  ["what is left", "financing_other", undefined],
  ["what is left", "certified_bronze", undefined],
  ["what is left", "companies", "what is left"],
  ["a single cluster", "secretariat_fte", undefined],
  ["a single cluster", "companies", "a single cluster"],
  ["a part only", "companies", "a part only"],
  ["one cluster or place", "financing_regions", undefined],
  ["one cluster or place", "financing_total", "one cluster or place"],
  ["another year", "financing_other", "another year"],
] as const)("excuse leaves of %j for %s: %s", (rejected, indicator, expected) => {
  expect(excuse(rejected, { indicator, doubt: undefined })).toBe(expected);
});
