import { expect, it } from "vitest";
import { findMentions } from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import {
  findCounted,
  toStatements,
} from "../../../../lib/account-reader/src/extract/statements/statements.ts";

const read = (text: string, language: "english" | "danish" = "english") =>
  toStatements(findMentions(text, 2018, language)).statements;

/** `number: left … right`. */
const format = (text: string) =>
  read(text).map(
    ({ mention, left, right }) => `${left.trim()} [${mention.printed}] ${right.trim()}`,
  );

it.each([
  ["18,502 companies took part.", [" [18,502] companies took part."]],
  [
    "6,868 companies gained competences and 5,296 new ideas.",
    [" [6,868] companies gained competences", "and [5,296] new ideas."],
  ],
  [
    "There were 690 newsletters, 720 press releases and 340 stories.",
    ["There were [690] newsletters", ", [720] press releases", "and [340] stories."],
  ],
  [
    "690 newsletters on gold, silver and tin, and on wood, and 720 press releases.",
    [" [690] newsletters on gold, silver and tin, and on wood", ", and [720] press releases."],
  ],
  [
    "434 companies joined courses, while 318 were abroad.",
    [" [434] companies joined courses", ", while [318] were abroad."],
  ],
])("toStatements parts the words of %j between its numbers", (text, expected) => {
  expect(format(text)).toEqual(expected);
});

it("toStatements parts amounts, shares and counts each from their own kind", () => {
  const [money, percent, count] = read("DKK 494 million, 38% from the state and 38 clusters");
  expect(money).toMatchObject({ mention: { kind: "money" }, left: "" });
  expect(percent?.right).toContain("from the state");
  expect(count?.left).toContain("from the state and");
});

it.each([
  ["18,502 companies took part", "company"],
  ["38 clusters and innovation networks", "cluster"],
  ["38 most significant clusters", "cluster"],
  ["48 different countries", "country"],
  ["1,015 international collaboration activities", "activity"],
  ["690 electronic newsletters", "newsletter"],
  ["720 press releases", "press-release"],
  ["9.9 full-time equivalents", "fte"],
  ["12 knowledge institutions", "knowledge-institution"],
  ["8 public actors", "public-actor"],
  ["340 participants", undefined],
  ["18.502 virksomheder deltog", "company"],
  ["38 mest betydende klynger og innovationsnetværk", "cluster"],
  ["48 forskellige lande", "country"],
  ["690 elektroniske nyhedsbreve", "newsletter"],
  ["720 pressemeddelelser", "press-release"],
  ["9,9 årsværk", "fte"],
  ["12 vidensinstitutioner", "knowledge-institution"],
  ["8 offentlige aktører", "public-actor"],
])("toStatements finds what %j counts", (text, expected) => {
  expect(read(`In all, ${text}`)[0]?.counted).toBe(expected);
});

it.each([
  ["18,502 companies (17,204 in 2017) took part", "17,204", "another year"],
  ["18,502 companies took part, up from 17,204", "17,204", "another year"],
  ["18,502 companies compared with 17,204 the year before", "17,204", "another year"],
  ["18,502 companies, an increase of 300", "300", "a change"],
  ["The number of companies, 18,502, rose by 7%", "7%", "a change"],
  ["18,502 companies; the goal was 18,000", "18,000", "a goal or forecast"],
  ["5,296 companies, 3,100 of them small, got ideas", "3,100", "a part only"],
  ["690 newsletters, 12 newsletters a month", "12", "a longer or shorter time"],
  ["18.502 virksomheder mod 17.204 året før", "17.204", "another year"],
  ["18.502 virksomheder, en stigning på 7 pct.", "7 pct.", "a change"],
  ["18.502 virksomheder, og målet var 18.000", "18.000", "a goal or forecast"],
  ["5.296 virksomheder, 3.100 af dem små, fik idéer", "3.100", "a part only"],
])("toStatements puts aside what in %j only compares: %s is %s", (text, printed, expected) => {
  const language = /[æøå]|virksom/.test(text) ? "danish" : "english";
  const rejected = read(text, language).map((one) => [one.mention.printed, one.rejected] as const);
  expect(rejected.filter(([, reason]) => reason)).toEqual([[printed, expected]]);
});

it("toStatements leaves what it puts aside out of the text", () => {
  const marked = findMentions("18,502 companies (17,204 in 2017) took part", 2018);
  const { text } = toStatements(marked);
  expect(text).toHaveLength(marked.marked.length);
  expect(text.replace(/\s+/g, " ")).toMatch(/ companies \(? ?\)? took part$/);
});

it.each([
  ["9,766 companies joined the 38 clusters' matchmaking", "38"],
  ["All 38 clusters sent out 690 newsletters", "38"],
  ["Of the 18,502 companies, 5,296 got new ideas", "18,502"],
  ["9.766 virksomheder deltog i matchmaking i de 38 klynger", "38"],
  ["Ud af de 18.502 virksomheder fik 5.296 nye idéer", "18.502"],
])("toStatements takes a number within what %j is about for a whole: %s", (text, printed) => {
  const wholes = read(text).filter(({ isWhole }) => isWhole);
  expect(wholes.map(({ mention }) => mention.printed)).toEqual([printed]);
});

it.each([
  ["The number of companies was 18,502", true],
  ["Companies: 18,502", true],
  ["Antallet af virksomheder nåede 18.502", true],
  ["In 2018 some 18,502 companies", false],
])("toStatements sees whether a label ends before the number of %j: %s", (text, expected) => {
  expect(read(text)[0]?.hasLabel).toBe(expected);
});

it.each([
  [" companies in projects", "company", " in projects"],
  [" danske virksomheder i projekter", "company", " i projekter"],
  [" in projects", undefined, " in projects"],
])("findCounted reads the noun right after a number: %j", (right, counted, afterNoun) => {
  expect(findCounted(right)).toEqual({ counted, afterNoun });
});
