import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parseDocx } from "../../../lib/account-reader/src/read/parse-docx.ts";
import { formatLines, formatPlaces } from "./format-lines.ts";

const bytes = await readFile("tests/fixtures/documents/read/account.docx");

it("parseDocx reads headings, lists, tables and footnotes", async () => {
  expect(formatLines(await parseDocx(bytes, "account.docx"))).toEqual([
    "# Performanceregnskab 2018",
    "",
    "# Deltagelse",
    "",
    "I alt deltog 18.058 virksomheder¹ i aktiviteterne, mod 17.204¹ året før.",
    "",
    "• 5.296 virksomheder fik nye idéer",
    "• 2.689 fik nye produkter",
    "",
    "# Finansiering",
    "",
    "Kilde | 2018 | 2017",
    "Staten | 162 | ",
    "EU | 74 | 70",
    "",
    "Slut.",
    "",
    "¹ En virksomhed kan tælle flere gange.",
  ]);
});

it("parseDocx counts the lines of the text", async () => {
  const places = formatPlaces(await parseDocx(bytes, "account.docx"));
  expect(places).toEqual(places.map((_, at) => `${at + 1}`));
});

it("parseDocx refuses what is broken", async () => {
  await expect(parseDocx(bytes.subarray(0, 900), "half.docx")).rejects.toThrow(
    'Cannot read "half.docx": wanted a Word document that is whole',
  );
});
