import type { Element, Properties } from "hast";
import type { ChartTable, TableColumn } from "../../draw/chart-data.ts";
import { isDict } from "../../notebook/is-dict.ts";
import { toElement } from "../html-tree.ts";

type Row = ChartTable["rows"][number];

/**
 * The data of a chart as a table. A number is a `<data>` with its value, and with its origin
 * where the chart says it.
 * @param lang Language of the page, for the decimal mark.
 */
export function renderChartTable({ caption, columns, rows }: ChartTable, lang: string): Element {
  const head = columns.map((column) =>
    toElement("th", { scope: "col", ...toClass(isNumeric(column, rows)) }, [column.title]),
  );
  const body = rows.map((row) =>
    toElement(
      "tr",
      {},
      columns.map((column, at) => renderCell(row, column, { at, rows, lang })),
    ),
  );
  return toElement("table", {}, [
    ...(caption ? [toElement("caption", {}, [caption])] : []),
    toElement("thead", {}, [toElement("tr", {}, head)]),
    toElement("tbody", {}, body),
  ]);
}

interface Place extends Pick<ChartTable, "rows"> {
  readonly at: number;
  readonly lang: string;
}

function renderCell(row: Row, column: TableColumn, { at, rows, lang }: Place): Element {
  const isNumber = isNumeric(column, rows);
  const isHead = at === 0 && !isNumber;
  const properties = { ...(isHead && { scope: "row" }), ...toClass(isNumber) };
  return toElement(isHead ? "th" : "td", properties, [renderValue(row, column, lang)]);
}

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
    return new Intl.NumberFormat(lang, { useGrouping: false, maximumSignificantDigits: 15 }).format(
      value,
    );
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isNumeric({ field, value }: TableColumn, rows: ChartTable["rows"]): boolean {
  const cells = rows.map((row) => row[field]).filter((cell) => cell !== null && cell !== undefined);
  return (
    value !== undefined || (cells.length > 0 && cells.every((cell) => typeof cell === "number"))
  );
}

const toClass = (isNumber: boolean) => (isNumber ? { className: ["number"] } : {});
