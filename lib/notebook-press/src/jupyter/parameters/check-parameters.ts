import leven from "leven";
import { z } from "zod";
import type { Notebook } from "../../notebook/notebook.ts";
import {
  type DeclaredParameter,
  declareParameters,
  findParametersCell,
} from "./list-parameters.ts";

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
 * @throws {SyntaxError} If the parameters cell is no TypeScript.
 */
export function checkParameters(notebook: Notebook, values: Parameters, schema?: z.ZodType): void {
  const faults = findFaults(declareParameters(notebook), values, schema, {
    hasCell: findParametersCell(notebook) >= 0,
  });
  if (faults.length > 0) throw new ParameterError(faults);
}

function findFaults(
  declared: readonly DeclaredParameter[],
  values: Parameters,
  schema: z.ZodType | undefined,
  { hasCell }: { readonly hasCell: boolean },
): readonly ParameterFault[] {
  const byType = Object.entries(values).flatMap(([name, value]) => {
    const parameter = declared.find((one) => one.name === name);
    if (!parameter) return toUnknown(name, declared, hasCell);
    return checkValue(parameter, value);
  });
  const refused = new Set(byType.map(({ name }) => name));
  const issues = schema?.safeParse(values).error?.issues ?? [];
  const bySchema = issues
    .map((issue) => ({ issue, name: String(issue.path[0] ?? "") }))
    .filter(({ name }) => !refused.has(name))
    .map(({ issue, name }) => {
      const value = toText(values[name]);
      return { name, message: `Cannot set the parameter "${name}" to ${value}: ${issue.message}` };
    });
  return [...byType, ...bySchema];
}

function toUnknown(
  name: string,
  declared: readonly DeclaredParameter[],
  hasCell: boolean,
): ParameterFault {
  const names = declared.map((parameter) => `"${parameter.name}"`).join(", ");
  const wanted = hasCell
    ? `a name that the parameters cell declares: ${names || "it has none"}`
    : 'a code cell tagged "parameters" to declare it';
  const near = declared.find((parameter) => leven(parameter.name, name) <= 2);
  const hint = near ? `; did you mean "${near.name}"?` : "";
  return { name, message: `Cannot set the parameter "${name}": wanted ${wanted}${hint}` };
}

function checkValue(parameter: DeclaredParameter, value: unknown): readonly ParameterFault[] {
  const { name, type, schema } = parameter;
  const fault = (wanted: string) => {
    const message = `Cannot set the parameter "${name}" to ${toText(value)}: wanted ${wanted}`;
    return [{ name, message }];
  };
  if (!z.json().safeParse(value).success) return fault("what JSON can hold");
  const { error } = schema.safeParse(value);
  return error ? fault(`${type}${describePlace(error)}`) : [];
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
