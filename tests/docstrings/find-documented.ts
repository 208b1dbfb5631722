import { relative } from "node:path";
import type { Node } from "typescript/unstable/ast";
import { isConstructorDeclaration, isIdentifier } from "typescript/unstable/ast/is";
import { type Project, SymbolFlags, type Symbol as TypeSymbol } from "typescript/unstable/sync";
import { openDeclarations } from "../../scripts/docs/open-declarations.ts";

/** Something that a hover shows, with what it says of it. */
export interface Documented {
  /** Such as `Account.year`. */
  readonly name: string;
  /** Where it is declared, in `src`. */
  readonly file: string;
  /** Its description; empty if it has none. */
  readonly text: string;
}

/**
 * Everything that a door of the library exports or that can be reached from there: names, and the
 * members of what they are made of. Read from the declarations, as an editor or a kernel reads them.
 * @param dist Folder of the compiled library.
 * @param door File with the exports, in the folder.
 */
export function findDocumented(dist: string, door: string): readonly Documented[] {
  return openDeclarations(dist, [door], (project, [file = ""]) => walk(project, file, dist));
}

function walk(project: Project, file: string, dist: string): readonly Documented[] {
  const { checker, program } = project;
  const found = new Map<number, Documented>();

  const toTarget = (symbol: TypeSymbol) =>
    symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  function visit(alias: TypeSymbol, owner = "") {
    const symbol = toTarget(alias);
    if (found.has(symbol.id) || !(symbol.flags & shown) || symbol.name.startsWith("#")) return;
    const nodes = symbol.declarations.flatMap((handle) => handle.resolve(project) ?? []);
    const ours = nodes.filter((node) => isWithin(dist, node));
    const [first] = ours;
    if (!first) return;
    const name = `${owner}${symbol.name}`;
    const text = checker.getDocumentationCommentOfSymbol(symbol);
    found.set(symbol.id, { name, file: toSource(dist, first), text });
    for (const node of ours) visitParts(node, `${name}.`);
  }

  function visitParts(node: Node, owner: string) {
    node.forEachChild((child) => {
      if (isConstructorDeclaration(child)) return;
      const symbol = isIdentifier(child) && checker.getSymbolAtLocation(child);
      // A constant in a `typeof` is shown as its type only.
      if (symbol && toTarget(symbol).flags & SymbolFlags.BlockScopedVariable) return;
      if (symbol) visit(symbol, symbol.flags & member ? owner : "");
      else visitParts(child, owner);
    });
  }

  const door = program.getSourceFile(file);
  const module = door && checker.getSymbolAtLocation(door);
  if (!module) throw new Error(`Cannot read "${file}": wanted a module`);
  for (const symbol of checker.getExportsOfModule(module)) visit(symbol);
  return [...found.values()];
}

const member = SymbolFlags.Property | SymbolFlags.Method | SymbolFlags.Accessor;

/** What a hover shows. Parameters and type parameters stand in their function's own text. */
const shown =
  member |
  SymbolFlags.BlockScopedVariable |
  SymbolFlags.Function |
  SymbolFlags.Class |
  SymbolFlags.Interface |
  SymbolFlags.TypeAlias;

const toPath = (folder: string, node: Node) => relative(folder, node.getSourceFile().fileName);

const isWithin = (folder: string, node: Node) => !/^\.\.|node_modules/.test(toPath(folder, node));

const toSource = (dist: string, node: Node) =>
  toPath(dist, node)
    .replaceAll("\\", "/")
    .replace(/\.d\.(c?)ts$/, ".$1ts");
