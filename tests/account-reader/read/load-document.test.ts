import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DocumentError } from "../../../lib/account-reader/src/document/document.ts";
import {
  decodeText,
  findFormat,
  loadDocument,
} from "../../../lib/account-reader/src/read/load-document.ts";
import { formatLines } from "./format-lines.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "documents-"));
  await mkdir(join(folder, "folder.txt"));
  const files = {
    "account.txt": Buffer.from("p\xe5 18.502", "latin1"),
    "account.md": "# Title\n\n**18,502** companies",
    "account.html": "<title>Account</title><h1>Title</h1><p>18,502 companies",
    "empty.txt": "",
    "blank.txt": " \n\n\t\n",
    "picture.png": Buffer.from("\x89PNG\r\n", "latin1"),
    "broken.docx": "PK\x03\x04 word/document.xml",
    "great.txt": "",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await truncate(join(folder, "great.txt"), 101 * 1024 * 1024);
});

afterAll(() => rm(folder, { recursive: true }));

it.each([
  ["account.txt", undefined, ["på 18.502"]],
  ["account.md", undefined, ["# Title", "", "18,502 companies"]],
  ["account.html", "Account", ["# Title", "", "18,502 companies"]],
])("loadDocument reads %s", async (name, title, lines) => {
  const document = await loadDocument(join(folder, name));
  expect(document).toMatchObject({ name, title, pages: undefined });
  expect(formatLines(document)).toEqual(lines);
});

it.each([
  ["missing.pdf", /a file that exists, found none at ".*missing\.pdf"$/],
  ["folder.txt", /a file, found a folder$/],
  ["empty.txt", /a file with something in it, found it empty$/],
  ["blank.txt", /a document with text, found none in it$/],
  ["picture.png", /found a picture; its text must be recognised or copied out first$/],
  ["broken.docx", /a Word document that is whole$/],
  ["great.txt", /a file of at most 100 MB$/],
])("loadDocument says what is wrong with %s", async (name, wanted) => {
  const error = await loadDocument(join(folder, name)).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(DocumentError);
  expect(error).toMatchObject({ message: expect.stringMatching(wanted) });
  expect(error).toMatchObject({
    message: expect.stringContaining(`Cannot read "${name}": wanted `),
  });
});

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

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, "latin1");

it.each([
  ["UTF-8", Buffer.from("på 9 sprog – ja"), "på 9 sprog – ja"],
  ["UTF-8 with a mark", Buffer.from("\ufeffpå"), "på"],
  ["UTF-16, little end first", utf16("på"), "på"],
  ["UTF-16, big end first", utf16("på", true), "på"],
  ["Windows-1252", latin("p\xe5 \x96 \x93ja\x94"), "på – “ja”"],
])("decodeText reads %s", (_, bytes, expected) => {
  expect(decodeText(bytes)).toBe(expected);
});

it.each([
  ["the encoding that a page names", latin('<meta charset="iso-8859-2">\xb9'), "š"],
  [
    "one named in its content type",
    latin('<meta content="text/html; charset=iso-8859-2">\xb9'),
    "š",
  ],
  ["UTF-8 that a page names wrongly", latin('<meta charset="utf-8">p\xe5'), "på"],
  ["a page that names none that is known", Buffer.from("<meta charset=x-own>på"), "på"],
])("decodeText follows %s", (_, bytes, expected) => {
  expect(decodeText(bytes, { isHtml: true })).toMatch(new RegExp(`${expected}$`));
});
