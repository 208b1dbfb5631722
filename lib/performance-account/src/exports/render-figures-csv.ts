import type { FiguresFile, FileFigure } from "./figures-schema.ts";
import { type Column, columnOf, renderColumns } from "./render-columns.ts";

/** The figures as the text of `figures.csv`: tidy, one line for each figure. */
export function renderFiguresCsv({ year, population, sources, figures }: FiguresFile): string {
  const rows = figures.map((figure) => {
    const id = figure.origin === "printed" ? figure.source : undefined;
    return { ...figure, year, population, document: sources.find((one) => one.id === id) };
  });
  return renderColumns(figureColumns, rows);
}

/** A figure with what the file says of all, and the document that prints it. */
type Row = FileFigure &
  Partial<Pick<Of<"printed">, "printed" | "section" | "note">> &
  Partial<Pick<Of<"derived">, "formula" | "inputs">> &
  Pick<FiguresFile, "year" | "population"> & {
    readonly document: FiguresFile["sources"][number] | undefined;
  };

type Of<Origin extends FileFigure["origin"]> = Extract<FileFigure, { origin: Origin }>;

const text = columnOf<Row>("string");
const number = columnOf<Row>("number");

const allowed = "that the printed forms allow; empty where they set none";

/** The columns of `figures.csv`, in order. */
export const figureColumns: readonly Column<Row>[] = [
  text("indicator", "Stable id of what is measured, the same in every year", ({ id }) => id),
  columnOf<Row>("integer")("year", "Year that the figure describes"),
  text("population", "Whom it speaks of"),
  text("origin", "`printed` in the source, or `derived` from others"),
  text("label", "What is measured, in words"),
  number("value", "In `unit`; empty where there is none, never 0 for missing"),
  number("low", `The least value ${allowed}`),
  number("high", `The greatest value ${allowed}`),
  text("precision", "How the printed form limits the value"),
  text("unit", "`number`, `DKK`, or `share` (0.5 is 50%)"),
  text("noun", "Plural noun of what is counted"),
  text("printed", "Exactly as printed"),
  text("formula", "How it is worked out"),
  text("inputs", "Ids of what it is worked out from, parted by spaces", (f) => f.inputs?.join(" ")),
  text("source", "Title of the document", ({ document }) => document?.title),
  text("source_address", "Where it can be looked up", ({ document }) => document?.address),
  text("section", "Heading under which it stands"),
  text("note", "What a reader must know; where there is no value, why", toNote),
];

/** The reason often is the note. */
function toNote({ note = "", missing }: Row): string {
  const reason = missing ?? "";
  return reason.startsWith(note) ? reason : [reason, note].filter(Boolean).join(" ");
}
