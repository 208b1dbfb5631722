import { dirname, relative } from "node:path";
import type { Node, ParameterDeclaration } from "typescript/unstable/ast";
import {
  isFunctionDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isObjectBindingPattern,
  isTypeAliasDeclaration,
  isVariableDeclaration,
} from "typescript/unstable/ast/is";
import { type Project, SymbolFlags, type Symbol as TypeSymbol } from "typescript/unstable/sync";
import { openDeclarations } from "./open-declarations.ts";

/** What a door exports, as its declarations describe it. */
export interface Entry {
  readonly name: string;
  /** Folder in the package in which it is declared, such as `measures`. */
  readonly folder: string;
  readonly isFunction: boolean;
  /** In TypeScript, without `export`. */
  readonly signature: string;
  readonly text: string;
  /** What a function takes. */
  readonly parameters: readonly Field[];
  /** What an object has. */
  readonly fields: readonly Field[];
  /** What its tags say besides, such as `throws`, in their order. */
  readonly tags: readonly Tag[];
}

/** A parameter, or a field of an object. */
export interface Field {
  readonly name: string;
  /** Empty for a method, whose name has it. */
  readonly type: string;
  readonly text: string;
  /** Those of an options object that no door exports. */
  readonly fields: readonly Field[];
}

/** A tag in a description, such as `throws`. */
export interface Tag {
  readonly name: string;
  readonly text: string;
}

/**
 * Everything that the doors of a package export, by door, in the order of names.
 * @param dist Folder of the package's compiled declarations, absolute.
 * @param doors Files with exports, in the folder.
 */
export const readDoors = (
  dist: string,
  doors: readonly string[],
): ReadonlyMap<string, readonly Entry[]> =>
  openDeclarations(dist, doors, (project, files) => {
    const lists = files.map((file) => listExports(project, file));
    const reader = { project, dist, exported: new Set(lists.flat().map(({ id }) => id)) };
    const read = (symbols: readonly TypeSymbol[]) =>
      symbols
        .flatMap((symbol) => readEntry(symbol, reader))
        .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    return new Map(doors.map((door, at) => [door, read(lists[at] ?? [])]));
  });

function listExports(project: Project, file: string): readonly TypeSymbol[] {
  const { checker, program } = project;
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`Cannot read "${file}": wanted declarations that are built`);
  return checker.getExportsOfModule(module).map((symbol) => toTarget(project, symbol));
}

interface Reader {
  readonly project: Project;
  readonly dist: string;
  /** Ids of what the doors export. */
  readonly exported: ReadonlySet<number>;
}

