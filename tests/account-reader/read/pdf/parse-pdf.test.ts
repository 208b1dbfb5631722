import { expect, it } from "vitest";
import { DocumentError } from "../../../../lib/account-reader/src/document/document.ts";
import { parsePdf } from "../../../../lib/account-reader/src/read/pdf/parse-pdf.ts";
import { formatLines } from "../format-lines.ts";
import { makePdf, type PdfOptions, type PdfText } from "../make-pdf.ts";

const column = (x: number, lines: readonly string[]): readonly PdfText[] =>
  lines.map((text, at) => ({ text, x, y: 700 - at * 14, size: 11 }));

const left = ["The clusters were met by many", "companies in 2018, and most of", "them came back."];
const right = ["The secretariats sent out 690", "newsletters to their readers,", "who read them."];

const tile = (x: number, number: string, label: string): readonly PdfText[] => [
  { text: number, x, y: 700, size: 30 },
  { text: label, x, y: 678, size: 10 },
];

const read = async (texts: readonly PdfText[], options?: PdfOptions) =>
  formatLines(await parsePdf(makePdf(texts, options), "a.pdf")).filter((line) => line !== "");

it.each([
  ["lines", column(60, left), left],
  [
    "columns one after the other",
    [...column(60, left), ...column(320, right)],
    [...left, ...right],
  ],
  [
    "columns that are drawn line by line",
    left.flatMap((text, at) => [
      { text, x: 60, y: 700 - at * 14, size: 11 },
      { text: right[at] ?? "", x: 320, y: 700 - at * 14, size: 11 },
    ]),
    [...left, ...right],
  ],
  [
    "tiles",
    [...tile(60, "690", "newsletters"), ...tile(320, "38", "clusters")],
    ["690", "newsletters", "38", "clusters"],
  ],
  [
    "a table",
    [
      ...column(60, ["Companies", "Clusters", "Newsletters"]),
      ...column(320, ["18,502", "38", "690"]),
    ],
    ["Companies | 18,502", "Clusters | 38", "Newsletters | 690"],
  ],
])("parsePdf reads %s", async (_, texts, lines) => {
  expect(await read(texts)).toEqual(lines);
  expect(await read(texts, { rotate: 90 })).toEqual(lines);
});

it("parsePdf leaves its bytes to their owner", async () => {
  const bytes = makePdf(column(60, left));
  const before = Uint8Array.from(bytes);
  await parsePdf(bytes, "a.pdf");
  expect(Uint8Array.from(bytes)).toEqual(before);
});

it("parsePdf names the page of each line", async () => {
  const { lines, pages } = await parsePdf(makePdf(column(60, left)), "a.pdf");
  expect(pages).toBe(1);
  expect(lines.map(({ page }) => page)).toEqual(lines.map(() => 1));
});

const secret = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;

it.each([
  ["a picture only", makePdf([], { drawing: "0 0 100 100 re f" }), "found pictures only"],
  ["a password", makePdf(column(60, left), { encrypt: secret }), "password"],
  ["nothing whole", Buffer.from("%PDF-1.7\nbroken"), "whole"],
])("parsePdf refuses a PDF with %s", async (_, bytes, wanted) => {
  const error = await parsePdf(bytes, "a.pdf").catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(DocumentError);
  expect((error as DocumentError).message).toContain('Cannot read "a.pdf": wanted ');
  expect((error as DocumentError).message).toContain(wanted);
});
