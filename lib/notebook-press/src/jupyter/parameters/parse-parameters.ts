import type { Notebook } from "../../notebook/notebook.ts";
import { ParameterError } from "./check-parameters.ts";
import { findParameterLanguage } from "./find-parameter-language.ts";
import { declareParameters } from "./list-parameters.ts";

/**
 * Reads values from text, as a command line gives them: text where the type takes the text as it is, so
 * `2018` for `string | number`, and otherwise what JSON makes of it. What is neither stays text.
 * @throws {ParameterError} If a whole number is too large to be held exactly.
 * @throws {SyntaxError} As `listParameters`.
 */
export function parseParameters(
  notebook: Notebook,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const words = findParameterLanguage(notebook)?.words;
  const declared = new Map(declareParameters(notebook).map((one) => [one.name, one]));
  const entries = Object.entries(texts).map(([name, text]) => {
    const parameter = declared.get(name);
    const takesText = parameter?.isChecked && parameter.schema.safeParse(text).success;
    if (takesText) return [name, text] as const;
    return [name, words?.has(text) ? words.get(text) : maybeParseJson(name, text)] as const;
  });
  return Object.fromEntries(entries);
}

function maybeParseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text, requireExact);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    const message = `Cannot set the parameter "${name}" to "${text}": ${(error as Error).message}`;
    throw new ParameterError([{ name, message }]);
  }
}

/** A long number would otherwise become another one without a word. */
function requireExact(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const { source = "" } = context ?? {};
  if (typeof value === "number" && /^-?\d+$/.test(source) && BigInt(source) !== BigInt(value))
    throw new RangeError(`wanted whole numbers up to ${Number.MAX_SAFE_INTEGER}`);
  return value;
}
