import type { Expression } from "@babel/types";
import { z } from "zod";
import type { DeclaredParameter, ParameterLanguage } from "./parameter.ts";
import { type Declarations, parseDeclarations } from "./parse-declarations.ts";
import { toSchema } from "./to-schema.ts";

/** Parameters in TypeScript and JavaScript. */
export const scriptParameters: ParameterLanguage = {
  declare: (source, cell) => {
    const declarations = parseDeclarations(source, cell);
    return declarations.variables.map((variable) => toParameter(variable, declarations));
  },
  // The type stays: without it `const year = 2018` would be of type 2018, and a comparison
  // with another year further down an error.
  set: (name, value, parameter) =>
    `const ${name}${parameter?.isTyped ? `: ${parameter.type}` : ""} = ${toLiteral(value)};`,
  words: new Map(),
};

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

/** A value as source. JSON would lose the sign of -0, and set the prototype by `__proto__`. */
function toLiteral(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => {
    const name = key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
    return `${name}:${toLiteral(inner)}`;
  });
  return `{${entries.join(",")}}`;
}
