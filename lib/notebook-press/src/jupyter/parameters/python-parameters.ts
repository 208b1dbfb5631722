import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import { z } from "zod";
import type { DeclaredParameter, ParameterLanguage } from "./parameter.ts";
import { parsePythonType, toPythonSchema } from "./python-types.ts";

/**
 * Parameters in Python, by the convention of papermill: each variable that the cell assigns at its top
 * level, with its annotation or a comment `# type: int`, and the rest of the comment as its description.
 * What is no assignment is left to the kernel, whatever is wrong with it.
 */
export const pythonParameters: ParameterLanguage = {
  declare: (source) => {
    // IPython takes lines of its own in between.
    const text = source.replaceAll(/^[ \t]*[%!].*$/gm, (line) => " ".repeat(line.length));
    const tree = parser.parse(text);
    const statements = childrenOf(tree.topNode).flatMap((node) =>
      node.name === "StatementGroup" ? childrenOf(node) : node,
    );
    const assigned = statements.flatMap((node) => toParameter(node, text));
    // As in Python, the last one counts.
    return [...new Map(assigned.map((one) => [one.name, one])).values()];
  },
  set: (name, value) => `${name} = ${toLiteral(value)}`,
  words: new Map<string, unknown>([
    ["True", true],
    ["False", false],
    ["None", null],
  ]),
};

function toParameter(node: SyntaxNode, text: string): readonly DeclaredParameter[] {
  const [name, ...rest] = childrenOf(node);
  const annotation = rest[0]?.name === "TypeDef" ? rest.shift() : undefined;
  const [operator, value, ...more] = rest;
  const isPlain =
    node.name === "AssignStatement" &&
    name?.name === "VariableName" &&
    [undefined, "AssignOp"].includes(operator?.name) &&
    (operator === undefined || toText(operator, text) === "=") &&
    more.length === 0 &&
    !hasError(node);
  if (!isPlain) return [];
  const [, typed, said = ""] = /^(?:type:\s*(\S+)\s*)?(.*)$/s.exec(findComment(node, text)) ?? [];
  const type = annotation?.lastChild ? toText(annotation.lastChild, text) : typed;
  const inferred = type === undefined && value ? inferType(value, text) : undefined;
  const schema = type === undefined ? inferred?.schema : toPythonSchema(...parsePythonType(type));
  return [
    {
      name: toText(name, text),
      type: type ?? inferred?.type ?? "unknown",
      default: value && toText(value, text),
      description: said,
      isChecked: schema !== undefined,
      schema: schema ?? z.json(),
      isTyped: type !== undefined,
    },
  ];
}

function inferType(value: SyntaxNode, text: string) {
  if (value.name === "UnaryExpression")
    return value.lastChild?.name === "Number" ? toNumber(toText(value, text)) : undefined;
  if (value.name === "Number") return toNumber(toText(value, text));
  return inferred[value.name];
}

const toNumber = (text: string) => ({
  type: /^[-+\s]*[\d_]+$/.test(text) ? "int" : "float",
  schema: z.number(),
});

const inferred: Readonly<Record<string, { type: string; schema: z.ZodType }>> = {
  String: { type: "str", schema: z.string() },
  ContinuedString: { type: "str", schema: z.string() },
  Boolean: { type: "bool", schema: z.boolean() },
  ArrayExpression: { type: "list", schema: z.array(z.json()) },
  DictionaryExpression: { type: "dict", schema: z.record(z.string(), z.json()) },
};

/** Comments right above, each alone on its line, or else the one behind. */
function findComment(node: SyntaxNode, text: string): string {
  const [behind = ""] = /(?<=^[^\S\n]*;?[^\S\n]*)#.*/.exec(text.slice(node.to)) ?? [];
  const above: string[] = [];
  const lines = text.slice(0, node.from).split("\n").slice(0, -1);
  for (const line of lines.toReversed()) {
    if (!/^\s*#/.test(line)) break;
    above.unshift(line.trim());
  }
  const comments = behind === "" ? above : [behind];
  return comments.map((comment) => comment.replace(/^#+\s*/, "").trim()).join(" ");
}

/** A value as source of Python; text is written alike in both, with JSON's escapes. */
function toLiteral(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Object.is(value, -0)) return "-0.0";
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${toLiteral(inner)}`,
  );
  return `{${entries.join(", ")}}`;
}

function hasError(node: SyntaxNode): boolean {
  return node.type.isError || childrenOf(node).some(hasError);
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== "Comment") children.push(child);
  return children;
}

const toText = ({ from, to }: SyntaxNode, text: string) => text.slice(from, to);
