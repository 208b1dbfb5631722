import type { Medium } from "notebook-press/command";
import { wrapText } from "notebook-press/command";
import type { Account } from "performance-account";
import type { DraftFigure } from "../extract/decide/draft.ts";
import type { Answers } from "./answer.ts";
import { fitWidths, formatRows, type TableColumn, type TableRow } from "./format-table.ts";
import { type DraftTable, toTableRows } from "./to-table-rows.ts";

/** A table of all figures: what is found, what was decided, what is doubtful, what is missing. */
export function formatDraft(table: DraftTable, medium: Medium): string {
  const columns = toColumns(table.earlier);
  const groups = toGroups(table);
  const head: TableRow = { cells: columns.map(({ title }) => title), below: "", format: "dim" };
  const rows = [head, ...groups.flatMap((group) => group.rows)];
  const layout = { ...medium, widths: fitWidths(columns, rows, medium.columns) };
  const blocks = groups.flatMap((group) => [
    ...wrapText(group.name, { columns: medium.columns, indent: 0 }).map((line) =>
      medium.style("bold", line),
    ),
    ...formatRows(group.rows, columns, layout),
    "",
  ]);
  const first = formatRows([head], columns, layout);
  const last = wrapText(describeComparison(table), { columns: medium.columns, indent: 0 });
  return [...first, ...blocks, ...last.map((line) => medium.style("dim", line))].join("\n");
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
