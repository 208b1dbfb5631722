import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { toTitle } from "../../document/clean-text.ts";
import { DocumentError, type DocumentText } from "../../document/document.ts";
import { type Page, toMatrix } from "./page.ts";
import { toDocumentLines } from "./to-document-lines.ts";
import { type TextItem, toPieces } from "./to-pieces.ts";
import { toShapes } from "./to-shapes.ts";

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

/**
 * The pages of a PDF as they are drawn.
 * @throws {DocumentError} If it is broken or asks for a password.
 */
async function loadPages(bytes: Uint8Array, name: string) {
  const task = getDocument({
    // pdf.js takes what it is given away from its owner.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    isEvalSupported: false,
  });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await loadPage(await pdf.getPage(number)));
    return { title: toTitle((info as { readonly Title?: string }).Title), pages };
  } catch (cause) {
    throw toDocumentError(cause, name);
  } finally {
    await task.destroy();
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function loadPage(page: PdfPage): Promise<Page> {
  const operations = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.filter((item) => "str" in item);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const toPage = toMatrix(transform);
  const pieces = toPieces(texts, { toPage, boldFonts: findBoldFonts(page, texts) });
  const shapes = toShapes(operations, toPage);
  page.cleanup();
  return { number: page.pageNumber, width, height, ...pieces, shapes };
}

function findBoldFonts({ commonObjs }: PdfPage, items: readonly TextItem[]): ReadonlySet<string> {
  const names = [...new Set(items.map(({ fontName }) => fontName))];
  return new Set(names.filter((name) => commonObjs.has(name) && isBold(commonObjs.get(name))));
}

function isBold(font: unknown): boolean {
  const { name = "", bold, black } = (font ?? {}) as Readonly<Record<string, unknown>>;
  return Boolean(bold ?? black) || /bold|black|heavy|demi/i.test(String(name));
}

function toDocumentError(cause: unknown, name: string): DocumentError {
  const kind = cause instanceof Error ? cause.name : "";
  const wanted =
    kind === "PasswordException"
      ? "a PDF that opens without a password"
      : "a PDF that is whole, found it broken";
  return new DocumentError(name, wanted, { cause });
}
