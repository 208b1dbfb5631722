import { expect, it } from "vitest";
import { toSegments } from "../../../../lib/account-reader/src/read/pdf/to-segments.ts";
import { type SetText, setLines, setPiece } from "./set-page.ts";

const read = (texts: readonly SetText[]) => toSegments(texts.map(setPiece)).map(({ text }) => text);

const line = (...parts: readonly (readonly [string, number])[]): readonly SetText[] =>
  parts.map(([text, left]) => ({ text, left, baseline: 100 }));

it.each([
  ["parts of a word", line(["com", 50], ["panies", 65]), ["companies"]],
  ["words", line(["many", 50], ["companies", 73]), ["many companies"]],
  ["the cells of a row", line(["Gold", 50], ["14", 150]), ["Gold", "14"]],
  ["a number of a heading", line(["2", 50], ["Participation", 67]), ["2 Participation"]],
  ["a bullet", line(["•", 50], ["14 clusters", 72]), ["• 14 clusters"]],
  ["a dash for no number", line(["–", 50], ["7,900", 75]), ["–", "7,900"]],
  ["two numbers side by side", line(["15,120", 50], ["16,301", 86]), ["15,120", "16,301"]],
  ["one number in two parts", line(["12", 50], ["874", 63]), ["12 874"]],
])("toSegments reads %s", (_, texts, segments) => {
  expect(read(texts)).toEqual(segments);
});

it("toSegments joins the words of a justified line across its wide gaps", () => {
  const justified = [
    { text: "own", left: 50, baseline: 100 },
    { text: "project:", left: 120, baseline: 100 },
    { text: "2,640", left: 215, baseline: 100 },
    ...setLines(["companies took part in such projects"], { top: 114 }),
  ];
  expect(read(justified)).toEqual(["own project: 2,640", "companies took part in such projects"]);
});

it("toSegments keeps the last row of a table apart above running text", () => {
  const rows = ["Gold", "Silver", "Bronze"].flatMap((text, at) => [
    { text, left: 50, baseline: 100 + at * 14 },
    { text: `1${at}`, left: 150, baseline: 100 + at * 14 },
  ]);
  const prose = setLines(["A cluster holds no more than one label"], { top: 144 });
  expect(read([...rows, ...prose])).toEqual([
    ...["Gold", "10", "Silver", "11", "Bronze", "12"],
    "A cluster holds no more than one label",
  ]);
});

it("toSegments parts columns with lines of one height", () => {
  const columns = [
    ...setLines(["They met in the spring", "and again in autumn"]),
    ...setLines(["Sixteen of them hold", "a label in silver"], { left: 175 }),
  ];
  expect(read(columns)).toHaveLength(4);
});
