import type { Group } from "../../document/document.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";

/**
 * Groups of one container with each number beside its label: a container with one number is a
 * tile; one in which numbers and labels take turns is one tile after another.
 * @param areLeaves Whether no group stands in a container of its own within this one.
 */
export function groupTiles(groups: readonly Group[], areLeaves: boolean): readonly Group[] {
  const numbers = groups.filter(isNumber);
  if (numbers.length === 0 || groups.length === 1) return groups.flatMap(splitTurns);
  if (numbers.length === 1 && isCompact(groups)) return [joinTile(groups.flat())];
  if (numbers.length === 1) return attachNumber(groups);
  return areLeaves ? splitTurns(groups.flat()) : groups;
}

const isNumber = (group: Group) =>
  group.length === 1 && group.every(({ text }) => isNumberLine(text));

/** Whether groups are short enough to be seen as one thing. */
function isCompact(groups: readonly Group[]): boolean {
  const lines = groups.flat();
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const isPlain = lines.every(({ text, kind }) => !/^• |\t/.test(text) && kind !== "margin");
  return lines.length <= 7 && length <= 240 && isPlain;
}

/** A heading that is the only label of a number is no heading. */
function joinTile(lines: Group): Group {
  const labels = lines.filter(({ text }) => !isNumberLine(text));
  if (labels.some(({ kind }) => kind !== "heading")) return lines;
  return lines.map((line) => ({ ...line, kind: "text" as const }));
}

/** The only number of a longer container joins the text after it, or that before it. */
function attachNumber(groups: readonly Group[]): readonly Group[] {
  const at = groups.findIndex(isNumber);
  const isLabel = (group: Group | undefined) =>
    group?.every(({ kind, text }) => kind === "text" && text.length <= 120 && !/^• |\t/.test(text));
  if (isLabel(groups[at + 1])) return joinAt(groups, at);
  return isLabel(groups[at - 1]) ? joinAt(groups, at - 1) : groups;
}

const joinAt = (groups: readonly Group[], at: number): readonly Group[] => [
  ...groups.slice(0, at),
  groups.slice(at, at + 2).flat(),
  ...groups.slice(at + 2),
];

/** Lines in which numbers and labels take turns, a group for each number with its label. */
function splitTurns(lines: Group): readonly Group[] {
  const kinds = lines.map(({ text }) => isNumberLine(text));
  const isBroken = kinds.some((isNumber, at) => isNumber && kinds[at + 1]);
  if (kinds.filter(Boolean).length < 2 || isBroken || kinds[0] === kinds.at(-1)) return [lines];
  const starts = kinds.flatMap((isNumber, at) => {
    const begins = kinds[0] ? isNumber : at === 0 || kinds[at - 1] === true;
    return begins ? [at] : [];
  });
  return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}
