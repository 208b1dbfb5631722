import type { Expression } from "@babel/types";
import { z } from "zod";
import { findTags, type Notebook } from "../../notebook/notebook.ts";
import { type Declarations, parseDeclarations } from "./parse-declarations.ts";
import { toSchema } from "./to-schema.ts";

/** A parameter that a notebook declares. */
export interface Parameter {
  /** Name of the variable. */
  readonly name: string;
  /** Type as written, or told from the default, such as `number`; `unknown` where neither tells. */
  readonly type: string;
  /** Default as written, such as `2018`; undefined where there is none. */
  readonly default: string | undefined;
  /** What the comment above it or behind it says; empty where there is none. */
  readonly description: string;
  /** Whether values can be checked before a kernel starts: of an imported type only that they are JSON. */
  readonly isChecked: boolean;
}

/** A parameter with what checks its values. */
export interface DeclaredParameter extends Parameter {
  readonly schema: z.ZodType;
  /** Whether the type is written, so that an injected declaration can repeat it. */
  readonly isTyped: boolean;
}

/**
 * The parameters of a notebook: the variables that its cell tagged `parameters` declares, the
 * first if several are tagged so. None if there is no such cell.
 * @example
 * for (const { name, type } of listParameters(notebook)) console.log(name, type);
 * // year number
 * @throws {SyntaxError} If that cell is no TypeScript.
 */
export function listParameters(notebook: Notebook): readonly Parameter[] {
  return declareParameters(notebook).map(({ schema: _, isTyped: __, ...parameter }) => parameter);
}

/** Where the cell tagged `parameters` stands among all cells; -1 if there is none. */
export const findParametersCell = ({ cells }: Notebook): number =>
  cells.findIndex((cell) => cell.cell_type === "code" && findTags(cell).includes("parameters"));

/** As `listParameters`, with the schemas. */
export function declareParameters(notebook: Notebook): readonly DeclaredParameter[] {
  const at = findParametersCell(notebook);
  const declarations = parseDeclarations(notebook.cells[at]?.source ?? "", at + 1);
  return declarations.variables.map((variable) => toParameter(variable, declarations));
}

function toParameter(
  { name, type, typeText, value, valueText, description }: Declarations["variables"][number],
  { types }: Declarations,
): DeclaredParameter {
  const inferred = type === undefined ? inferType(value) : undefined;
  const schema = type ? toSchema(type, types) : inferred?.schema;
  return {
    name,
    type: typeText ?? inferred?.type ?? "unknown",
    default: valueText,
    description,
    isChecked: schema !== undefined,
    schema: schema ?? z.json(),
    isTyped: type !== undefined,
  };
}

/** What the default tells of the type where none is written. */
function inferType(value: Expression | undefined) {
  if (value?.type === "UnaryExpression" && /^[-+]$/.test(value.operator))
    return value.argument.type === "NumericLiteral" ? inferred.NumericLiteral : undefined;
  return value && inferred[value.type];
}

const inferred: Readonly<Record<string, { type: string; schema: z.ZodType }>> = {
  NumericLiteral: { type: "number", schema: z.number() },
  StringLiteral: { type: "string", schema: z.string() },
  TemplateLiteral: { type: "string", schema: z.string() },
  BooleanLiteral: { type: "boolean", schema: z.boolean() },
};
