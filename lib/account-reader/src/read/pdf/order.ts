import { toRuns } from "../../lists/gather.ts";
import { type Rectangle, toBounds } from "./page.ts";

/** Least room between two columns in points. */
const gutter = 3;

/**
 * Things on a page in the order in which they are read: what runs over several columns in its
 * place, and columns one after another.
 * @param isHeading Whether a thing names what stands below it.
 */
export function order<Thing extends Rectangle>(
  things: readonly Thing[],
  isHeading: (thing: Thing) => boolean,
): readonly Thing[] {
  if (things.length < 2) return things;
  const runs = joinBands(toBands(things), isHeading);
  if (runs.length > 1) return runs.flatMap((run) => order(run, isHeading));
  const columns = toColumns(things);
  if (columns.length > 1) return columns.flatMap((column) => order(column, isHeading));
  const bands = toBands(things);
  if (bands.length > 1) return bands.flatMap((band) => order(band, isHeading));
  return things.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Things parted by empty strips across. */
const toBands = <Thing extends Rectangle>(things: readonly Thing[]) =>
  toRuns(
    things.toSorted((a, b) => a.top - b.top),
    (band, { top }) => top <= Math.max(...band.map(({ bottom }) => bottom)) - 1,
  );

/** Things parted by empty strips down. */
const toColumns = <Thing extends Rectangle>(things: readonly Thing[]) =>
  toRuns(
    things.toSorted((a, b) => a.left - b.left),
    (column, { left }) => left <= Math.max(...column.map(({ right }) => right)) + gutter,
  );

/** Bands with common columns as one; a heading over all columns begins anew. */
function joinBands<Thing extends Rectangle>(
  bands: readonly (readonly Thing[])[],
  isHeading: (thing: Thing) => boolean,
): readonly (readonly Thing[])[] {
  const runs: (readonly Thing[])[][] = [];
  bands.forEach((band, at) => {
    const last = runs.findLast((run) => run.length > 0);
    const next = bands[at + 1] ?? [];
    const [first, ...others] = band;
    const isOver =
      first &&
      others.length === 0 &&
      isHeading(first) &&
      isLeftmost(first, next) &&
      areSet(next, isHeading);
    if (last && !isOver && areOfColumns(last.flat(), band)) last.push(band);
    else runs.push(takeHeadings(last, isHeading), [band]);
  });
  return runs.filter((run) => run.length > 0).map((run) => run.flat());
}

/** Whether things have columns in common, of which none runs over several of the others. */
function areOfColumns(one: readonly Rectangle[], other: readonly Rectangle[]): boolean {
  const count = toColumns([...one, ...other]).length;
  return count > 1 && count >= toColumns(one).length && count >= toColumns(other).length;
}

/** Takes the headings at the end of a run, that name what comes after it. */
function takeHeadings<Thing extends Rectangle>(
  run: (readonly Thing[])[] | undefined,
  isHeading: (thing: Thing) => boolean,
) {
  const end = run?.findLastIndex((band) => !band.every(isHeading)) ?? -1;
  return end < 0 ? [] : (run?.splice(end + 1) ?? []);
}

const isLeftmost = (one: Rectangle, others: readonly Rectangle[]) =>
  one.left <= toBounds(others).left + 8;

/** Whether things stand side by side in a row, rather than by chance. */
function areSet<Thing extends Rectangle>(
  things: readonly Thing[],
  isHeading: (thing: Thing) => boolean,
) {
  const firsts = toColumns(things).flatMap((column) =>
    column.toSorted((a, b) => a.top - b.top).slice(0, 1),
  );
  const tops = firsts.map(({ top }) => top);
  const isEven = Math.max(...tops) - Math.min(...tops) < 9;
  return firsts.length > 1 && isEven && new Set(firsts.map(isHeading)).size === 1;
}
