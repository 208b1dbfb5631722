import type { DocumentText } from "../../document/document.ts";
import { DocumentError } from "../../document/document-error.ts";
import { loadPages } from "./load-pages.ts";
import { toDocumentLines } from "./to-document-lines.ts";

/**
 * The text of a PDF in the order in which a person reads it: column by column, tile by tile.
 * @throws {DocumentError} If it is broken, asks for a password, or holds pictures only.
 */
export async function parsePdf(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const { title, pages } = await loadPages(bytes, name);
  if (pages.every(({ pieces, turned }) => pieces.length + turned.length === 0))
    throw new DocumentError(
      name,
      "a PDF with text, found pictures only: recognise its text first, or copy it out",
    );
  return { name, title, pages: pages.length, lines: toDocumentLines(pages) };
}
