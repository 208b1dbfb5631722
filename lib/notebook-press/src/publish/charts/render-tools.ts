import type { Element, Properties } from "hast";
import { h } from "hastscript";
import {
  type ChartTable,
  findTitle,
  maybeChartData,
  maybeChartTable,
  type TableColumn,
} from "../../draw/chart-data.ts";
import type { Spec } from "../../draw/find-specs.ts";
import { isDict } from "../../notebook/is-dict.ts";
import { renderChartCsv } from "../render-chart-csv.ts";
import type { Words } from "../words.ts";

/** What the tools under a chart need beside it. */
export interface ToolOptions {
  /** Begins the names of the files. */
  readonly slug: string;
  readonly lang: string;
  readonly words: Words;
}

/**
 * What stands under a drawing: its data as a folded table, and its files. The pictures need a
 * script, which shows their buttons.
 */
export function renderTools(spec: Spec, { slug, lang, words }: ToolOptions): Element {
  const title = findTitle(spec);
  const name = toFileName(slug, title || words.chart);
  const table = maybeChartTable(spec);
  const csv = maybeChartData(spec) ?? table;
  const toLabel = (format: string) => ({
    ariaLabel: `${words.download} ${format}: ${title || name}`,
  });
  const buttons = ["svg", "png"].map((ending) => {
    const format = ending.toUpperCase();
    const data = { dataSave: ending, dataName: name, ...toLabel(format) };
    return h("button", { type: "button", hidden: true, ...data }, format);
  });
  const link = csv && {
    // The mark before the text tells spreadsheets that it is in UTF-8.
    href: toDataAddress("text/csv", `\uFEFF${renderChartCsv(csv, words)}`),
    ...{ download: `${name}.csv`, ...toLabel("CSV") },
  };
  return h(
    "div.tools",
    table && h("details.data", h("summary", words.data), renderChartTable(table, lang)),
    h("p.downloads", h("span", words.download), link && h("a", link, "CSV"), buttons),
  );
}

/**
 * An address that holds a text. Letters of other alphabets and the signs that an address may have
 * stand as they are: escaped, each would take up to nine characters.
 */
export const toDataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)
    // A mark of byte order would be lost if somebody edited the page.
    .replaceAll(/(?!%EF%BB%BF)(?:%C[2-9A-F]%\w\w|%D\w%\w\w|%E\w%\w\w%\w\w)/g, decodeURIComponent)
    .replaceAll(/%(?:2C|3A|3B|2F|3D|3F|40|2B|24)/g, decodeURIComponent)}`;

/** Name of a chart's file without its ending, such as `02-funding-who-paid`: letters that every system takes. */
export function toFileName(slug: string, title: string): string {
  const words = Object.entries(letters)
    .reduce((text, [letter, plain]) => text.replaceAll(letter, plain), title.toLowerCase())
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const name = words.reduce((joined, word) => {
    const longer = joined ? `${joined}-${word}` : word;
    return longer.length <= longest ? longer : joined;
  }, "");
  return [slug, name].filter(Boolean).join("-");
}

const longest = 60;

/** Danish letters that have no plain one under their mark. */
const letters = { æ: "ae", ø: "oe", å: "aa" };

/**
 * The data of a chart as a table. A number is a `<data>` with its value, and with its origin
 * where the chart says it.
 * @param lang Language of the page, for the decimal mark.
 */
export function renderChartTable({ caption, columns, rows }: ChartTable, lang: string): Element {
  const classes = columns.map((column) =>
    isNumeric(column, rows) ? { className: ["number"] } : undefined,
  );
  const head = columns.map(({ title }, at) => h("th", { scope: "col", ...classes[at] }, title));
  const renderCell = (row: Row, column: TableColumn, at: number) => {
    const value = renderValue(row, column, lang);
    return at === 0 && !classes[at]
      ? h("th", { scope: "row" }, value)
      : h("td", classes[at], value);
  };
  const body = rows.map((row) => h("tr", ...columns.map((one, at) => renderCell(row, one, at))));
  return h("table", caption && h("caption", caption), h("thead", h("tr", head)), h("tbody", body));
}

type Row = ChartTable["rows"][number];

function renderValue(row: Row, { field, value, origin }: TableColumn, lang: string) {
  const text = toText(row[field], lang);
  const number = row[value ?? field];
  const isFigure = value !== undefined || typeof number === "number";
  if (!text || !isFigure) return text;
  return h("data", { value: String(number ?? ""), ...toOrigin(row[origin ?? ""]) }, text);
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
