import { parse } from "@babel/parser";
import * as t from "@babel/types";

/** What the code of a cell says to a reader. */
export interface Texts {
  /** Texts that are looked up in the tables of translations, with `{0}`, `{1}` … for values. */
  readonly translated: readonly string[];
  /** Texts of several words that are not. */
  readonly others: readonly string[];
}

/** Finds the texts in code: those that are translated, and those that somebody forgot to. */
export function findTexts(code: string): Texts {
  const ast = parse(code, { sourceType: "module", plugins: ["typescript"] });
  const translated: string[] = [];
  const found = new Set<t.Node>();
  const take = (node: t.Node, text: string | undefined) => {
    if (text === undefined) return;
    found.add(node);
    translated.push(text);
  };
  const all: string[] = [];
  t.traverseFast(ast, (node) => {
    if (t.isImportDeclaration(node)) found.add(node.source);
    if (t.isTaggedTemplateExpression(node) && isCalled(node.tag, "clause", "phrase", "sentence"))
      take(node.quasi, toKey(node.quasi));
    // What stands in the rows of a chart names the columns of its table.
    if (t.isObjectProperty(node) && t.isIdentifier(node.key) && /^[A-Z]/.test(node.key.name))
      if (!found.has(node.key)) take(node.key, node.key.name);
    if (t.isCallExpression(node)) for (const text of findArguments(node)) take(text, toText(text));
    if (isText(node) && !found.has(node)) all.push(toText(node) ?? "");
  });
  return { translated, others: all.filter((text) => /\p{L}\s+\p{L}/u.test(text)) };
}

const isCalled = (node: t.Node, ...names: readonly string[]) =>
  t.isIdentifier(node) && names.includes(node.name);

const isText = (node: t.Node): node is t.StringLiteral | t.TemplateLiteral =>
  t.isStringLiteral(node) || t.isTemplateLiteral(node);

function toText(node: t.Node): string | undefined {
  if (t.isStringLiteral(node)) return node.value;
  if (t.isTemplateLiteral(node)) return toKey(node);
  return t.isIdentifier(node) ? node.name : undefined;
}

const toKey = ({ quasis }: t.TemplateLiteral) =>
  quasis
    .map(({ value }) => value.cooked ?? "")
    .reduce((key, text, at) => `${key}{${at - 1}}${text}`);

/** Texts that a function of the library looks up itself. */
function findArguments({ callee, arguments: given }: t.CallExpression): readonly t.Node[] {
  if (isCalled(callee, "translate")) return given.slice(0, 1);
  if (isCalled(callee, "table")) return findProperties(given[1]).map(({ key }) => key);
  if (isCalled(callee, "comparison"))
    return findProperties(given[2]).flatMap(({ key, value }) =>
      isCalled(key, "title") ? [value] : [],
    );
  if (isCalled(callee, "toChart"))
    return findProperties(given[1]).flatMap(({ key, value }) =>
      isCalled(key, "title", "subtitle", "limit", "source") && t.isStringLiteral(value)
        ? [value]
        : [],
    );
  return [];
}

const findProperties = (node: t.Node | undefined) =>
  t.isObjectExpression(node)
    ? node.properties.filter((property) => t.isObjectProperty(property))
    : [];
