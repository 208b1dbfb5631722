import type { DocumentText } from "../document/document.ts";
import { decodeText } from "./decode-text.ts";
import type { DocumentFormat } from "./find-format.ts";

/** Reads the bytes of a file; the name is for messages. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<DocumentText>;

/** How each format is read. Each reader is loaded when it is needed. */
export const readers: Readonly<Record<DocumentFormat, Reader>> = {
  pdf: async (bytes, name) => (await import("./pdf/parse-pdf.ts")).parsePdf(bytes, name),
  docx: async (bytes, name) => (await import("./parse-docx.ts")).parseDocx(bytes, name),
  html: async (bytes, name) =>
    (await import("./html/parse-html.ts")).parseHtml(decodeText(bytes, { isHtml: true }), name),
  markdown: async (bytes, name) =>
    (await import("./markdown/parse-markdown.ts")).parseMarkdown(decodeText(bytes), name),
  text: async (bytes, name) =>
    (await import("./plain-text/parse-plain-text.ts")).parsePlainText(decodeText(bytes), name),
};
