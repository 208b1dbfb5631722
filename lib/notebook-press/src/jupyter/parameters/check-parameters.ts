import leven from "leven";
import { z } from "zod";
import { findLanguage } from "../../notebook/find-language.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { findParameterLanguage } from "./find-parameter-language.ts";
import { declareParameters, findParametersCell } from "./list-parameters.ts";
import type { DeclaredParameter } from "./parameter.ts";

/** Values by the name under which the notebook declares them; anything that JSON can hold. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One thing that is wrong with the given parameters. */
export interface ParameterFault {
  /** Name of the parameter. */
  readonly name: string;
  /** What is wrong and what was wanted, in one sentence. */
  readonly message: string;
}

/** Parameters that cannot be given to a notebook. */
export class ParameterError extends RangeError {
  /** Everything that is wrong, in the order of the given names. */
  readonly faults: readonly ParameterFault[];

  constructor(faults: readonly ParameterFault[]) {
    super(faults.map(({ message }) => message).join("\n"));
    this.name = new.target.name;
    this.faults = faults;
  }
}

/**
 * Checks values by the names and types that a notebook declares, and by a schema of the
 * caller's, which may ask for more than a type says, such as a year for which there are data.
 * @param schema A zod schema of an object with the parameters that it is about.
 * @throws {ParameterError} If a name is unknown or a value is not of its type; names all faults.
 * @throws {SyntaxError} As `listParameters`.
 */
export function checkParameters(notebook: Notebook, values: Parameters, schema?: z.ZodType): void {
  const declared = declareParameters(notebook);
  const byType = Object.entries(values).flatMap(([name, value]) => {
    const parameter = declared.find((one) => one.name === name);
    return parameter ? checkValue(parameter, value) : toUnknown(name, declared, notebook);
  });
  const refused = new Set(byType.map(({ name }) => name));
  const bySchema = (schema?.safeParse(values).error?.issues ?? [])
    .map(({ path: [key = ""], message }) => ({ name: String(key), message }))
    .filter(({ name }) => !refused.has(name))
    .map(({ name, message }) => toFault(name, values[name], message));
  const faults = [...byType, ...bySchema];
  if (faults.length > 0) throw new ParameterError(faults);
}

function toUnknown(
  name: string,
  declared: readonly DeclaredParameter[],
  notebook: Notebook,
): ParameterFault {
  const head = `Cannot set the parameter "${name}"`;
  if (!findParameterLanguage(notebook)) {
    const wanted = "a notebook in TypeScript, JavaScript or Python";
    return { name, message: `${head}: wanted ${wanted}, not "${findLanguage(notebook)}"` };
  }
  const names = declared.map((parameter) => `"${parameter.name}"`).join(", ");
  const wanted =
    findParametersCell(notebook) >= 0
      ? `a name that the parameters cell declares: ${names || "it has none"}`
      : 'a code cell tagged "parameters" to declare it';
  const near = declared.find((parameter) => leven(parameter.name, name) <= 2);
  const hint = near ? `; did you mean "${near.name}"?` : "";
  return { name, message: `${head}: wanted ${wanted}${hint}` };
}

function checkValue({ name, type, schema }: DeclaredParameter, value: unknown) {
  if (!z.json().safeParse(value).success) return toFault(name, value, "wanted what JSON can hold");
  const { error } = schema.safeParse(value);
  return error ? toFault(name, value, `wanted ${type}${describePlace(error)}`) : [];
}

function toFault(name: string, value: unknown, reason: string): ParameterFault {
  return { name, message: `Cannot set the parameter "${name}" to ${toText(value)}: ${reason}` };
}

/** Where inside the value the first fault lies. */
function describePlace({ issues: [issue] }: z.ZodError): string {
  if (!issue || issue.path.length === 0) return "";
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return `; at ${path.join("").replace(/^\./, "")}: ${issue.message}`;
}

/** The value as a message quotes it. */
function toText(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const shown = Number.isFinite(value) || typeof value !== "number" ? text : String(value);
  return `"${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
}
