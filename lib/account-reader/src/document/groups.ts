import type { DocumentLine } from "./document.ts";

/** Lines that stand together: a paragraph, a table, a list, a tile. */
export type Group = readonly DocumentLine[];

/** Lines parted by those without text, which are dropped; several of these part empty groups. */
export function splitGroups(lines: readonly DocumentLine[]): readonly Group[] {
  const groups: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

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
