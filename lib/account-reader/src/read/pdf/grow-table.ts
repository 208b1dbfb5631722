import { isCellValue } from "../../numbers/is-number-line.ts";
import { findOverlapX, type Rectangle, toBounds } from "./page.ts";
import type { Segment } from "./segment.ts";

/** A table: all text within its bounds is text of its cells. */
export interface Table extends Rectangle {
  readonly segments: readonly Segment[];
}

/** A row of a table: a label with numbers right of it. */
export interface Row {
  readonly label: Segment;
  readonly cells: readonly Segment[];
}

/** A table with its heads, and with the labels that go on above and below its rows. */
export function growTable(
  rows: readonly Row[],
  segments: readonly Segment[],
  rules: readonly Rectangle[],
): Table {
  const core = widen(
    toBounds(rows.flatMap(({ label, cells }) => [label, ...cells])),
    rows,
    segments,
  );
  const inside = segments.filter(
    (one) =>
      one.top < core.bottom - 1 &&
      one.bottom > core.top + 1 &&
      findOverlapX(one, core) > -one.size * 2,
  );
  const columns = toBounds(rows.flatMap(({ cells }) => cells));
  const labels = toBounds(rows.map(({ label }) => label));
  const own = new Set(inside);
  const isFree = (top: number, bottom: number) =>
    !rules.some((rule) => rule.top > top && rule.top < bottom && findOverlapX(rule, core) > 20);
  growUp(own, segments, { core, columns, labels, isFree });
  growDown(own, segments, { core, columns, labels, isFree });
  const list = [...own];
  return { ...toBounds(list), segments: list };
}

/** A table with columns of words beside those with labels and numbers. */
function widen(core: Rectangle, rows: readonly Row[], segments: readonly Segment[]): Rectangle {
  for (const side of ["left", "right"] as const) {
    const column = findNextColumn(core, side, { rows, segments });
    if (column) return widen(toBounds([core, column]), rows, segments);
  }
  return core;
}

/** The texts next to a table if they stand in its rows, below one another, and nowhere else. */
function findNextColumn(
  core: Rectangle,
  side: "left" | "right",
  { rows, segments }: { readonly rows: readonly Row[]; readonly segments: readonly Segment[] },
): Rectangle | undefined {
  const isOutside = (one: Segment) =>
    side === "left" ? one.right < core.left : one.left > core.right;
  const outside = segments.filter(
    (one) => isOutside(one) && one.bottom > core.top && one.top < core.bottom,
  );
  const nearest = rows.flatMap(({ label }) => {
    const near = outside
      .filter((one) => Math.abs(one.baseline - label.baseline) < one.size * 0.3)
      .toSorted((a, b) => (side === "left" ? b.right - a.right : a.left - b.left));
    return near.slice(0, 1);
  });
  const lefts = nearest.map(({ left }) => left);
  const isAligned = Math.max(...lefts) - Math.min(...lefts) < 4;
  const isShort = nearest.every(({ text }) => text.length <= 45 && !isCellValue({ text }));
  const isProse = nearest.filter(({ text }) => /^\p{Ll}/u.test(text)).length > nearest.length * 0.3;
  const bounds = toBounds(nearest);
  const others = outside.filter((one) => !nearest.includes(one) && findOverlapX(one, bounds) > 0);
  const isNear = Math.max(core.left - bounds.right, bounds.left - core.right) < 160;
  const isColumn = nearest.length >= rows.length * 0.7 && nearest.length > 1;
  return isColumn && isAligned && isShort && !isProse && isNear && others.length === 0
    ? bounds
    : undefined;
}

interface Growth {
  readonly core: Rectangle;
  /** What its numbers cover. */
  readonly columns: Rectangle;
  readonly labels: Rectangle;
  /** Whether no line is drawn between two heights. */
  readonly isFree: (top: number, bottom: number) => boolean;
}

/** Adds lines of heads above, and lines of the first label. */
function growUp(
  own: Set<Segment>,
  segments: readonly Segment[],
  { core, columns, labels, isFree }: Growth,
) {
  for (;;) {
    const top = Math.min(...[...own].map((one) => one.top));
    const above = segments.filter(
      (one) =>
        !own.has(one) &&
        one.baseline < top + 2 &&
        top - one.baseline < one.size * 3.2 &&
        findOverlapX(one, core) > 0,
    );
    const nearest = Math.max(...above.map(({ baseline }) => baseline));
    const line = above.filter(({ baseline, size }) => nearest - baseline < size * 0.3);
    const heads = line.filter(
      (one) => findOverlapX(one, columns) > 0 && one.left > labels.left + one.size * 2,
    );
    const isNear = line.every(({ size }) => top - nearest < size * 1.6);
    const isWrapped = [...own].some(
      (one) => one.left < columns.left && one.top < top + 2 && /^[\p{Ll}(&]/u.test(one.text),
    );
    const goesOn =
      isWrapped &&
      line.every((one) => findOverlapX(one, columns) <= 0 && top - one.baseline < one.size * 0.8);
    const isHead = heads.length > 1 || (heads.length > 0 && isNear);
    const isLabel = isNear && goesOn && isFree(nearest, top + 1);
    if (line.length === 0 || !(isHead || isLabel)) return;
    for (const one of line) own.add(one);
  }
}

function growDown(
  own: Set<Segment>,
  segments: readonly Segment[],
  { core, columns, isFree }: Growth,
) {
  for (;;) {
    const bottom = Math.max(...[...own].map(({ baseline }) => baseline));
    const next = segments.filter(
      (one) =>
        !own.has(one) &&
        one.baseline > bottom + 1 &&
        one.baseline - bottom < one.size * 1.45 &&
        findOverlapX(one, core) > 0,
    );
    const isLabel =
      next.length === 1 &&
      next.every(
        (one) =>
          one.right < columns.left && /^[\p{Ll}(]/u.test(one.text) && isFree(bottom, one.top),
      );
    if (!isLabel) return;
    for (const one of next) own.add(one);
  }
}
