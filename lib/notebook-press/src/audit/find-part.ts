import type { Element } from "hast";
import { toString as toText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { Place } from "./find-texts.ts";
import type { PartName } from "./types.ts";

/**
 * The table or chart that something stands in.
 * @param path What it stands in, from the outermost element.
 */
export function findPart(path: readonly Element[]): PartName | undefined {
  const chart = path.find(isChart);
  if (chart) return { type: "chart", name: nameChart(chart) };
  const table = path.find(isTable);
  return table && { type: "table", name: nameTable(table) };
}

/** The number of the cell that put something out. */
export function findCell(path: readonly Element[]): number | undefined {
  const cell = path.findLast(({ properties }) => properties.dataCell !== undefined);
  return cell && Number(cell.properties.dataCell);
}

/** The texts of the row of a table that something stands in; undefined where it stands in none. */
export function findRow(path: readonly Element[]): string | undefined {
  const row = path.findLast(({ tagName }) => tagName === "tr");
  const texts = row?.children.flatMap((cell) => (cell.type === "element" ? toPlain(cell) : []));
  return texts?.filter(Boolean).join(" · ");
}

/** What a cell says that its tables and charts show; undefined outside these, and where it says nothing. */
export function findFile(path: readonly Element[]): string | undefined {
  const at = path.findLastIndex(({ properties }) => properties.dataSource !== undefined);
  const isShown = path.slice(at).some((one) => isTable(one) || shown.includes(one.tagName));
  return at >= 0 && isShown ? String(path[at]?.properties.dataSource) : undefined;
}

/** Where the charts stand whose data a script holds, by what it calls them. */
export function findCharts(texts: readonly Place[]): ReadonlyMap<string, Place> {
  const found = texts.flatMap((text) => {
    const at = text.path.findIndex(({ properties }) => properties.dataChart !== undefined);
    const name = String(text.path[at]?.properties.dataChart);
    return at < 0 ? [] : [[name, { ...text, path: text.path.slice(0, at + 1) }] as const];
  });
  return new Map(found);
}

/** What a cell puts out that is no sentence; printed lines are often a table. */
const shown = "figure svg pre audio canvas embed iframe img object video".split(" ");

/** On a page, a table stands in a region that has its name. */
const isTable = ({ tagName, properties }: Element) =>
  tagName === "table" || properties.role === "region";

/** A drawing within a chart is a part of it. */
const isChart = ({ tagName }: Element) => tagName === "figure" || tagName === "svg";

const nameChart = (chart: Element) =>
  findText(chart, "caption") || findText(chart, "figcaption") || shorten(findLabel(chart));

function nameTable(table: Element): string {
  const [row] = listElements(table, ({ tagName }) => tagName === "tr");
  const heads = row?.children.flatMap((cell) => (cell.type === "element" ? toPlain(cell) : []));
  return findText(table, "caption") || shorten((heads ?? []).filter(Boolean).join(", "));
}

/** The text of the first element with a name in another; empty where there is none. */
function findText(within: Element, name: string): string {
  const [first] = listElements(within, ({ tagName }) => tagName === name);
  return first ? toPlain(first) : "";
}

/** What a chart says to those who do not see it. */
function findLabel(chart: Element): string {
  const [first] = listElements(chart, ({ properties: { ariaLabel, alt } }) => !!(ariaLabel || alt));
  return String(first?.properties.ariaLabel ?? first?.properties.alt ?? "");
}

/** The elements in another that pass a test. */
function listElements(within: Element, isMeant: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(within, "element", (one) => {
    if (isMeant(one)) found.push(one);
  });
  return found;
}

const toPlain = (element: Element) => toText(element).replace(/\s+/g, " ").trim();

const shorten = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/ \S*$/, "")} …` : text;

const longest = 60;
