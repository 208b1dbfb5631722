import type { Element, ElementContent } from "hast";
import { toString as toText } from "hast-util-to-string";
import { type Group, toLine } from "../../document/document.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { toTiles } from "../table/to-table-groups.ts";
import { findShown } from "./is-shown.ts";
import { toInlineGroups, toInlineText } from "./to-inline-groups.ts";

type ToGroups = (nodes: readonly ElementContent[]) => readonly Group[];

/**
 * A table as lines of cells parted by tabs, with its caption before them; what a table only
 * arranges as groups of their own.
 * @param toGroups Reads what stands in a cell that is no cell of data.
 */
export function toTableGroups(table: Element, toGroups: ToGroups): readonly Group[] {
  const rows = findRows(table);
  const cells = rows.flatMap(findCells);
  const isLayout = table.properties.role === "presentation" || cells.some(isLong);
  const groups = cells.map((cell) => toGroups(cell.children));
  const areTiles =
    groups.filter(([group, more]) => !more && isTile(group)).length * 2 >= cells.length;
  const isList = rows.every((row) => findCells(row).length < 2);
  if (isLayout || areTiles || isList) return groups.flat();
  const caption = table.children.filter(
    (child) => child.type === "element" && child.tagName === "caption",
  );
  const captions = caption.flatMap((element) => toInlineGroups([element], "text")).flat();
  const notes = rows.filter((row) => isNote(row, rows));
  const body = rows.filter((row) => !notes.includes(row));
  const grid = toGrid(body.map((row) => findCells(row).map(toCell)));
  const set = grid.map((texts, at) => ({ ...toPlace(body[at]), cells: texts }));
  const lines = set.map((row) => toLine(row.cells.join("\t"), row));
  const after = notes
    .flatMap(findCells)
    .map((cell) => toLine(toInlineText(cell.children), toPlace(cell)));
  const tiles = toTiles(set);
  if (tiles) return [captions, ...tiles, after];
  return [[...captions, ...lines.filter(({ text }) => text.trim() !== "")], after];
}

const toPlace = (element: Element | undefined) => ({
  line: element?.position?.start.line ?? 1,
  page: undefined,
});

/** Whether a row is a sentence over the whole width, below all others. */
function isNote(row: Element, rows: readonly Element[]): boolean {
  const [cell, more] = findCells(row);
  const isLast = rows.indexOf(row) >= rows.length - 2;
  return isLast && !more && cell !== undefined && toText(cell).trim().split(/\s+/).length >= 5;
}

/** Rows as they are shown: the foot last. */
function findRows({ children }: Element): readonly Element[] {
  const rank = ({ tagName }: Element) => (tagName === "thead" ? 0 : tagName === "tfoot" ? 2 : 1);
  return findShown(children)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((part) =>
      /^t(?:head|body|foot)$/.test(part.tagName) ? findShown(part.children) : part,
    )
    .filter(({ tagName }) => tagName === "tr");
}

const findCells = (row: Element): readonly Element[] =>
  findShown(row.children).filter(({ tagName }) => /^t[hd]$/.test(tagName));

/** Whether a cell holds what a cell of data does not. */
function isLong(cell: Element): boolean {
  const isBlock = (node: ElementContent): boolean =>
    "tagName" in node &&
    (/^(?:table|h[1-6]|section|article)$/.test(node.tagName) || node.children.some(isBlock));
  return cell.children.some(isBlock) || toText(cell).replace(/\s+/g, " ").length > 250;
}

const isTile = (group: Group | undefined) =>
  group !== undefined &&
  group.length > 1 &&
  group.filter(({ text }) => isNumberLine(text)).length === 1;

/** A text with how many columns and rows it covers. */
function toCell(cell: Element) {
  const span = (value: unknown) => Math.max(1, Number(value) || 1);
  const { colSpan, rowSpan } = cell.properties;
  return { text: toInlineText(cell.children), columns: span(colSpan), rows: span(rowSpan) };
}

type SpanningCell = ReturnType<typeof toCell>;

/** Rows of equal length: a text over several rows stands in each, one over columns in the first. */
export function toGrid(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows: height } of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      for (const below of grid.slice(row, row + height))
        for (let at = 0; at < Math.min(columns, 100); at++)
          below[column + at] = at === 0 ? text : "";
      column += Math.min(columns, 100);
    }
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
