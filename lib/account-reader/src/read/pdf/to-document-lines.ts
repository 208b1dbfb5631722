import type { DocumentLine } from "../../document/document.ts";
import { type Group, joinGroups } from "../../document/groups.ts";
import { toLine } from "../../document/to-line.ts";
import { findMargins } from "./find-margins.ts";
import { type BodyLook, findBodyLook } from "./is-heading.ts";
import { moveNotes } from "./move-notes.ts";
import type { Page, TextPiece } from "./page.ts";
import { raiseMarks } from "./raise-marks.ts";
import { toPageGroups } from "./to-page-groups.ts";
import { toSegments } from "./to-segments.ts";

/** The lines of pages, in the order in which they are read. */
export function toDocumentLines(set: readonly Page[]): readonly DocumentLine[] {
  const pages = set.map((page) => ({ ...page, pieces: raiseMarks(page.pieces) }));
  const margins = findMargins(pages);
  const body = findBodyLook(pages.flatMap(({ pieces }) => pieces));
  return joinGroups(
    moveNotes(pages.map((page) => countLines(toGroups(page, margins, body)))).flat(),
  );
}

function toGroups(page: Page, margins: ReadonlySet<TextPiece>, body: BodyLook): readonly Group[] {
  const toMargin = (isTop: boolean) =>
    toSegments(
      page.pieces.filter(
        (piece) => margins.has(piece) && piece.baseline < page.height / 2 === isTop,
      ),
    ).map(({ text }) => toLine(text, { page: page.number, line: 1 }, "margin"));
  const turned = toSegments(page.turned).map(
    ({ text }): Group => [toLine(text, { page: page.number, line: 1 })],
  );
  return [toMargin(true), ...toPageGroups(page, margins, body), ...turned, toMargin(false)];
}

/** Groups of a page with their lines counted from its top. */
function countLines(groups: readonly Group[]): readonly Group[] {
  let line = 0;
  return groups.map((group) => group.map((one) => ({ ...one, line: ++line })));
}
