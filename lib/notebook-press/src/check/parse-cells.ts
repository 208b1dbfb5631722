import type { ImportDeclaration, SourceFile, Statement } from "typescript/unstable/ast";
import {
  isExportDeclaration,
  isImportDeclaration,
  isImportEqualsDeclaration,
  isModuleDeclaration,
  isNamespaceImport,
  isStringLiteral,
  isVariableStatement,
} from "typescript/unstable/ast/is";
import type { Diagnostic } from "typescript/unstable/sync";
import { findLanguage, isScript } from "../notebook/find-language.ts";
import { toDict } from "../notebook/is-dict.ts";
import { findTags, type Notebook } from "../notebook/notebook.ts";
import type { Compiler } from "./compiler.ts";

/** The code of one cell. */
export interface CellSource {
  /** Number of the cell among all cells of the notebook, from 1. */
  readonly cell: number;
  readonly text: string;
}

/** The code that a TypeScript kernel runs, cell by cell; none of a notebook in another language. */
export function findSources(notebook: Notebook): readonly CellSource[] {
  if (!isScript(findLanguage(notebook))) return [];
  return notebook.cells.flatMap((cell, at) => {
    if (cell.cell_type !== "code" || findTags(cell).includes("skip-execution")) return [];
    const { languageId = "typescript" } = toDict(cell.metadata.vscode);
    if (!isScript(String(languageId)) || /^\s*%%/.test(cell.source)) return [];
    // Compilers count positions from after a byte-order mark.
    return [{ cell: at + 1, text: cell.source.replace(/^\uFEFF/, " ") }];
  });
}

/** A cell, with what must be known of it before it can be joined with others. */
export interface ParsedCell extends CellSource {
  /** Parts that are allowed at the top of a module only, such as imports. */
  readonly topLevel: readonly TopLevelPart[];
  /** Where each `var` at the top of the cell stands. */
  readonly vars: readonly number[];
  /** What keeps the cell from being parsed; empty if it can be. */
  readonly syntaxErrors: readonly Diagnostic[];
}

/** A statement, from the end of the one before to its own. */
export interface TopLevelPart {
  readonly start: number;
  readonly end: number;
  readonly names: readonly ImportedName[];
}

/** A name that an import gives to a cell. */
export interface ImportedName {
  readonly name: string;
  /** Where the name stands in the cell. */
  readonly start: number;
  readonly end: number;
  /** What is imported, so that the same import in another cell is known. */
  readonly identity: string;
  /** Whether it is called here as it is called in its module, as in `{ show }`. */
  readonly isShort: boolean;
  readonly isType: boolean;
}

/** A parser of cells that are given by file name, each by itself, so that an open brace ends with its cell. */
export function parseCells<Source extends CellSource & { readonly file: string }>(
  compiler: Compiler,
  sources: readonly Source[],
): (source: Source) => ParsedCell {
  const files = new Map(sources.map(({ file, text }) => [file, text]));
  const options = { noLib: true, noResolve: true, types: [], moduleDetection: "force" };
  const { program } = compiler.open(files, options);
  return (source) => {
    const syntaxErrors = program.getSyntacticDiagnostics(source.file);
    const parsed = program.getSourceFile(source.file);
    const topLevel = parsed ? findTopLevel(parsed) : [];
    return { ...source, topLevel, vars: parsed ? findVars(parsed) : [], syntaxErrors };
  };
}

function findVars(file: SourceFile): readonly number[] {
  return file.statements.filter(isVariableStatement).flatMap(({ declarationList }) => {
    const start = declarationList.getStart(file);
    return file.text.startsWith("var", start) ? [start] : [];
  });
}

function findTopLevel(file: SourceFile): readonly TopLevelPart[] {
  return file.statements.filter(isTopLevelOnly).map((statement) => {
    const names = isImportDeclaration(statement) ? findNames(statement, file) : [];
    return { start: statement.pos, end: statement.end, names };
  });
}

function isTopLevelOnly(statement: Statement): boolean {
  if (isExportDeclaration(statement)) return statement.moduleSpecifier !== undefined;
  if (isModuleDeclaration(statement))
    return isStringLiteral(statement.name) || statement.name.text === "global";
  return isImportDeclaration(statement) || isImportEqualsDeclaration(statement);
}

function findNames(statement: ImportDeclaration, file: SourceFile): readonly ImportedName[] {
  const { importClause, moduleSpecifier } = statement;
  if (!importClause) return [];
  const module = moduleSpecifier.getText(file);
  const areTypes = /^import\s+type\b/.test(statement.getText(file));
  const { name: whole, namedBindings: bindings } = importClause;
  const found = [
    ...(whole ? [{ name: whole, from: "default", isShort: false, isType: false }] : []),
    ...(!bindings
      ? []
      : isNamespaceImport(bindings)
        ? [{ name: bindings.name, from: "*", isShort: false, isType: false }]
        : bindings.elements.map(({ name, propertyName, isTypeOnly }) => ({
            name,
            from: (propertyName ?? name).text,
            isShort: propertyName === undefined,
            isType: isTypeOnly,
          }))),
  ];
  return found.map(({ name, from, isShort, isType }) => ({
    name: name.text,
    start: name.getStart(file),
    end: name.end,
    identity: `${from} of ${module}`,
    isShort,
    isType: isType || areTypes,
  }));
}
