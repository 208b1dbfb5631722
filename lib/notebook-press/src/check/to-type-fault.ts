import type { Diagnostic } from "typescript/unstable/sync";
import type { CellSource } from "./find-sources.ts";
import type { JoinedCells } from "./join-cells.ts";
import type { TypeFault } from "./type-fault.ts";

/** A place in a cell. */
export interface CellPlace {
  readonly cell: CellSource;
  /** Characters before it. */
  readonly offset: number;
}

/** Where a position of the joined module lies; undefined in what the joining added. */
export function findPlace({ parts }: JoinedCells, position: number): CellPlace | undefined {
  // Backwards: where two parts touch, the one that begins there is meant.
  const part = parts.findLast(({ start, end }) => start <= position && position <= end);
  if (!part) return undefined;
  const { cell, start, offset, isVerbatim } = part;
  return { cell, offset: isVerbatim ? offset + position - start : offset };
}

/** What the compiler says of a place in a cell. */
export function toTypeFault(
  path: string,
  { cell, offset }: CellPlace,
  diagnostic: Pick<Diagnostic, "text" | "code" | "messageChain">,
): TypeFault {
  const before = cell.text.slice(0, offset).split(lineBreak);
  const source = cell.text.split(lineBreak)[before.length - 1] ?? "";
  return {
    ...{ path, cell: cell.cell, line: before.length },
    column: (before.at(-1) ?? "").length + 1,
    message: toLines(diagnostic).join("\n"),
    code: diagnostic.code,
    source,
  };
}

const lineBreak = /\r\n|[\r\n]/;

/** A message and the reasons for it, each indented below what it is the reason for. */
function toLines({ text, messageChain = [] }: Pick<Diagnostic, "text" | "messageChain">) {
  const reasons: readonly string[] = messageChain.flatMap(toLines).map((line) => `  ${line}`);
  return [text, ...reasons];
}
