import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { z } from "zod";

/** The syntax of a type as written, and the text that it stands in. */
export function parsePythonType(type: string): readonly [SyntaxNode | null, string] {
  const text = `x: ${type}`;
  const statement = parser.parse(text).topNode.firstChild;
  const definition = statement?.getChild("TypeDef");
  const isWhole = definition?.to === text.length && statement?.nextSibling === null;
  return [isWhole ? definition.lastChild : null, text];
}

/** A schema of what a type of Python takes as JSON; undefined where the annotation alone does not tell. */
export function toPythonSchema(node: SyntaxNode | null, text: string): z.ZodType | undefined {
  if (!node) return undefined;
  const source = text.slice(node.from, node.to);
  const convert = (one: SyntaxNode) => toPythonSchema(one, text);
  switch (node.name) {
    case "None":
      return z.null();
    case "String":
      return toPythonSchema(...parsePythonType(source.slice(1, -1)));
    case "ParenthesizedExpression":
      return toUnion(listParts(node).map(convert));
    case "BinaryExpression":
      return toUnion([node.firstChild, node.lastChild].map((one) => one && convert(one)));
    case "VariableName":
      return simple.get(source)?.([]);
    case "MemberExpression": {
      const bracket = node.getChild("[");
      // The name of a module before it says nothing.
      const name = text
        .slice(node.from, bracket?.from ?? node.to)
        .replace(/^.*\./, "")
        .trim();
      const parts = bracket ? listParts(node, bracket) : [];
      if (name === "Literal") return toLiterals(parts.map((one) => text.slice(one.from, one.to)));
      const inner = parts.filter((one) => one.name !== "Ellipsis").map(convert);
      const known = inner.filter((schema) => schema !== undefined);
      return known.length === inner.length ? simple.get(name)?.(known) : undefined;
    }
    default:
      return undefined;
  }
}

type Make = (inner: readonly z.ZodType[]) => z.ZodType | undefined;

const list: Make = ([one = z.json(), ...others]) => z.array(toUnion([one, ...others]) ?? one);
const dict: Make = ([, value = z.json()]) => z.record(z.string(), value);

const simple: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["int", () => z.int()],
  ["float", () => z.number()],
  ["str", () => z.string()],
  ["bool", () => z.boolean()],
  ["Any", () => z.json()],
  ["object", () => z.json()],
  ...["list", "List", "Sequence", "Iterable", "tuple", "Tuple"].map(
    (name) => [name, list] as const,
  ),
  ...["dict", "Dict", "Mapping"].map((name) => [name, dict] as const),
  ["Optional", ([one]) => one?.nullable()],
  ["Union", (inner) => toUnion(inner)],
]);

function toUnion(schemas: readonly (z.ZodType | null | undefined)[]): z.ZodType | undefined {
  const known = schemas.filter((schema) => schema !== undefined && schema !== null);
  return known.length > 0 && known.length === schemas.length ? z.union(known) : undefined;
}

function toLiterals(sources: readonly string[]): z.ZodType | undefined {
  const values = sources.map((source) => {
    if (/^(["'])[^"'\\]*\1$/.test(source)) return source.slice(1, -1);
    return /^-?\d+$/.test(source) ? Number(source) : literals.get(source);
  });
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && known.length === values.length ? z.literal(known) : undefined;
}

const literals: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["True", true],
  ["False", false],
  ["None", null],
]);

/** What stands between brackets, without the brackets and commas. */
function listParts(
  node: SyntaxNode,
  from: SyntaxNode | null = node.firstChild,
): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  for (let one = from?.nextSibling ?? null; one; one = one.nextSibling)
    if (!/^[[\](),]$|^Comment$/.test(one.name)) parts.push(one);
  return parts;
}
