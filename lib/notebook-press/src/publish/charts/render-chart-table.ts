import type { Element, Properties } from "hast";
import type { ChartTable, TableColumn } from "../../draw/chart-data.ts";
import { isDict } from "../../notebook/is-dict.ts";
import { toElement } from "../html-tree.ts";

/**
 * The data of a chart as a table. A number is a `<data>` with its value, and with its origin
 * where the chart says it.
 * @param lang Language of the page, for the decimal mark.
 */
export function renderChartTable({ caption, columns, rows }: ChartTable, lang: string): Element {
  const classes = columns.map((column) =>
    isNumeric(column, rows) ? { className: ["number"] } : undefined,
  );
  const head = columns.map(({ title }, at) =>
    toElement("th", { scope: "col", ...classes[at] }, [title]),
  );
  const renderCell = (row: Row, column: TableColumn, at: number) => {
    const isHead = at === 0 && !classes[at];
    const properties = isHead ? { scope: "row" } : { ...classes[at] };
    return toElement(isHead ? "th" : "td", properties, [renderValue(row, column, lang)]);
  };
  const body = rows.map((row) =>
    toElement(
      "tr",
      {},
      columns.map((column, at) => renderCell(row, column, at)),
    ),
  );
  return toElement("table", {}, [
    ...(caption ? [toElement("caption", {}, [caption])] : []),
    toElement("thead", {}, [toElement("tr", {}, head)]),
    toElement("tbody", {}, body),
  ]);
}

type Row = ChartTable["rows"][number];

function renderValue(row: Row, { field, value, origin }: TableColumn, lang: string) {
  const text = toText(row[field], lang);
  const number = row[value ?? field];
  const isFigure = value !== undefined || typeof number === "number";
  if (!text || !isFigure) return text;
  return toElement("data", { value: String(number ?? ""), ...toOrigin(row[origin ?? ""]) }, [text]);
}

function toOrigin(origin: unknown): Properties {
  if (isDict(origin)) return { dataOrigin: JSON.stringify(origin) };
  return origin ? { title: String(origin) } : {};
}

function toText(value: unknown, lang: string): string {
  if (value === undefined || value === null) return "";
  // Ungrouped, since nothing says which numbers are years.
  if (typeof value === "number")
    return value.toLocaleString(lang, { useGrouping: false, maximumSignificantDigits: 15 });
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isNumeric({ field, value }: TableColumn, rows: ChartTable["rows"]): boolean {
  const cells = rows.flatMap((row) => row[field] ?? []);
  return (
    value !== undefined || (cells.length > 0 && cells.every((cell) => typeof cell === "number"))
  );
}
