import { parse } from "@babel/parser";

/** The texts that a source says in the language chosen. */
export interface SaidTexts {
  /** Templates with `{0}`, `{1}` … for their values, and plain texts. */
  readonly texts: readonly string[];
  /** Calls whose text is not written there. */
  readonly unknown: number;
}

/** Every template of `clause`, `phrase` and `sentence` and every text of `translate` in TypeScript. */
export function findTexts(source: string): SaidTexts {
  const { program } = parse(source, { sourceType: "module", plugins: ["typescript"] });
  const found = [...walk(program)].flatMap((node) => toText(node));
  return {
    texts: found.filter((text) => text !== undefined),
    unknown: found.filter((text) => text === undefined).length,
  };
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value)) yield* walk(part);
}

const isNode = (value: object): value is Node => "type" in value && typeof value.type === "string";

function toText(node: Node): readonly (string | undefined)[] {
  if (
    node.type === "TaggedTemplateExpression" &&
    /^(clause|phrase|sentence)$/.test(nameOf(node.tag))
  )
    return [toTemplate((node.quasi as { quasis: readonly Quasi[] }).quasis)];
  if (node.type !== "CallExpression" || nameOf(node.callee) !== "translate") return [];
  const [argument] = node.arguments as readonly { type: string; value?: string }[];
  return [argument?.type === "StringLiteral" ? argument.value : undefined];
}

const nameOf = (node: unknown) => (node as { readonly name?: string }).name ?? "";

interface Quasi {
  readonly value: { readonly cooked: string };
}

const toTemplate = (quasis: readonly Quasi[]) =>
  quasis.map(({ value }, at) => (at > 0 ? `{${at - 1}}${value.cooked}` : value.cooked)).join("");
