import { type FrameLike, isFrame } from "../charts/plain-spec.ts";
import { formatNumber } from "../language/format-number.ts";
import { translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { displayable } from "../text/displayable.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { Table, TableCell } from "./table-parts.ts";
import { toDataMark } from "./to-data-mark.ts";
import { toFrameTable } from "./to-frame-table.ts";

export type { Table, TableCell };

/**
 * A table of a frame, under a caption: its numbers lead to their origins. Of more than 60 rows it has the first
 * and the last, and the count.
 * @example
 * const frame = await accountFrame(account);
 * await show(table(frame.loc({ columns: ["label", "value", "unit"] }), "Figures of the year"));
 */
export function table(frame: FrameLike, caption?: string): Table;
/**
 * A table of anything: a row for each item, a column for each name.
 * @example
 * const { levels } = certification(account);
 * await show(table(levels, { Label: ({ figure }) => figure.label, Share: ({ share }) => share }));
 * @param items What the rows are about.
 * @param columns By the column's name, what stands in it for an item; the name is said in the
 * language chosen, if that has a translation of it.
 * @param caption One line that says what the table shows.
 * @throws {TypeError} If a cell is undefined, null or no number, naming the first and what to use instead.
 */
export function table<Item>(
  items: readonly Item[],
  columns: TableColumns<Item>,
  caption?: string,
): Table;
export function table<Item>(
  items: readonly Item[] | FrameLike,
  columns: TableColumns<Item> | string = "",
  caption = "",
): Table {
  if (isFrame(items)) return displayable(toFrameTable(items, `${columns}`));
  return toTable(items, columns as TableColumns<Item>, caption);
}

function toTable<Item>(
  items: readonly Item[],
  columns: TableColumns<Item>,
  caption: string,
): Table {
  const entries = isPairs(columns) ? columns : Object.entries(columns);
  return displayable({
    kind: "table",
    caption,
    columns: entries.map(([name]) => translate(name)),
    rows: items.map((item, row) =>
      entries.map(([name, cell]) => toCell(cell(item), `row ${row + 1} of column "${name}"`)),
    ),
  });
}

function toCell(cell: TableCell, place: string): TableCell {
  if (cell !== undefined && cell !== null && !Number.isNaN(cell)) return cell;
  throw new TypeError(
    `Cannot make a table with ${cell} in ${place}: wanted text, a number or a measure, which says why it is missing; "" leaves a cell empty`,
  );
}

/**
 * What stands in each column for an item, by name; as pairs where names are whole numbers,
 * which an object would put first.
 */
export type TableColumns<Item> =
  | Readonly<Record<string, (item: Item) => TableCell>>
  | readonly (readonly [name: string, cell: (item: Item) => TableCell])[];

// The compiler does not narrow a readonly array by Array.isArray alone.
const isPairs = <Item>(
  columns: TableColumns<Item>,
): columns is Extract<TableColumns<Item>, readonly unknown[]> => Array.isArray(columns);

/**
 * The table as HTML; measures are marked up as `<data>`, columns of numbers are right-aligned.
 * Every cell says so itself: JupyterLab would put all of them to the right.
 */
export function renderTableHtml({ caption, columns, rows }: Table): string {
  const align = columns.map((_, at) =>
    at > 0 && isNumeric(rows, at)
      ? ' class="number" style="text-align:right"'
      : ' style="text-align:left"',
  );
  const head = columns.map((name, at) => `<th scope="col"${align[at]}>${escapeHtml(name)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const tag = at === 0 ? "th" : "td";
      const scope = at === 0 ? ' scope="row"' : "";
      return `<${tag}${scope}${align[at]}>${renderCell(cell)}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const title = caption && `<caption>${escapeHtml(caption)}</caption>`;
  return `<table>${title}<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** The table as text with aligned columns. */
export function renderTableText({ caption, columns, rows }: Table): string {
  const texts = rows.map((row) => row.map(cellText));
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...texts.map((row) => row[at]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, at) =>
        isNumeric(rows, at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [...(caption ? [caption, ""] : []), toLine(columns), rule, ...texts.map(toLine)].join(
    "\n",
  );
}

/** The measures in the cells of a table, row by row. */
export function findMeasures({ rows }: Table): readonly Measure[] {
  return rows.flatMap((row) => row.filter(isMeasure));
}

function isNumeric(rows: Table["rows"], at: number): boolean {
  const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
  return (
    cells.length > 0 && (cells.some(isMeasure) || cells.every((cell) => typeof cell !== "string"))
  );
}

function renderCell(cell: TableCell): string {
  return isMeasure(cell) ? toDataMark(cell) : escapeHtml(cellText(cell));
}

function cellText(cell: TableCell): string {
  if (isMeasure(cell)) return formatMeasure(cell);
  if (typeof cell === "number" && Number.isFinite(cell))
    return formatNumber(cell, { decimals: Number.isInteger(cell) ? 0 : 3 });
  return typeof cell === "string" ? cell : "";
}

const isMeasure = (cell: TableCell): cell is Measure => typeof cell === "object" && cell !== null;

/** Whether something is a table. */
export const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "table";
