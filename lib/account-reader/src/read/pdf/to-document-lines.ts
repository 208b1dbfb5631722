import { type DocumentLine, type Group, joinGroups, toLine } from "../../document/document.ts";
import { findMargins } from "./find-margins.ts";
import { type BodyLook, findBodyLook } from "./is-heading.ts";
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
    moveNotes(pages.map((page) => placeLines(toGroups(page, margins, body), page))).flat(),
  );
}

function toGroups(page: Page, margins: ReadonlySet<TextPiece>, body: BodyLook): readonly Group[] {
  const toMargin = (isTop: boolean) =>
    toSegments(
      page.pieces.filter(
        (piece) => margins.has(piece) && piece.baseline < page.height / 2 === isTop,
      ),
    ).map(({ text }) => toLine(text, { line: 1 }, "margin"));
  const turned = toSegments(page.turned).map(({ text }): Group => [toLine(text, { line: 1 })]);
  return [toMargin(true), ...toPageGroups(page, margins, body), ...turned, toMargin(false)];
}

/** Groups with their page, and with their lines counted from its top. */
function placeLines(groups: readonly Group[], { number: page }: Page): readonly Group[] {
  let line = 0;
  return groups.map((group) => group.map((one) => ({ ...one, page, line: ++line })));
}

/** Pages with footnotes moved out of sentences that go on over the end of a page. */
export function moveNotes(pages: readonly (readonly Group[])[]): readonly (readonly Group[])[] {
  let moved: readonly Group[] = [];
  return pages.map((groups, at) => {
    const first = groups.findIndex(([line]) => line && line.kind !== "margin");
    const received = groups.toSpliced(first + 1, 0, ...moved);
    const notes = at < pages.length - 1 && isOpen(groups) ? groups.filter(isNote) : [];
    moved = notes;
    return received.filter((group) => !notes.includes(group));
  });
}

const isNote = ([line]: Group) => line !== undefined && /^[¹²³⁴-⁹*†] ?\p{L}/u.test(line.text);

/** Whether the last text before the footnotes of a page ends within a sentence. */
function isOpen(groups: readonly Group[]): boolean {
  const texts = groups.filter(([line]) => line?.kind !== "margin");
  const end = texts.findIndex(isNote);
  const last = end > 0 && texts.slice(end).every(isNote) ? texts[end - 1]?.at(-1) : undefined;
  return last?.kind === "text" && last.text.length > 8 && !/[.!?:)»”"]\S{0,2}$/.test(last.text);
}
