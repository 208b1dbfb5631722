import type { DocumentLine } from "../../document/document.ts";
import { findTells } from "../words/find-tells.ts";
import { type LabelPassage, type Surroundings, toLabel } from "./passage.ts";
import {
  addUnit,
  align,
  findColumn,
  findUnit,
  findYears,
  isEmpty,
  isHeadRow,
  isOrdinal,
  isValue,
  isYear,
  type Row,
  stripYears,
  toHeads,
  toRows,
} from "./table-rows.ts";

/** A number of a table before it is known what stands above the table. */
interface Cell {
  readonly row: Row;
  readonly at: number;
}

interface Table {
  readonly heads: readonly string[];
  /** What the rows before say of this one: a heading within the table. */
  readonly group: string;
  readonly around: Surroundings;
  readonly year: number;
  /** Whether its heads stand over their columns. */
  readonly isAligned: boolean;
  /** First cells that stand in several rows: names of groups. */
  readonly groups: ReadonlySet<string>;
}

/** The numbers of a table, each with its label and the head of its column. */
export function toTablePassages(
  lines: readonly DocumentLine[],
  around: Surroundings & { readonly heads: readonly string[] },
  year: number,
): readonly LabelPassage[] {
  const rows = toRows(lines);
  const firstBody = rows.findIndex(({ cells }) => cells.some(isValue));
  if (firstBody < 0) return [];
  const first = rows.slice(0, firstBody);
  const headRows = first.filter((row) => !isName(row));
  const own = toHeads(headRows);
  const isAligned = new Set(headRows.map(({ cells }) => cells.length)).size <= 1;
  const names = first.filter(isName).map(({ cells }) => cells.join(" ").trim());
  const heads = own.some(Boolean) ? own : around.heads;
  const body = rows.slice(firstBody);
  let table: Table = {
    heads: align(heads, body),
    group: names.join(" · "),
    around,
    year,
    isAligned,
    groups: findRepeated(body),
  };
  let previous = "";
  return body.flatMap((row) => {
    if (isHeadRow(row)) table = { ...table, heads: align(row.cells, body) };
    else if (!row.cells.some(isValue)) table = { ...table, group: row.cells.join(" ").trim() };
    else {
      const label = row.cells[0] ?? "";
      const isBare = isBareNoun.test(label);
      const topic = findTells(previous).length === 1 ? previous : table.group;
      if (!isBare && !isValue(label)) previous = label;
      return toRowPassages(row, isBare ? { ...table, group: topic } : table);
    }
    return [];
  });
}

/** First cells of several rows, which have a label of their own beside it. */
function findRepeated(rows: readonly Row[]): ReadonlySet<string> {
  const names = rows
    .filter(({ cells }) => cells.length > 2 && !isValue(cells[1] ?? ""))
    .flatMap(({ cells: [first = ""] }) => (first === "" ? [] : [first]));
  return new Set(names.filter((name, at) => names.indexOf(name) < at));
}

const isName = ({ cells }: Row) => cells.slice(1).every((cell) => cell === "");

/** A row that says only what is counted; the row before says of what. */
const isBareNoun =
  /^\W*(?:(?:number of )?(?:participating )?companies|(?:antal )?(?:deltagende )?virksomheder)\W*$/iu;

function toRowPassages(row: Row, table: Table): readonly LabelPassage[] {
  const values = row.cells.flatMap((cell, at) =>
    isValue(cell) && !isOrdinal(table.heads[at] ?? "") ? [{ row, at }] : [],
  );
  const rowYear = findYears(row.cells[0] ?? "")[0];
  if (isYear(row.cells[0] ?? "") && rowYear !== table.year) return [];
  const kinds = values.map(({ at }) => findColumn(table.heads[at] ?? "", table.year));
  const hasOwn = kinds.includes("this year");
  const chosen = values.filter((_, i) => kinds[i] === (hasOwn ? "this year" : undefined));
  const doesFit = table.heads.length === 0 || row.cells.length <= table.heads.length;
  const areNamed = doesFit && chosen.every(({ at }) => table.heads[at]);
  const isPlain =
    values.length === 1 && table.heads.every((head) => findColumn(head, table.year) === undefined);
  const isClear = values.length === 1 || (table.isAligned && (areNamed || isPlain));
  const doubt = isClear ? undefined : "several numbers stand in its row";
  return values.map((cell, i) => {
    const kind = kinds[i] ?? "this year";
    const why = kind === "this year" ? "another year" : kind;
    return toPassage(cell, table, { doubt, rejected: chosen.includes(cell) ? undefined : why });
  });
}

function toPassage(
  { row, at }: Cell,
  { heads, group, around, groups }: Table,
  against: Pick<LabelPassage, "doubt" | "rejected">,
): LabelPassage {
  const { page, line } = row.line;
  const head = stripYears(heads[at] ?? "");
  const named = groups.has(row.cells[0] ?? "") ? row.cells[0] : undefined;
  const first = row.cells.findIndex(isValue);
  const before = row.cells
    .slice(0, first)
    .filter((cell) => !isEmpty(cell) && !isYear(cell) && cell !== named);
  const after = row.cells.slice(first + 1).filter((cell) => cell !== "" && !isValue(cell));
  const own = (before.length > 0 ? before : after.filter((cell) => !/\d/.test(cell))).join(" ");
  const label = [own, head].filter(Boolean).join(" ");
  const caption = [around.caption, group, named ?? "", stripYears(heads[0] ?? "")]
    .filter(Boolean)
    .join(" · ");
  const cell = row.cells[at] ?? "";
  const isAlone = row.cells.filter(isValue).length === 1;
  return toLabel({
    headings: around.headings,
    caption,
    page,
    line,
    ...against,
    head,
    number: addUnit(cell, findUnit([head, own, caption, around.headings.at(-1) ?? ""])),
    label,
    context: isAlone
      ? row.cells.filter(Boolean).join(" ")
      : `${[own, heads[at]].filter(Boolean).join(", ")}: ${cell}`,
  });
}