const toTarget = ({ checker }: Project, symbol: TypeSymbol) =>
  symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function readEntry(symbol: TypeSymbol, reader: Reader): readonly Entry[] {
  const { project, dist } = reader;
  const [node] = symbol.declarations.flatMap((one) => one.resolve(project) ?? []);
  if (!node) return [];
  const tags = project.checker.getJsDocTagsOfSymbol(symbol).map(({ name, text = "" }) => {
    return { name, text: text.trim() };
  });
  const parameters = isFunctionDeclaration(node)
    ? node.parameters.map((one) => readParameter(one, tags, reader))
    : [];
  const signature = toSignature(node, parameters);
  return [
    {
      name: symbol.name,
      folder: dirname(relative(dist, node.getSourceFile().fileName)).replaceAll("\\", "/"),
      isFunction: /^[\w$]+[<(]/.test(signature),
      signature,
      text: readText(symbol, reader),
      parameters,
      fields: hasFields(node) ? readFields(symbol, reader) : [],
      tags: tags.filter(({ name }) => name !== "param"),
    },
  ];
}

/** Whether its type is an object of ours that is written out, not made of others. */
const hasFields = (node: Node) =>
  isInterfaceDeclaration(node) || (isTypeAliasDeclaration(node) && /=\s*\{/.test(node.getText()));

function readParameter(node: ParameterDeclaration, tags: readonly Tag[], reader: Reader): Field {
  const type = (node.type?.getText() ?? "unknown").replaceAll(/\s+/g, " ");
  const name = isObjectBindingPattern(node.name) ? nameByType(type) : node.name.getText();
  const told = tags.flatMap((tag) => (tag.name === "param" ? [splitName(tag.text)] : []));
  return {
    name: `${name}${node.questionToken ? "?" : ""}`,
    type,
    text: told.find(([told]) => told === name)?.[1] ?? "",
    fields: findHidden(node.type, reader).flatMap((symbol) => readFields(symbol, reader)),
  };
}

/** What is taken apart has no name: `options`, or that of its type. */
function nameByType(type: string): string {
  const [, name = "options"] = /^(?:(?:Pick|Omit)<)?([A-Z]\w*)/.exec(type) ?? [];
  return /Options$/.test(name) ? "options" : name.charAt(0).toLowerCase() + name.slice(1);
}

function splitName(text: string): readonly [name: string, text: string] {
  const [, name = "", rest = ""] = /^(\S+)\s*(?:- )?([\s\S]*)$/.exec(text) ?? [];
  return [name, rest];
}

/** The objects in a type that are described nowhere else: our own that no door exports. */
function findHidden(node: Node | undefined, reader: Reader): readonly TypeSymbol[] {
  const { project, exported } = reader;
  const found: TypeSymbol[] = [];
  const visit = (part: Node) => {
    const symbol = isIdentifier(part) && project.checker.getSymbolAtLocation(part);
    const target = symbol && toTarget(project, symbol);
    if (target && target.flags & SymbolFlags.Interface && !exported.has(target.id))
      if (isOurs(target, reader)) found.push(target);
    part.forEachChild(visit);
  };
  if (node) visit(node);
  return found;
}

const isOurs = ({ declarations }: TypeSymbol, { project, dist }: Reader) =>
  declarations.some((one) => {
    const node = one.resolve(project);
    return node && !/^\.\.|node_modules/.test(relative(dist, node.getSourceFile().fileName));
  });

function readFields(symbol: TypeSymbol, reader: Reader): readonly Field[] {
  const { checker } = reader.project;
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((field) => isOurs(field, reader) && !/^[_#]/.test(field.name))
    .map((field) => {
      const node = field.declarations[0]?.resolve(reader.project);
      const type = checker.getTypeOfSymbol(field);
      // Of a mapped type, what is mapped is declared, and not what comes of it.
      if (type && isMapped(symbol, reader))
        return toField(field.name, checker.typeToString(type), readText(field, reader));
      const text = (node?.getText() ?? "").replace(/^readonly |;$/g, "").replaceAll(/\s+/g, " ");
      const [, name = text, written = ""] = /^([\w$]+\??|\[[^\]]+\]): (.*)$/.exec(text) ?? [];
      return toField(name, written, readText(field, reader));
    });
}

const toField = (name: string, type: string, text: string): Field => ({
  ...{ name, type, text },
  fields: [],
});

const isMapped = ({ declarations }: TypeSymbol, { project }: Reader) =>
  declarations.some((one) => / in keyof /.test(one.resolve(project)?.getText() ?? ""));

const readText = (symbol: TypeSymbol, { project }: Reader) =>
  project.checker.getDocumentationCommentOfSymbol(symbol).trim();

/** As one would write it: options by their name in place of their parts, long lists in lines. */
function toSignature(node: Node, parameters: readonly Field[]): string {
  if (isVariableDeclaration(node)) return toConstant(node.getText());
  const text = node.getText().replaceAll(/^(?:export |declare )+|;$/g, "");
  if (hasFields(node))
    return text.slice(0, text.search(isInterfaceDeclaration(node) ? /\{/ : /\s*=/)).trim();
  if (!isFunctionDeclaration(node)) return text.replaceAll(/\s*\/\*\*[\s\S]*?\*\//g, "");
  const types = node.typeParameters?.map((one) => one.getText()).join(", ");
  const head = `${node.name?.getText()}${types ? `<${types}>` : ""}`;
  const list = parameters.map(({ name, type }) => `${name}: ${type}`);
  const tail = `: ${node.type?.getText().replaceAll(/\s+/g, " ")}`;
  const line = `${head}(${list.join(", ")})${tail}`;
  return line.length > 90 ? `${head}(\n${list.map((one) => `  ${one},\n`).join("")})${tail}` : line;
}

/** A function that is a constant is written like any other. */
function toConstant(text: string): string {
  const [, name, parameters, result] =
    /^([\w$]+): ((?:<[^(]*>)?\(.*?\)) => (.*)$/s.exec(text) ?? [];
  if (name) return `${name}${parameters}: ${result}`;
  return `const ${text.length > longest ? text.replace(/\{[\s\S]*\}/, "{ … }") : text}`;
}

/** Characters of a type that still say something. */
const longest = 300;
