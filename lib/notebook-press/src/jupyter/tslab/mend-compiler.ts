import { dirname, relative, resolve } from "node:path";
import type * as TypeScript from "@tslab/typescript-for-tslab";
import { isStrict } from "./is-strict.ts";
import { replace, requireOfTslab } from "./modules.ts";

type Compiler = typeof TypeScript;
type Builder = TypeScript.EmitAndSemanticDiagnosticsBuilderProgram;
type Host = TypeScript.WatchCompilerHostOfFilesAndCompilerOptions<Builder>;

const name = "@tslab/typescript-for-tslab";

/** The program in which the cell lies that was last compiled or asked about. */
export let program: TypeScript.Program | undefined;

/**
 * Makes the compiler find what cells mean. tslab gets a copy of its compiler, since members of
 * the compiler itself cannot be replaced.
 */
export function mendCompiler(): void {
  const ts: Compiler = requireOfTslab(name);
  // The compiler's watcher of folders asks for a timer of its own, and tslab, which knows of one only,
  // then fails whichever cell runs next. Modules stay as loaded until a restart, so none is needed.
  replace(ts.sys, "watchDirectory", () => ({ close() {} }));
  const createWatchCompilerHost = (files: string[], options: object, ...others: [never]) =>
    ts.createWatchCompilerHost(files, { ...options, ...ownOptions }, ...others);
  const createWatchProgram = (host: Host) => {
    const { afterProgramCreate, createProgram } = host;
    host.createProgram = (names, options, compiler, ...others) => {
      if (compiler) openDoors(ts, compiler);
      return createProgram(names, options, compiler, ...others);
    };
    host.afterProgramCreate = (builder) => {
      program = builder.getProgram();
      afterProgramCreate?.(mendBuilder(ts, builder));
    };
    return ts.createWatchProgram(host);
  };
  const getPreEmitDiagnosticsOfFiles = (...args: [unknown]) =>
    (ts as Hidden)
      .getPreEmitDiagnosticsOfFiles(...args)
      .filter(({ code }) => code !== notUnderRoot);
  const module = requireOfTslab.cache[requireOfTslab.resolve(name)];
  const own = { createWatchCompilerHost, createWatchProgram, getPreEmitDiagnosticsOfFiles };
  if (module) module.exports = { ...ts, ...own };
}

type Hidden = Compiler & {
  getPreEmitDiagnosticsOfFiles(...args: [unknown]): readonly TypeScript.Diagnostic[];
};

/** A module lies above the notebook's folder: Node.js can load it as it is. */
const notUnderRoot = 6059;

const opened = new WeakSet<object>();

/** tslab's way sees the main door of a package only; Node.js the others too, which it names under `exports`. */
function openDoors(ts: Compiler, compiler: TypeScript.CompilerHost): void {
  const { resolveModuleNameLiterals: resolve } = compiler;
  if (!resolve || opened.has(compiler)) return;
  opened.add(compiler);
  const { Bundler } = ts.ModuleResolutionKind;
  compiler.resolveModuleNameLiterals = (names, file, reference, options, ...others) =>
    resolve
      .call(compiler, names, file, reference, options, ...others)
      .map((found, at) =>
        found.resolvedModule
          ? found
          : ts.resolveModuleName(
              names[at]?.text ?? "",
              file,
              { ...options, moduleResolution: Bundler },
              compiler,
            ),
      );
}

const ownOptions: TypeScript.CompilerOptions = {
  allowImportingTsExtensions: true,
  // Not those of all packages that happen to be installed: they are half of the time of a start.
  types: ["node"],
  ...(isStrict() && { strict: true }),
};

function mendBuilder(ts: Compiler, builder: Builder): Builder {
  return {
    ...builder,
    getAllDependencies: (file) => builder.getAllDependencies(file).filter(isCompiled),
    emit: (file, write, token, isDeclaration, transformers) =>
      builder.emit(file, write, token, isDeclaration, {
        ...transformers,
        before: [toTransformer(ts, builder.getProgram().getTypeChecker())],
      }),
  };
}

/** Whether tslab compiles a module, and does so anew when it changes: those below the notebook's folder. */
const isCompiled = (path: string) => !relative(process.cwd(), path).startsWith("..");

function toTransformer(ts: Compiler, checker: TypeScript.TypeChecker) {
  return (context: TypeScript.TransformationContext) => (file: TypeScript.SourceFile) => {
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      if (ts.isShorthandPropertyAssignment(node) && isOfEarlierCell(node, checker))
        return ts.visitEachChild(spellOut(node, ts), visit, context);
      if (ts.isStringLiteral(node) && isModule(node, ts))
        return ts.factory.createStringLiteral(toCompiled(node.text, file.fileName));
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
}

function isOfEarlierCell(
  node: TypeScript.ShorthandPropertyAssignment,
  checker: TypeScript.TypeChecker,
): boolean {
  const { declarations = [] } = checker.getShorthandAssignmentValueSymbol(node) ?? {};
  return declarations.some((one) => /(^|\/)__prev__\.d\.ts$/.test(one.getSourceFile().fileName));
}

/** tslab looks for earlier variables where they are read, and overlooks `{ year }`. */
function spellOut(node: TypeScript.ShorthandPropertyAssignment, { factory, SyntaxKind }: Compiler) {
  const { text } = node.name;
  const value = factory.createPropertyAccessExpression(factory.createIdentifier("exports"), text);
  const { objectAssignmentInitializer: initial } = node;
  return factory.createPropertyAssignment(
    text,
    initial ? factory.createBinaryExpression(value, SyntaxKind.EqualsToken, initial) : value,
  );
}

function isModule({ parent }: TypeScript.Node, ts: Compiler): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

/** What tslab compiles it knows without the extension, with which Deno wants it. */
function toCompiled(module: string, file: string): string {
  const isOurs = /^\.\.?\/.*(?<!\.d)\.tsx?$/.test(module);
  return isOurs && isCompiled(resolve(dirname(file), module))
    ? module.replace(/\.tsx?$/, "")
    : module;
}
