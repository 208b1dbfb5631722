import { type Format, type Medium, wrapText } from "notebook-press/command";

export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

export interface TableRow {
  readonly cells: readonly string[];
  /** A line below the cells; empty for none. */
  readonly below: string;
  /** The colour of the last cell. */
  readonly format: Format;
}

const gap = "  ";
/** Spaces before what stands below a row. */
const indent = 4;

/** Rows as lines, with widths of columns as `fitWidths` gives them: cells break at spaces where they are wider than their column. */
export function formatRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  medium: Medium & { readonly widths: readonly number[] },
): readonly string[] {
  return rows.flatMap((row) => [
    ...formatCells(row, columns, medium),
    ...wrapStyled(row.below, "dim", medium, indent),
  ]);
}

/** Lines of a text in a style. */
export const wrapStyled = (
  text: string,
  format: Format,
  { columns, style }: Medium,
  indent = 0,
): readonly string[] => wrapText(text, { columns, indent }).map((line) => style(format, line));

function formatCells(
  { cells, format }: TableRow,
  columns: readonly TableColumn[],
  { widths, style }: Pick<Medium, "style"> & { readonly widths: readonly number[] },
): readonly string[] {
  const wrapped = cells.map((cell, at) => wrapCell(cell, widths[at] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = columns.map(({ align }, at) => {
      const [text, width] = [wrapped[at]?.[line] ?? "", widths[at] ?? 0];
      return align === "right" ? text.padStart(width) : text.padEnd(width);
    });
    const last = texts.pop()?.trimEnd() ?? "";
    return [...texts, last === "" ? "" : style(format, last)].join(gap).trimEnd();
  });
}

/** Widths at which columns fit into the lines: the widest gives way first, down to its longest word. */
export function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly Pick<TableRow, "cells">[],
  limit: number | undefined,
): readonly number[] {
  const texts = columns.map(({ title }, at) => [
    title,
    ...rows.map(({ cells }) => cells[at] ?? ""),
  ]);
  const widths = texts.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const least = texts.map((cells) => Math.min(longestWord, Math.max(...cells.map(measureWord))));
  const room = (limit ?? Infinity) - gap.length * (columns.length - 1);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const spare = widths.map((width, at) => (width > (least[at] ?? 0) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (!spare[widest]) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Words beyond this are cut, so that one of them cannot take a whole line. */
const longestWord = 16;

const measureWord = (text: string) => Math.max(...text.split(" ").map((word) => word.length));

/** Breaks a text at spaces only, so that a space that does not break keeps its words together. */
function wrapCell(text: string, width: number): readonly string[] {
  const kept = text.replaceAll("\u00A0", placeholder);
  return wrapText(kept, { columns: width, indent: 0 })
    .map((line) => line.replaceAll(placeholder, " "))
    .map((line) => (line.length > width ? `${line.slice(0, Math.max(0, width - 1))}…` : line));
}

/** Stands for a space that does not break, which counts as a space elsewhere. */
const placeholder = "\uE000";
