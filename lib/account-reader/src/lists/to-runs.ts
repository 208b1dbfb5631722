/**
 * Items in runs, one after another.
 * @param goesOn Whether an item goes on with the run before it, rather than beginning one.
 */
export function toRuns<Item>(
  items: readonly Item[],
  goesOn: (run: readonly Item[], item: Item) => boolean,
): readonly Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && goesOn(last, item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
