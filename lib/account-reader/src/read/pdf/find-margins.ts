import { type Page, type TextPiece, toLines } from "./page.ts";

/** The pieces of running heads, running feet and page numbers. */
export function findMargins(pages: readonly Page[]): ReadonlySet<TextPiece> {
  const rows = pages.flatMap((page) => toRows(page).filter((row) => isOuter(row, page)));
  return new Set(
    rows
      .filter((row) => isRepeated(row, rows) || isPageNumber(row))
      .flatMap(({ pieces }) => pieces),
  );
}

interface Row {
  readonly page: Page;
  readonly pieces: readonly TextPiece[];
  readonly baseline: number;
  readonly text: string;
}

const toRows = (page: Page): readonly Row[] =>
  toLines(page.pieces).map((pieces) => {
    const text = pieces.map((piece) => (piece.isAfterSpace ? " " : "") + piece.text).join("");
    return { page, pieces, baseline: pieces[0]?.baseline ?? 0, text: text.trim() };
  });

const isOuter = ({ baseline }: Row, { height }: Page) =>
  baseline < height * 0.1 || baseline > height * 0.9;

/** Whether a row stands in the same place on another page, whatever its numbers. */
function isRepeated(row: Row, rows: readonly Row[]): boolean {
  const text = toPattern(row.text);
  return rows.some(
    (other) =>
      other.page !== row.page &&
      Math.abs(other.baseline - row.baseline) < 4 &&
      (toPattern(other.text) === text || sharesText(other, row)),
  );
}

const toPattern = (text: string) => text.replace(/\d+/g, "#").replace(/\s+/g, "");

/** Left and right pages have the parts of their heads in turns. */
function sharesText(one: Row, other: Row): boolean {
  const texts = new Set(one.pieces.map(({ text }) => text));
  const length = (pieces: readonly TextPiece[]) =>
    pieces.reduce((total, { text }) => total + text.length, 0);
  const shared = other.pieces.filter(({ text }) => texts.has(text));
  return length(shared) > 8 && length(shared) > length(other.pieces) * 0.6;
}

/** A number by itself at the edge of a page, or one that calls itself its number. */
function isPageNumber({ text, page, baseline }: Row): boolean {
  if (
    /^(?:page|side|s\.|p\.)? ?\d{1,3}(?: ?(?:of|af|\/) ?\d{1,3})?$|^[-–—] ?\d{1,3} ?[-–—]$|^[A-Z]-\d{1,2}$/i.test(
      text,
    )
  )
    return baseline < page.height * 0.08 || baseline > page.height * 0.92;
  return /(?:^|\s)(?:page|side) ?\d{1,3}(?: ?(?:of|af|\/) ?\d{1,3})?$/i.test(text);
}
