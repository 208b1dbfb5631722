import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { type Diagnostic, DiagnosticCategory, type Project } from "typescript/unstable/sync";
import type { Notebook } from "../notebook/notebook.ts";
import { type Compiler, startCompiler, toCompilerPath } from "./compiler.ts";
import { type CellPlace, findPlace, type JoinedCells, joinCells } from "./join-cells.ts";
import { findSources, type ParsedCell, parseCells } from "./parse-cells.ts";
import type { TypeFault } from "./type-fault.ts";

/** A notebook and where it lies, or would lie: what it imports is looked for from there. */
export interface NotebookFile {
  readonly path: string;
  readonly notebook: Notebook;
}

/** Every fault of every notebook, in reading order. */
export function findTypeFaults(notebooks: readonly NotebookFile[]): readonly TypeFault[] {
  const compiler = startCompiler();
  try {
    const drafts = toDrafts(compiler, notebooks);
    const files = new Map(drafts.map(({ file, joined }) => [file, joined.text]));
    const project = compiler.open(files, compilerOptions);
    const { program } = project;
    const [fault] = [
      ...program.getConfigFileParsingDiagnostics(),
      ...program.getProgramDiagnostics(),
    ];
    if (fault) throw new Error(`Cannot check types: ${fault.text}`);
    return drafts.flatMap((draft) => findFaults(project, draft));
  } finally {
    compiler.close();
  }
}

/** Where the types of Node.js lie that this package brings. */
const typeRoot = dirname(
  dirname(createRequire(import.meta.url).resolve("@types/node/package.json")),
);

/** What tslab sets, but strict: tslab alone would let a value that may be undefined be reckoned with. */
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

/** A notebook as one module. */
interface Draft {
  readonly path: string;
  /** The module's name for the compiler. */
  readonly file: string;
  readonly cells: readonly ParsedCell[];
  readonly joined: JoinedCells;
}

function toDrafts(compiler: Compiler, notebooks: readonly NotebookFile[]): readonly Draft[] {
  const named = notebooks.map(({ path, notebook }, at) => {
    const file = toCompilerPath(`${resolve(path)}.${at}`);
    const sources = findSources(notebook).map((source) => {
      return { ...source, file: `${file}.${source.cell}.ts` };
    });
    return { path, file: `${file}.ts`, sources };
  });
  const parse = parseCells(
    compiler,
    named.flatMap(({ sources }) => sources),
  );
  return named.map(({ sources, ...draft }) => {
    const cells = sources.map(parse);
    return { ...draft, cells, joined: joinCells(cells) };
  });
}

function findFaults(project: Project, draft: Draft): readonly TypeFault[] {
  const { path, file, cells, joined } = draft;
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
  return [...syntax, ...faults, ...findEarlyUses(project, draft)].sort(
    (a, b) => a.cell - b.cell || a.line - b.line || a.column - b.column,
  );
}

const isFault = ({ code, category }: Diagnostic) =>
  category === DiagnosticCategory.Error && !blockOnly.has(code);

/** What the compiler says of `export`, `declare` and `namespace` in a block, where we put them. */
const blockOnly = new Set([1184, 1231, 1233, 1235, 1258]);

/** Several ways of saying that there is no such name. */
const unknownName = new Set([2304, 2503, 2552, 18004]);

/** Uses of names that only a later cell imports, which the compiler misses: all imports stand at the top. */
function findEarlyUses(project: Project, { path, file, joined }: Draft): readonly TypeFault[] {
  return joined.imports.flatMap(({ name, cell, at }) => {
    const earlier = joined.parts.filter((part) => part.cell.cell < cell);
    // Asking the compiler takes longer than looking.
    if (!earlier.some((part) => part.cell.text.includes(name))) return [];
    const symbol = project.checker.getSymbolAtPosition(file, at);
    if (!symbol) return [];
    return project.checker.getReferencesToSymbolInFile(file, symbol).flatMap((use) => {
      const node = use.resolve(project);
      const place = node && findPlace(joined, node.end - name.length);
      if (!place || place.cell.cell >= cell) return [];
      const text = `Cannot find name '${name}': cell ${cell} imports it, which comes later.`;
      return [toTypeFault(path, place, { text, code: 2304 })];
    });
  });
}

/** What the compiler says of a place in a cell. */
function toTypeFault(
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
