import type { CellSource, ImportedName, ParsedCell } from "./parse-cells.ts";

/** The cells of a notebook as one module. */
export interface JoinedCells {
  readonly text: string;
  /** Where each part of the text comes from, in order; what the joining added has no part. */
  readonly parts: readonly JoinedPart[];
  /** Names that cells import, and where they stand in the module. */
  readonly imports: readonly { name: string; cell: number; at: number }[];
}

/** Text of the module that comes from a cell. */
export interface JoinedPart {
  readonly start: number;
  readonly end: number;
  readonly cell: ParsedCell;
  /** Where it stands in the cell. */
  readonly offset: number;
  /** Whether it stands in the cell as it stands here; otherwise `offset` is the nearest place. */
  readonly isVerbatim: boolean;
}

/**
 * Joins cells, in order, into one module. Each cell opens a block that lasts to the end, so
 * that a later cell may declare a name anew, and an earlier one does not see it: that is how
 * kernels have it. What is allowed only at the top of a module is moved there. A cell that
 * cannot be parsed is left out.
 */
export function joinCells(cells: readonly ParsedCell[]): JoinedCells {
  const module: Draft = { text: "", parts: [], imports: [] };
  const sound = cells.filter(({ syntaxErrors }) => syntaxErrors.length === 0);
  const known = new Map<string, Known>();
  const renamed = sound.map((cell) => addTopLevel(module, cell, known));
  for (const [at, cell] of sound.entries()) {
    module.text += `{\n${(renamed[at] ?? []).map(toAlias).join("")}`;
    addPart(module, cell, { offset: 0, text: toBlock(cell) });
    module.text += "\n";
  }
  module.text += "}".repeat(sound.length);
  return module;
}

interface Draft extends JoinedCells {
  text: string;
  readonly parts: JoinedPart[];
  readonly imports: JoinedCells["imports"][number][];
}

/** The first import of a name. */
interface Known {
  readonly identity: string;
  readonly cell: number;
}

/** A name that an earlier cell imports from elsewhere, so that it needs another in the module. */
interface Renamed extends ImportedName {
  readonly alias: string;
}

/** Adds what must stand at the top, and returns the names that it has under an alias. */
function addTopLevel(module: Draft, cell: ParsedCell, known: Map<string, Known>) {
  const renamed: Renamed[] = [];
  for (const { start, end, names } of cell.topLevel) {
    let offset = start;
    const addUntil = (to: number) => {
      addPart(module, cell, { offset, text: cell.text.slice(offset, to) });
      offset = to;
    };
    for (const imported of names) {
      const first = known.get(imported.name);
      addUntil(imported.start);
      if (!first || first.cell === cell.cell) {
        known.set(imported.name, { identity: imported.identity, cell: cell.cell });
        const at = module.text.length;
        module.imports.push({ name: imported.name, cell: cell.cell, at });
      } else {
        const alias = `${imported.name}$${cell.cell}`;
        const text = imported.isShort ? `${imported.name} as ${alias}` : alias;
        addPart(module, cell, { offset, text, isVerbatim: false });
        offset = imported.end;
        if (first.identity !== imported.identity) renamed.push({ ...imported, alias });
      }
    }
    addUntil(end);
    module.text += "\n";
  }
  return renamed;
}

const toAlias = ({ name, alias, isType }: Renamed) =>
  `${isType ? "type" : "const"} ${name} = ${alias};\n`;

function addPart(module: Draft, cell: ParsedCell, { offset, text, isVerbatim = true }: Added) {
  const start = module.text.length;
  module.text += text;
  module.parts.push({ start, end: module.text.length, cell, offset, isVerbatim });
}

interface Added extends Pick<JoinedPart, "offset">, Partial<Pick<JoinedPart, "isVerbatim">> {
  readonly text: string;
}

/**
 * The cell's text as it can stand in a block, with everything at its place: spaces for what was
 * moved, and `let` for `var`, which would reach out of the block.
 */
function toBlock({ text, topLevel, vars }: ParsedCell): string {
  const blank = (part: string) => part.replaceAll(/[^\r\n]/g, " ");
  const changes = [
    ...topLevel.map(({ start, end }) => ({ start, text: blank(text.slice(start, end)) })),
    ...vars.map((start) => ({ start, text: "let" })),
  ];
  return changes.reduce(
    (block, { start, text }) => block.slice(0, start) + text + block.slice(start + text.length),
    text,
  );
}

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
