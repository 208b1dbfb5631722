import type { Medium } from "notebook-press/command";
import {
  type Account,
  type Figure,
  findIndicator,
  formatMeasure,
  formatNumber,
  type Source,
} from "performance-account";
import type { CatalogueEntry } from "performance-account/data";
import type { NumberKind, PrintedNumber } from "performance-account/numbers";
import type { Draft, DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, Answers } from "./answer.ts";
import { findLabel, formatPlace, groupCandidates } from "./describe-figure.ts";
import {
  fitWidths,
  formatRows,
  type TableColumn,
  type TableRow,
  wrapStyled,
} from "./format-table.ts";

/** A table of all figures: what is found, what was decided, what is doubtful, what is missing. */
export function formatDraft(table: DraftTable, medium: Medium): string {
  const columns = toColumns(table.earlier);
  const groups = toGroups(table);
  const head: TableRow = { cells: columns.map(({ title }) => title), below: "", format: "dim" };
  const rows = [head, ...groups.flatMap((group) => group.rows)];
  const layout = { ...medium, widths: fitWidths(columns, rows, medium.columns) };
  const blocks = groups.flatMap((group) => [
    ...wrapStyled(group.name, "bold", medium),
    ...formatRows(group.rows, columns, layout),
    "",
  ]);
  const first = formatRows([head], columns, layout);
  return [...first, ...blocks, ...wrapStyled(describeComparison(table), "dim", medium)].join("\n");
}

/** Rows that stand together; missing figures do by the reason. */
function toGroups(table: DraftTable) {
  const { figures } = table.draft;
  const names = figures.map((figure) => toGroupName(figure, table.answers));
  const order = ["Found", "Decided", "Doubtful", ...names.toSorted()];
  return [...new Set(order)].flatMap((name) => {
    const own = figures.filter((_, at) => names[at] === name);
    return own.length > 0 ? [{ name, rows: own.flatMap((one) => toTableRows(one, table)) }] : [];
  });
}

function toGroupName({ indicator, state, reason }: DraftFigure, answers: Answers): string {
  if (answers.has(indicator)) return "Decided";
  return state === "found" ? "Found" : state === "doubtful" ? "Doubtful" : `Missing: ${reason}`;
}

function toColumns(earlier: Account | undefined): readonly TableColumn[] {
  const compared = earlier ? [`${earlier.year}`, "Change"] : [];
  return [
    { title: "Indicator", align: "left" },
    { title: "Value", align: "right" },
    { title: "Printed", align: "left" },
    { title: "Where", align: "left" },
    ...compared.map((title) => ({ title, align: "right" }) as const),
    { title: "State", align: "left" },
  ];
}

function describeComparison({ draft, earlier, accounts, source }: DraftTable): string {
  if (earlier)
    return `Compared with ${earlier.year}, the account before it of ${earlier.population}`;
  const other = accounts.find(({ year }) => year < draft.year);
  const none = `Nothing to compare with: there is no earlier account of ${source.population}`;
  return other ? `${none}; that of ${other.year} is of ${other.population}` : none;
}

export interface DraftTable {
  readonly draft: Draft;
  readonly answers: Answers;
  readonly source: Source;
  /** The account as it would be written; undefined if no figure can be read. */
  readonly account: Account | undefined;
  /** The account that it is compared with; undefined for none. */
  readonly earlier: Account | undefined;
  /** The accounts there are, the newest first, to say why there is nothing to compare with. */
  readonly accounts: readonly Account[];
}

