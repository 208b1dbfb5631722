/** How neighbours become one. */
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
