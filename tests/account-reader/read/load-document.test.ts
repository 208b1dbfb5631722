import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DocumentError } from "../../../lib/account-reader/src/document/document.ts";
import { loadDocument } from "../../../lib/account-reader/src/read/load-document.ts";
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