/** The rows of a figure: itself, and if it is doubtful each number that it could be. */
export function toTableRows(figure: DraftFigure, table: DraftTable): readonly TableRow[] {
  const { indicator, state, candidates, reason = "" } = figure;
  const entry = findIndicator(indicator);
  const answer = table.answers.get(indicator);
  if (answer || state === "found") {
    const own = table.account?.figures[indicator];
    const where = describeWhere(answer, candidates);
    const cells = { label: findLabel(indicator), figure: own, where };
    const text = !answer ? state : answer.kind === "missing" ? "left missing" : answer.kind;
    const format = own?.value === undefined ? "dim" : "green";
    return [toRow({ ...cells, state: text, below: own?.missing ?? "", format }, entry, table)];
  }
  const base = { label: findLabel(indicator), figure: undefined, where: "", state, below: "" };
  // Missing figures stand under their reason.
  if (state === "missing") return [toRow({ ...base, format: "dim" }, entry, table)];
  return [
    toRow(
      { ...base, below: reason.charAt(0).toUpperCase() + reason.slice(1), format: "yellow" },
      entry,
      table,
    ),
    ...groupCandidates(candidates).map(({ first, others }) => {
      const where = [first, ...others].map(formatPlace).join("; ");
      const cells = { label: "", figure: toFigure(first, entry, table.source), where, state: "" };
      const isTold = first.doubt === undefined || first.doubt === reason;
      const below = isTold ? "" : `Against it: ${first.doubt}`;
      return toRow({ ...cells, below, format: "dim" }, entry, table);
    }),
  ];
}

/** What a row shows, before it is compared. */
interface Parts extends Pick<TableRow, "below" | "format"> {
  /** Empty for a number that a figure could be. */
  readonly label: string;
  readonly figure: Figure | undefined;
  readonly where: string;
  readonly state: string;
}

function toRow(
  { label, figure, where, state, below, format }: Parts,
  { id, kind }: CatalogueEntry,
  { earlier }: DraftTable,
): TableRow {
  const before = earlier?.figures[id];
  const value = figure?.value === undefined ? "" : formatMeasure(figure);
  const change = figure && before ? formatChange(figure, before, kind) : "";
  const old = before?.value === undefined || label === "" ? "" : formatMeasure(before);
  const compared = earlier ? [old, change] : [];
  return { cells: [label, value, figure?.printed ?? "", where, ...compared, state], below, format };
}

function describeWhere(answer: Answer | undefined, [first]: DraftFigure["candidates"]): string {
  if (answer) return answer.kind === "taken" ? formatPlace(answer) : "";
  return first ? formatPlace(first) : "";
}

/** A candidate as the figure that it would be. */
function toFigure(candidate: DraftCandidate, entry: CatalogueEntry, source: Source): Figure {
  const { number, printed, section } = candidate;
  const { id, label, noun } = entry;
  const { year, population } = source;
  const none = { unit: "number", value: undefined, low: undefined, high: undefined } as const;
  return {
    origin: "printed",
    indicator: id,
    label,
    noun,
    year,
    population,
    printed,
    section,
    source,
    note: "",
    missing: undefined,
    kind: "result",
    lastYear: year,
    isYearCertain: true,
    ...(number ?? { ...none, precision: "exact" }),
  };
}

/** A value with its unit; undefined where there is none. */
export type Valued = { readonly value: number | undefined } & Pick<
  PrintedNumber,
  "unit" | "precision"
>;

/**
 * The change from one year to another: a percentage for money and counts, points for shares, and
 * the difference for averages and small counts. Empty where it cannot be worked out.
 */
export function formatChange(now: Valued, before: Valued, kind: NumberKind): string {
  if (now.value === undefined || before.value === undefined || now.unit !== before.unit) return "";
  const about = [now, before].every(({ precision }) => isPlain.has(precision)) ? "" : "about ";
  return about + describe(now.value, before.value, now.unit === "share" ? "share" : kind);
}

const isPlain: ReadonlySet<string> = new Set(["exact", "rounded"]);

/** Below this, a count's percentage would say less than its difference. */
const smallCount = 100;

function describe(value: number, before: number, kind: NumberKind): string {
  const difference = value - before;
  if (difference === 0) return "same";
  if (kind === "share") return `${sign(difference * 100, 1)} points`;
  if (kind === "average") return sign(difference, [value, before].every(Number.isInteger) ? 0 : 1);
  if (kind === "count" && Math.max(value, before) < smallCount) return sign(difference, 0);
  if (before === 0) return "";
  const percentage = (difference / before) * 100;
  return `${sign(percentage, Math.abs(percentage) < 100 ? 1 : 0)}%`;
}

const sign = (value: number, decimals: number) =>
  `${value > 0 ? "+" : "-"}${formatNumber(Math.abs(value), { decimals })}`;
