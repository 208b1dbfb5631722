import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { DocumentError, type DocumentText } from "../document/document.ts";

/**
 * Reads a PDF, Word, HTML, Markdown or text file.
 * @throws {DocumentError} If it cannot be read, or has no text.
 */
export async function loadDocument(path: string): Promise<DocumentText> {
  const name = basename(path);
  const bytes = await loadBytes(path, name);
  const format = findFormat(bytes, name);
  const document = await readers[format](bytes, name).catch((cause: unknown) => {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(name, "a file that is whole", { cause });
  });
  if (document.lines.every(({ text }) => text === ""))
    throw new DocumentError(name, "a document with text, found none in it");
  return document;
}

const greatest = 100 * 1024 * 1024;

async function loadBytes(path: string, name: string): Promise<Uint8Array> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new DocumentError(name, `a file that exists, found none at "${path}"`, { cause });
  });
  if (found.isDirectory()) throw new DocumentError(name, "a file, found a folder");
  if (found.size === 0)
    throw new DocumentError(name, "a file with something in it, found it empty");
  if (found.size > greatest) throw new DocumentError(name, "a file of at most 100 MB");
  return readFile(path).catch((cause: unknown) => {
    throw new DocumentError(name, "a file that may be read", { cause });
  });
}

/** How the bytes of a format are read, with a name for messages; what reads them is loaded then. */
const readers: Readonly<
  Record<DocumentFormat, (bytes: Uint8Array, name: string) => Promise<DocumentText>>
> = {
  pdf: async (bytes, name) => (await import("./pdf/parse-pdf.ts")).parsePdf(bytes, name),
  docx: async (bytes, name) => (await import("./parse-docx.ts")).parseDocx(bytes, name),
  html: async (bytes, name) =>
    (await import("./html/parse-html.ts")).parseHtml(decodeText(bytes, { isHtml: true }), name),
  markdown: async (bytes, name) =>
    (await import("./markdown/parse-markdown.ts")).parseMarkdown(decodeText(bytes), name),
  text: async (bytes, name) =>
    (await import("./plain-text/parse-plain-text.ts")).parsePlainText(decodeText(bytes), name),
};

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

/** Bytes as text: by their mark, by what a page of HTML names, as UTF-8, or as Windows-1252. */
export function decodeText(bytes: Uint8Array, { isHtml = false } = {}): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const named = isHtml ? findNamed(bytes) : undefined;
  if (named) return named.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The decoder of the encoding that a page names; undefined if it names none that is known, or UTF-8. */
function findNamed(bytes: Uint8Array) {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith("utf") ? undefined : decoder;
  } catch {
    return undefined;
  }
}
