/**
 * Items in groups, each in the first group that it fits, or else in one of its own.
 * @param fits Whether an item belongs to a group, of which the first and the last item are given.
 */
export function gather<Item>(
  items: readonly Item[],
  fits: (group: Ends<Item>, item: Item) => boolean,
): readonly Item[][] {
  const groups: (Item[] & { 0: Item })[] = [];
  for (const item of items) {
    const group = groups.find((one) =>
      fits({ first: one[0], last: one.at(-1) ?? one[0], items: one }, item),
    );
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

interface Ends<Item> {
  readonly first: Item;
  readonly last: Item;
  readonly items: readonly Item[];
}

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

export interface Joining<Item> {
  /** Whether an item goes on with the one before it. */
  readonly belongs: (before: Item, item: Item) => boolean;
  readonly join: (before: Item, item: Item) => Item;
}

/** Items of which each is joined with those after it that go on with it. */
export function joinNeighbours<Item>(
  items: readonly Item[],
  { belongs, join }: Joining<Item>,
): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before !== undefined && belongs(before, item)) joined.splice(-1, 1, join(before, item));
    else joined.push(item);
  }
  return joined;
}

/** Items two by two; a last one without a second is left out. */
export const toPairs = <Item>(items: readonly Item[]): readonly [Item, Item][] =>
  items.flatMap((item, at) => {
    const next = items[at + 1];
    return at % 2 === 0 && next !== undefined ? [[item, next]] : [];
  });
