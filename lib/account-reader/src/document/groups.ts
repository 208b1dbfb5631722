import type { DocumentLine } from "./document.ts";

/** Lines that stand together: a paragraph, a table, a list, a tile. */
export type Group = readonly DocumentLine[];

/** Groups one after another, each ended by a line without text. */
export function joinGroups(groups: readonly Group[]): readonly DocumentLine[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at, all) => {
      const last = group.at(-1);
      return at === all.length - 1 || !last
        ? group
        : [...group, { ...last, text: "", kind: "text" as const }];
    });
}
