import type { FiguresFile, FileFigure } from "./figures-schema.ts";
import type { Cell, Column } from "./render-columns.ts";

/** A column of `figures.csv`. */
export interface FigureColumn extends Column {
  /** What stands in it for a figure; nothing for missing. */
  readonly find: (figure: FileFigure, file: FiguresFile) => Cell;
}

type Find = FigureColumn["find"];

const toColumn =
  (type: FigureColumn["type"]) =>
  (name: string, description: string, find: Find): FigureColumn => ({
    name,
    type,
    description,
    find,
  });

const text = toColumn("string");
const number = toColumn("number");

const allowed = "that the printed forms allow; empty where they set none";

/** The columns of `figures.csv`, in order. */
export const figureColumns: readonly FigureColumn[] = [
  text("indicator", "Stable id of what is measured, the same in every year", ({ id }) => id),
  toColumn("integer")("year", "Year that the figure describes", (_, { year }) => year),
  text("population", "Whom it speaks of", (_, { population }) => population),
  text("origin", "`printed` in the source, or `derived` from others", ({ origin }) => origin),
  text("label", "What is measured, in words", ({ label }) => label),
  number("value", "In `unit`; empty where there is none, never 0 for missing", (f) => f.value),
  number("low", `The least value ${allowed}`, ({ low }) => low),
  number("high", `The greatest value ${allowed}`, ({ high }) => high),
  text("precision", "How the printed form limits the value", ({ precision }) => precision),
  text("unit", "`number`, `DKK`, or `share` (0.5 is 50%)", ({ unit }) => unit),
  text("noun", "Plural noun of what is counted", ({ noun }) => noun),
  text("printed", "Exactly as printed", (f) => (f.origin === "printed" ? f.printed : "")),
  text("formula", "How it is worked out", (f) => (f.origin === "derived" ? f.formula : "")),
  text("inputs", "Ids of what it is worked out from, parted by spaces", findInputs),
  text("source", "Title of the document", (f, file) => findSource(f, file)?.title),
  text("source_address", "Where it can be looked up", (f, file) => findSource(f, file)?.address),
  text("section", "Heading under which it stands", (f) =>
    f.origin === "printed" ? f.section : "",
  ),
  text("note", "What a reader must know; where there is no value, why", toNote),
];

function findInputs(figure: FileFigure): string {
  return figure.origin === "derived" ? figure.inputs.join(" ") : "";
}

function findSource(figure: FileFigure, { sources }: FiguresFile) {
  return figure.origin === "printed" ? sources.find(({ id }) => id === figure.source) : undefined;
}

/** The reason often is the note. */
function toNote(figure: FileFigure): string {
  const note = figure.origin === "printed" ? figure.note : "";
  const reason = figure.missing ?? "";
  return reason.startsWith(note) ? reason : [reason, note].filter(Boolean).join(" ");
}
