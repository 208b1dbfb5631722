import { expect, it } from "vitest";
import type { DocumentLine } from "../../../../lib/account-reader/src/document/document.ts";
import type { Page } from "../../../../lib/account-reader/src/read/pdf/page.ts";
import {
  moveNotes,
  toDocumentLines,
} from "../../../../lib/account-reader/src/read/pdf/to-document-lines.ts";
import { formatLines, formatPlaces } from "../format-lines.ts";
import { type SetText, setLines, setPage, setShape } from "./set-page.ts";

const read = (...pages: readonly Page[]) => formatLines({ lines: toDocumentLines(pages) });

const row = (baseline: number, texts: readonly string[], look: Partial<SetText> = {}) =>
  texts.map((text, at) => ({
    text,
    left: 50 + Math.min(at, 1) * 100 + at * 60,
    baseline,
    ...look,
  }));

const rightAligned = (
  baseline: number,
  label: string,
  numbers: readonly string[],
): readonly SetText[] =>
  [
    { text: label, left: 50, baseline },
    ...numbers.map((text, at) => ({ text, left: 300 + at * 70 - text.length * 5, baseline })),
  ].filter(({ text }) => text !== "");

it.each([
  [
    "a table with heads, an empty cell and a label over two lines",
    [
      ...rightAligned(100, "Number of companies", ["2017", "2018"]),
      ...rightAligned(120, "Companies in the activities", ["16,301", "18,502"]),
      ...rightAligned(132, "of the clusters", []),
      ...rightAligned(152, "New ideas", ["2,980", "3,102"]),
      ...rightAligned(172, "Matchmaking", ["", "8,410"]),
    ],
    [
      "Number of companies | 2017 | 2018",
      "Companies in the activities of the clusters | 16,301 | 18,502",
      "New ideas | 2,980 | 3,102",
      "Matchmaking |  | 8,410",
    ],
  ],
  [
    "a table with columns of words",
    [
      ...row(100, ["Cluster", "Place", "Companies"], { isBold: true }),
      ...row(116, ["Nordlys", "Aalborg", "612"]),
      ...row(132, ["Havn", "Esbjerg", "431"]),
      ...row(148, ["Grobund", "Skive", "1,204"]),
    ],
    [
      "Cluster | Place | Companies",
      "Nordlys | Aalborg | 612",
      "Havn | Esbjerg | 431",
      "Grobund | Skive | 1,204",
    ],
  ],
  [
    "numbers in the middle of labels over two lines",
    [0, 1, 2].flatMap((at) => [
      ...setLines([`Label ${"ABC"[at]} that is`, "set over two lines"], {
        top: 100 + at * 50,
        leading: 12,
      }),
      { text: `1,20${at}`, left: 250, baseline: 106 + at * 50 },
    ]),
    ["A", "B", "C"].map((name, at) => `Label ${name} that is set over two lines | 1,20${at}`),
  ],
])("toDocumentLines reads %s", (_, texts, lines) => {
  expect(read(setPage(texts))).toEqual(lines);
});

it("toDocumentLines reads each box by itself", () => {
  const tiles = [0, 1].flatMap((at) => [
    { text: `${at + 1}00`, left: 50 + at * 100, baseline: 100, size: 20 },
    ...setLines(["companies", "took part"], { left: 50 + at * 100, top: 116, leading: 12 }),
  ]);
  const shapes = [0, 1].map((at) => setShape(45 + at * 100, 80, 95, 60));
  expect(read(setPage(tiles, { shapes }))).toEqual([
    ...["100", "companies", "took part", ""],
    ...["200", "companies", "took part"],
  ]);
});

it("toDocumentLines counts the lines of each page, and marks headings and margins", () => {
  const toPage = (number: number) =>
    setPage(
      [
        { text: "Account 2018", left: 50, baseline: 30 },
        { text: `Chapter ${"AB"[number - 1]}`, left: 50, baseline: 100, size: 14 },
        ...setLines(["The clusters were met by many", "companies in 2018."], { top: 120 }),
        { text: `${number}`, left: 300, baseline: 815 },
      ],
      { number },
    );
  const lines = toDocumentLines([toPage(1), toPage(2)]);
  const page = (name: string, number: number) => [
    ...["~ Account 2018", "", `# Chapter ${name}`, ""],
    ...["The clusters were met by many", "companies in 2018.", "", `~ ${number}`],
  ];
  expect(formatLines({ lines })).toEqual([...page("A", 1), "", ...page("B", 2)]);
  expect(formatPlaces({ lines })).toEqual(
    [1, 2].flatMap((at) => [1, 2, 3, 4, 5].map((line) => `${at}:${line}`)),
  );
});

it("toDocumentLines reads turned text after the rest", () => {
  const page = setPage(setLines(["Some text"]));
  const turned = setPage(setLines(["At the side"])).pieces;
  expect(read({ ...page, turned })).toEqual(["Some text", "", "At the side"]);
});

const toGroup = (text: string): readonly DocumentLine[] => [
  { page: 1, line: 1, text, kind: text.startsWith("~") ? "margin" : "text" },
];

const move = (...pages: readonly (readonly string[])[]) =>
  moveNotes(pages.map((page) => page.map(toGroup))).map((groups) =>
    groups.flatMap((group) => group.map(({ text }) => text)),
  );

it("moveNotes takes footnotes out of a sentence that goes on over the end of a page", () => {
  expect(
    move(
      ["The clusters were met by", "¹ Counted once.", "~ 1"],
      ["~ head", "many companies.", "And more."],
    ),
  ).toEqual([
    ["The clusters were met by", "~ 1"],
    ["~ head", "many companies.", "¹ Counted once.", "And more."],
  ]);
});

it.each([
  ["after a sentence", [["The clusters met many companies.", "¹ Counted once."], ["Next."]]],
  ["on the last page", [["The clusters were met by", "¹ Counted once."]]],
  ["before other text", [["The clusters were met by", "¹ Counted once.", "More text."], ["Next."]]],
])("moveNotes leaves footnotes %s", (_, pages) => {
  expect(move(...pages)).toEqual(pages);
});
