/** Something that the compiler finds wrong in a cell of a notebook. */
export interface TypeFault {
  /** Path of the notebook, as it was given. */
  readonly path: string;
  /** Number of the cell among all cells of the notebook, from 1. */
  readonly cell: number;
  /** Line in the cell, from 1. */
  readonly line: number;
  /** Column in the line, from 1. */
  readonly column: number;
  /** What is wrong, as the compiler says it; further lines give the reasons, indented. */
  readonly message: string;
  /** The compiler's number of the message, such as 2322 for `TS2322`. */
  readonly code: number;
  /** The line of the cell, as it stands there. */
  readonly source: string;
}

/** A fault as text: its place and message, the reasons, and the source line with a mark under it. */
export function formatTypeFault(fault: TypeFault): string {
  const [first, ...reasons] = fault.message.split("\n");
  const place = `${fault.path}, cell ${fault.cell}, line ${fault.line}, column ${fault.column}`;
  const below = [...reasons, ...markSource(fault)];
  return [`${place}: ${first} (TS${fault.code})`, ...below.map((line) => `    ${line}`)].join("\n");
}

/** Characters of a long line that are shown. */
const shown = 100;

/** The source line, or the part of it around the fault where it is long, with a mark below. */
function markSource({ source, column }: TypeFault): readonly string[] {
  const text = source.replaceAll("\t", " ").trimEnd();
  const indent = text.length - text.trimStart().length;
  const start = text.length > shown ? Math.max(indent, column - 1 - shown / 2) : indent;
  const before = start > indent ? "…" : "";
  const after = start + shown < text.length ? "…" : "";
  const line = `${before}${text.slice(start, start + shown)}${after}`;
  return [line, `${" ".repeat(Math.max(0, before.length + column - 1 - start))}^`];
}
