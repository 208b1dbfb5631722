import { expect, it } from "vitest";
import { findFormat } from "../../../lib/account-reader/src/read/find-format.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

it.each([
  ["a.pdf", "%PDF-1.7", "pdf"],
  ["a.txt", "\n\n%PDF-1.4", "pdf"],
  ["a.zip", "PK\x03\x04 word/document.xml", "docx"],
  ["a.HTM", "<p>text", "html"],
  ["a.txt", "<!DOCTYPE html><p>text", "html"],
  ["a", "\xef\xbb\xbf<html>", "html"],
  ["a.md", "# text", "markdown"],
  ["a.txt", "text\ftext\x1b", "text"],
  ["a.text", "\xff\xfet\x00", "text"],
] as const)("findFormat takes %s with %j for %s", (name, text, format) => {
  expect(findFormat(bytes(text), name)).toBe(format);
});

it.each([
  ["a.png", "\x89PNG\r\n", "a picture; its text must be recognised or copied out first"],
  ["a.txt", "\xff\xd8\xff\xe0", "a picture"],
  ["a.xlsx", "PK\x03\x04 xl/workbook.xml", "an Excel file"],
  ["a.zip", "PK\x03\x04 other", "an archive"],
  ["a.doc", "\xd0\xcf\x11\xe0", "an old Office file; save it as .docx or PDF first"],
  ["a.bin", "\x01\x02", "bytes that are no text"],
])("findFormat refuses %s with %j: %s", (name, text, found) => {
  expect(() => findFormat(bytes(text), name)).toThrow(
    `Cannot read "${name}": wanted a PDF, Word (.docx), HTML, Markdown or text file, found ${found}`,
  );
});

it.each([
  ["a.pdf", "a PDF"],
  ["a.docx", "a Word document"],
])("findFormat refuses %s that holds something else", (name, claimed) => {
  expect(() => findFormat(bytes("text"), name)).toThrow(
    `Cannot read "${name}": wanted ${claimed}, found something else in the file`,
  );
});
