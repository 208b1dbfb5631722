import { toRuns } from "../../lists/to-runs.ts";

/** What stands on a line. */
interface OnLine {
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
}

/** What stands on one baseline, or nearly so, from left to right; lines from top to bottom. */
export const toLines = <Item extends OnLine>(
  items: readonly Item[],
): readonly (readonly Item[])[] =>
  toRuns(
    items.toSorted((a, b) => a.baseline - b.baseline),
    ([first], item) => first !== undefined && item.baseline - first.baseline < item.size * 0.3,
  ).map((line) => line.toSorted((a, b) => a.left - b.left));
