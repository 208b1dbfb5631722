import { toRuns } from "../../lists/gather.ts";
import { type Rectangle, toBounds } from "./page.ts";

interface Ordered extends Rectangle {
  /** Whether it names what stands below it. Default: no. */
  readonly isHeading?: boolean;
}

/** Least room between two columns in points. */
const gutter = 3;

/** Things in the order of reading: what runs over columns in its place, columns one by one. */
export function order<Thing extends Ordered>(things: readonly Thing[]): readonly Thing[] {
  if (things.length < 2) return things;
  const runs = joinBands(toBands(things));
  if (runs.length > 1) return runs.flatMap((run) => order(run));
  const columns = toColumns(things);
  if (columns.length > 1) return columns.flatMap((column) => order(column));
  const bands = toBands(things);
  if (bands.length > 1) return bands.flatMap((band) => order(band));
  return things.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Things parted by empty strips across. */
const toBands = <Thing extends Ordered>(things: readonly Thing[]) =>
  toRuns(
    things.toSorted((a, b) => a.top - b.top),
    (band, { top }) => top <= Math.max(...band.map(({ bottom }) => bottom)) - 1,
  );

/** Things parted by empty strips down. */
const toColumns = <Thing extends Ordered>(things: readonly Thing[]) =>
  toRuns(
    things.toSorted((a, b) => a.left - b.left),
    (column, { left }) => left <= Math.max(...column.map(({ right }) => right)) + gutter,
  );

/** Bands with common columns as one; a heading over all columns begins anew. */
function joinBands<Thing extends Ordered>(
  bands: readonly (readonly Thing[])[],
): readonly (readonly Thing[])[] {
  const runs: (readonly Thing[])[][] = [];
  bands.forEach((band, at) => {
    const last = runs.findLast((run) => run.length > 0);
    const next = bands[at + 1] ?? [];
    const [first, ...others] = band;
    const isAlone = others.length === 0 && first?.isHeading;
    const isOver = isAlone && first.left <= toBounds(next).left + 8 && areSet(next);
    if (last && !isOver && areOfColumns(last.flat(), band)) last.push(band);
    else runs.push(takeHeadings(last), [band]);
  });
  return runs.filter((run) => run.length > 0).map((run) => run.flat());
}

/** Whether things have columns in common, of which none runs over several of the others. */
function areOfColumns(one: readonly Rectangle[], other: readonly Rectangle[]): boolean {
  const count = toColumns([...one, ...other]).length;
  return count > 1 && count >= toColumns(one).length && count >= toColumns(other).length;
}

/** Takes the headings at the end of a run, that name what comes after it. */
function takeHeadings<Thing extends Ordered>(run: (readonly Thing[])[] | undefined) {
  const end = run?.findLastIndex((band) => !band.every(({ isHeading }) => isHeading)) ?? -1;
  return end < 0 ? [] : (run?.splice(end + 1) ?? []);
}

/** Whether things stand side by side in a row, rather than by chance. */
function areSet(things: readonly Ordered[]) {
  const firsts = toColumns(things).flatMap((column) =>
    column.toSorted((a, b) => a.top - b.top).slice(0, 1),
  );
  const tops = firsts.map(({ top }) => top);
  const isEven = Math.max(...tops) - Math.min(...tops) < 9;
  return (
    firsts.length > 1 && isEven && new Set(firsts.map(({ isHeading }) => isHeading)).size === 1
  );
}
