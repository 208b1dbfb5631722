import type { SourceLine } from "./source-lines.ts";

/** Lines in the order of reading: columns of running text one after another. */
export const splitColumns = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  toPieces(lines).flatMap(splitPiece);

/** Pieces of about a page, cut at blank lines, since a gutter is sought in all of a piece. */
function toPieces(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const pieces: SourceLine[][] = [[]];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (!last || (last.length >= 150 && line.text === "")) pieces.push([line]);
    else last.push(line);
  }
  return pieces;
}

function splitPiece(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = findGutter(lines);
  if (!found) return lines;
  const { column, from, to } = found;
  const inside = lines.slice(from, to);
  const left = toSide(inside, (text) => text.slice(0, column).trimEnd());
  const right = toSide(inside, (text) => text.slice(column));
  const end = (part: readonly SourceLine[]) => {
    const last = part.at(-1);
    return last ? [{ ...last, text: "" }] : [];
  };
  return [
    ...splitPiece(lines.slice(0, from)),
    ...splitPiece(left),
    ...end(left),
    ...splitPiece(right),
    ...end(right),
    ...splitPiece(lines.slice(to)),
  ];
}

/**
 * What stands on one side of a gutter. Where the lines of two columns are not level, those of one
 * stand between those of the other, and leave gaps that part no paragraphs.
 */
function toSide(lines: readonly SourceLine[], cut: (text: string) => string) {
  const side = lines.map((line) => ({ ...line, text: cut(line.text) }));
  const isAlone = (at: number) =>
    side[at]?.text.trim() !== "" && lines[at]?.text.trim() === side[at]?.text.trim();
  return side.filter(({ text }, at) => {
    const isGap = text.trim() === "" && lines[at]?.text.trim() !== "";
    if (!isGap || !(isAlone(at - 1) || isAlone(at + 1))) return true;
    const [before, after] = [side[at - 1]?.text ?? "", side[at + 1]?.text ?? ""];
    return /[.!?:][»”"]?$/.test(before.trim()) && /^\P{Ll}/u.test(after.trim());
  });
}

interface Gutter {
  /** Where the right column begins. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** How many lines have text on both of its sides. */
  readonly sided: number;
}

function findGutter(lines: readonly SourceLine[]): Gutter | undefined {
  return [...Map.groupBy(lines.flatMap(findBegins), (at) => at)]
    .filter(([, { length }]) => length >= 3)
    .flatMap(([column]) => findSpans(lines, column))
    .filter((gutter) => isRunningText(lines.slice(gutter.from, gutter.to), gutter.column))
    .toSorted((a, b) => b.sided - a.sided || a.column - b.column)[0];
}

function findBegins({ text }: SourceLine): readonly number[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  return words
    .map(({ index }, at) => {
      const before = words[at - 1];
      return { index, gap: before ? index - before.index - before.length : index - 7 };
    })
    .filter(({ gap }) => gap >= 3)
    .map(({ index }) => index);
}

/** Where a gutter before a column is empty, over as many lines as it is. */
function findSpans(lines: readonly SourceLine[], column: number): readonly Gutter[] {
  const closed = lines.flatMap(({ text }, at) =>
    text.slice(Math.max(0, column - 2), column).trim() === "" ? [] : [at],
  );
  return [-1, ...closed].flatMap((before, at) =>
    toGutter(lines, { column, from: before + 1, to: closed[at] ?? lines.length }),
  );
}

/** A gutter from its first line with text on both sides to its last, with what belongs to them. */
function toGutter(lines: readonly SourceLine[], { column, from, to }: Omit<Gutter, "sided">) {
  const inside = lines.slice(from, to);
  const sides = inside.map(({ text }) => isSided(text, column));
  const [first, last] = [sides.indexOf(true), sides.lastIndexOf(true)];
  if (first < 0) return [];
  const above = countWhile(inside.slice(0, first).toReversed());
  const below = countWhile(inside.slice(last + 1));
  const [begin, end] = [from + first - above, from + last + 1 + below];
  const sided = sides.filter(Boolean).length;
  const gutter = { column, from: begin, to: end, sided };
  return isGutter(lines.slice(begin, end), gutter) ? [gutter] : [];
}

/** Whether enough lines have text on both sides, or on one and the other by turns. */
function isGutter(lines: readonly SourceLine[], { column, sided }: Gutter): boolean {
  const left = lines.filter(({ text }) => text.slice(0, column).trim() !== "").length;
  const right = lines.filter(({ text }) => text.slice(column).trim() !== "").length;
  const isWide = lines.every(({ text }) => text.slice(column - 3, column).trim() === "");
  if (!isWide) return sided >= 8;
  return sided >= 4 || (sided >= 2 && Math.min(left, right) >= 4);
}

const isSided = (text: string, column: number) =>
  text.slice(0, column).trim() !== "" && text.slice(column).trim() !== "";

/** How many lines go on without a blank one. */
function countWhile(lines: readonly SourceLine[]): number {
  const end = lines.findIndex(({ text }) => text.trim() === "");
  return end < 0 ? lines.length : end;
}

/** Whether both sides of a gutter hold sentences that go on from line to line. */
function isRunningText(lines: readonly SourceLine[], column: number): boolean {
  return [
    lines.map(({ text }) => text.slice(0, column).trim()).filter(Boolean),
    lines.map(({ text }) => text.slice(column).trim()).filter(Boolean),
  ].every((side) => {
    const share = (test: (text: string) => boolean) => side.filter(test).length / side.length;
    const goesOn = share((text) => /^[\p{Ll}(]/u.test(text));
    const isLong = share((text) => text.length >= 16 && text.split(/\s+/).length >= 3);
    return goesOn >= 0.35 && isLong >= 0.6 && share((text) => !/\p{L}/u.test(text)) <= 0.1;
  });
}
