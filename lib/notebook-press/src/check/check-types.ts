import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { type Diagnostic, DiagnosticCategory, type Project } from "typescript/unstable/sync";
import type { Notebook } from "../notebook/notebook.ts";
import { type Compiler, startCompiler, toCompilerPath } from "./compiler.ts";
import { findEarlyUses } from "./find-early-uses.ts";
import { type CellSource, findSources } from "./find-sources.ts";
import { joinCells } from "./join-cells.ts";
import { type ParsedCell, parseCells } from "./parse-cells.ts";
import { findPlace, toTypeFault } from "./to-type-fault.ts";
import type { TypeFault } from "./type-fault.ts";

/** A notebook and where it lies, or would lie: what it imports is looked for from there. */
export interface NotebookFile {
  readonly path: string;
  readonly notebook: Notebook;
}

/**
 * Checks the types of notebooks, each as a whole: its code cells, joined in order. Nothing is
 * written and no cell is run.
 * @param notebooks Several may have the same path, such as one notebook with several parameters.
 * @returns Every fault of every notebook, in reading order; empty if there is none.
 * @throws {Error} If the compiler cannot be started, or lacks the types of Node.js.
 */
export function checkTypes(notebooks: readonly NotebookFile[]): readonly TypeFault[] {
  const compiler = startCompiler();
  try {
    const drafts = toDrafts(compiler, notebooks);
    const files = new Map(drafts.map(({ file, joined }) => [file, joined.text]));
    const project = compiler.open(files, compilerOptions);
    refuseUnlessSet(project);
    return drafts.flatMap((draft) => findFaults(project, draft));
  } finally {
    compiler.close();
  }
}

/** Where the types of Node.js lie that this package brings. */
const typeRoot = dirname(
  dirname(createRequire(import.meta.url).resolve("@types/node/package.json")),
);

/**
 * What tslab sets, so that what passes here passes there, but strict: tslab alone would
 * let a value that may be undefined be reckoned with.
 */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  module: "esnext",
  moduleResolution: "bundler",
  moduleDetection: "force",
  resolveJsonModule: true,
  allowJs: true,
  skipLibCheck: true,
  strict: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [toCompilerPath(typeRoot)],
};

interface Draft {
  readonly path: string;
  readonly file: string;
  readonly cells: readonly ParsedCell[];
  readonly joined: ReturnType<typeof joinCells>;
}

function toDrafts(compiler: Compiler, notebooks: readonly NotebookFile[]): readonly Draft[] {
  const sources = new Map<string, CellSource>();
  const named = notebooks.map(({ path, notebook }, at) => {
    const file = toCompilerPath(`${resolve(path)}.${at}`);
    const cells = findSources(notebook).map((source) => {
      const name = `${file}.${source.cell}.ts`;
      sources.set(name, source);
      return name;
    });
    return { path, file: `${file}.ts`, cells };
  });
  const parsed = parseCells(compiler, sources);
  return named.map(({ cells: names, ...draft }) => {
    const cells = names.flatMap((name) => parsed.get(name) ?? []);
    return { ...draft, cells, joined: joinCells(cells) };
  });
}

function refuseUnlessSet({ program }: Project): void {
  const [fault] = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getProgramDiagnostics(),
  ];
  if (fault) throw new Error(`Cannot check types: ${fault.text}`);
}

function findFaults(project: Project, { path, file, cells, joined }: Draft): readonly TypeFault[] {
  const syntax = cells.flatMap((cell) =>
    cell.syntaxErrors.map((error) => toTypeFault(path, { cell, offset: error.pos }, error)),
  );
  const broken = syntax[0]?.cell ?? Number.POSITIVE_INFINITY;
  const faults = project.program
    .getSemanticDiagnostics(file)
    .filter(isFault)
    .flatMap((diagnostic) => {
      const place = findPlace(joined, diagnostic.pos);
      if (!place) return [];
      // The broken cell, which was left out, may declare it.
      if (place.cell.cell > broken && unknownName.has(diagnostic.code)) return [];
      return [toTypeFault(path, place, diagnostic)];
    });
  return [...syntax, ...faults, ...findEarlyUses(project, { path, file, joined })].sort(
    (a, b) => a.cell - b.cell || a.line - b.line || a.column - b.column,
  );
}

const isFault = ({ code, category }: Diagnostic) =>
  category === DiagnosticCategory.Error && !blockOnly.has(code);

/** What the compiler says of `export`, `declare` and `namespace` in a block, where we put them. */
const blockOnly = new Set([1184, 1231, 1233, 1235, 1258]);

/** Several ways of saying that there is no such name. */
const unknownName = new Set([2304, 2503, 2552, 18004]);
