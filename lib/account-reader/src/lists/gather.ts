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

/** A group as far as it has been gathered. */
interface Ends<Item> {
  readonly first: Item;
  readonly last: Item;
  readonly items: readonly Item[];
}
