import { arrange } from "./arrange.ts";
import { endsInStop } from "./ends-in-stop.ts";
import { findTranslation } from "./language.ts";

/**
 * A text with values in it, in the language chosen; for template literals:
 * phrase`${part} of ${whole}`
 */
export function phrase(
  texts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return arrange(texts, values).reduce<string>(
    (joined, part) => joined + (endsInStop(joined) ? `${part}`.replace(/^\./, "") : part),
    "",
  );
}

/** A text in the language chosen; the text itself where there is no translation. */
export const translate = (text: string): string => findTranslation(text) ?? text;
