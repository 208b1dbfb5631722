/** Items with the same key together, in the order in which the keys come first. */
export function groupBy<Item>(
  items: readonly Item[],
  toKey: (item: Item) => unknown,
): readonly Item[][] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
