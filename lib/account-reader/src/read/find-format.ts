import { extname } from "node:path";
import { DocumentError } from "../document/document.ts";

export type DocumentFormat = "pdf" | "docx" | "html" | "markdown" | "text";

/**
 * Finds what a file is by its first bytes, then by its name.
 * @throws {DocumentError} If it is nothing that can be read.
 */
export function findFormat(bytes: Uint8Array, name: string): DocumentFormat {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = all.subarray(0, 4096).toString("latin1");
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK")) return findZipped(all, name);
  const told = others.find(([begins]) => begins.some((begin) => head.startsWith(begin)))?.[1];
  if (told) throw new DocumentError(name, `${wanted}, found ${told}`);
  const extension = extname(name).toLowerCase();
  const claimed = claims[extension];
  if (claimed) throw new DocumentError(name, `${claimed}, found something else in the file`);
  if (isBinary(head)) throw new DocumentError(name, `${wanted}, found bytes that are no text`);
  const isHtml = /^[^\w<]*(?:<!doctype html|<html)/i.test(head);
  return named[extension] ?? (isHtml ? "html" : "text");
}

const wanted = "a PDF, Word (.docx), HTML, Markdown or text file";

const claims: Readonly<Record<string, string>> = { ".pdf": "a PDF", ".docx": "a Word document" };

const named: Readonly<Record<string, DocumentFormat>> = {
  ".htm": "html",
  ".html": "html",
  ".xhtml": "html",
  ".md": "markdown",
  ".markdown": "markdown",
};

const picture = "a picture; its text must be recognised or copied out first";
const archive = "an archive";

/** What begins like this cannot be read. */
const others = [
  [["\x89PNG", "\xff\xd8\xff", "GIF8", "II*", "MM\0*", "RIFF"], picture],
  [["\xd0\xcf\x11\xe0"], "an old Office file; save it as .docx or PDF first"],
  [["{\\rtf"], "a rich text file; save it as .docx or PDF first"],
  [["\x1f\x8b", "7z\xbc", "Rar!"], archive],
] as const;

/** A zipped file is what the names in it say. */
function findZipped(bytes: Buffer, name: string): DocumentFormat {
  if (bytes.includes("word/document")) return "docx";
  const told = zipped.find(([path]) => bytes.includes(path))?.[1] ?? archive;
  throw new DocumentError(name, `${wanted}, found ${told}`);
}

const zipped: readonly (readonly [string, string])[] = [
  ["xl/workbook", "an Excel file"],
  ["ppt/presentation", "a PowerPoint file"],
  ["opendocument.text", "an OpenDocument text; save it as .docx or PDF first"],
  ["opendocument", "an OpenDocument file"],
  ["epub", "an e-book"],
];

/** Whether there are bytes that no text has, unless it says that it has two bytes a character. */
const isBinary = (head: string) =>
  !/^(?:\xff\xfe|\xfe\xff)/.test(head) &&
  [...head].some((character) => character < "\t" || (character > "\r" && character < "\x1b"));
