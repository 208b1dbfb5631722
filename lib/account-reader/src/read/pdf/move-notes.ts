import type { Group } from "../../document/groups.ts";

/**
 * Groups of pages with footnotes moved out of sentences that go on over the end of a page: they come
 * after the first text of the next page.
 */
export function moveNotes(pages: readonly (readonly Group[])[]): readonly (readonly Group[])[] {
  let moved: readonly Group[] = [];
  return pages.map((groups, at) => {
    const received = insertNotes(groups, moved);
    const notes = at < pages.length - 1 && isOpen(groups) ? groups.filter(isNote) : [];
    moved = notes;
    return received.filter((group) => !notes.includes(group));
  });
}

function insertNotes(groups: readonly Group[], notes: readonly Group[]): readonly Group[] {
  const first = groups.findIndex(([line]) => line && line.kind !== "margin");
  return [...groups.slice(0, first + 1), ...notes, ...groups.slice(first + 1)];
}

const isNote = ([line]: Group) => line !== undefined && /^[¹²³⁴-⁹*†] ?\p{L}/u.test(line.text);

/** Whether the last text before the footnotes of a page ends within a sentence. */
function isOpen(groups: readonly Group[]): boolean {
  const texts = groups.filter(([line]) => line?.kind !== "margin");
  const end = texts.findIndex(isNote);
  const last = end > 0 && texts.slice(end).every(isNote) ? texts[end - 1]?.at(-1) : undefined;
  return last?.kind === "text" && last.text.length > 8 && !/[.!?:)»”"]\S{0,2}$/.test(last.text);
}
