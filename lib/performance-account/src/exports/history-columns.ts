import type { AnyFigure } from "../account/account.ts";
import type { Cell, Column } from "./render-columns.ts";
import { toBounds } from "./to-bounds.ts";

/** A figure of the history, and whether charts and sentences use it. */
export interface HistoryRow {
  readonly figure: AnyFigure;
  /** `chosen` by the rule of precedence, or `other`: also printed for the same years. */
  readonly use: "chosen" | "other";
}

/** A column of `figures.csv` of all years. */
export interface HistoryColumn extends Column {
  /** What stands in it for a figure; nothing for missing. */
  readonly find: (row: HistoryRow) => Cell;
}

const toColumn =
  (type: Column["type"]) =>
  (name: string, description: string, find: (figure: AnyFigure) => Cell): HistoryColumn => ({
    name,
    type,
    description,
    find: ({ figure }) => find(figure),
  });

const text = toColumn("string");
const number = toColumn("number");
const year = toColumn("integer");

const allowed = "that the printed form allows; empty where it sets none";

/** The columns of `figures.csv` of all years, in order; what account files have too is named as there. */
export const historyColumns: readonly HistoryColumn[] = [
  text("indicator", "Stable id of what is measured", ({ indicator }) => indicator),
  year("year", "Year that the figure describes; of several the first", (figure) => figure.year),
  year("last_year", "The last of several years; otherwise the same", ({ lastYear }) => lastYear),
  toColumn("boolean")(
    "year_certain",
    "Whether the source tells the year; otherwise it is likely, and the note says why",
    ({ isYearCertain }) => isYearCertain,
  ),
  text(
    "population",
    "Whom it speaks of; two must not share a line or a total",
    (f) => f.population,
  ),
  text(
    "kind",
    "`result`; `target`, aimed at; `forecast`, expected; `plan`, offered; `requirement`, asked of others",
    ({ kind }) => kind,
  ),
  {
    name: "use",
    type: "string",
    find: ({ use }) => use,
    description: "`chosen`: used by charts and sentences; `other`: also printed for the same years",
  },
  text("label", "What is measured, in words", ({ label }) => label),
  number("value", "In `unit`", ({ value }) => value),
  number("low", `The least value ${allowed}`, (figure) => toBounds(figure).low),
  number("high", `The greatest value ${allowed}`, (figure) => toBounds(figure).high),
  text("precision", "How the printed form limits the value", ({ precision }) => precision),
  text("unit", "`number`, `DKK`, or `share` (0.5 is 50%)", ({ unit }) => unit),
  text("noun", "Plural noun of what is counted", ({ noun }) => noun),
  text("printed", "Exactly as printed", ({ printed }) => printed),
  text("source_id", "Id of the source in sources.csv", ({ source }) => source.id),
  text("source", "Title of the document or page", ({ source }) => source.title),
  text("source_address", "Where it can be looked up", ({ source }) => source.address),
  text("section", "Heading under which it stands", ({ section }) => section),
  text("note", "What a reader must know", ({ note }) => note),
];
