import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { DocumentError, type DocumentText } from "../document/document.ts";
import { decodeText } from "./decode-text.ts";
import { type DocumentFormat, findFormat } from "./find-format.ts";

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
