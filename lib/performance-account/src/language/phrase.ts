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

/**
 * Whether a text ends in an abbreviation with a full stop, such as `54,1 pct.`, which is also the
 * full stop of the sentence that it ends.
 */
export const endsInStop = (text: string): boolean => /(?:^|\s)(?:kr|pct)\.$/.test(text);

/**
 * The texts and values of a template in the language chosen, in its order: a translation may have
 * the values elsewhere.
 */
export function arrange<Value>(
  texts: readonly string[],
  values: readonly Value[],
): readonly (string | Value)[] {
  const translation = findTranslation(toKey(texts));
  if (translation === undefined)
    return texts.flatMap((text, at) => [text, ...values.slice(at, at + 1)]);
  return translation.split(/\{(\d+)\}/).flatMap<string | Value>((piece, at) => {
    const gap = Number(piece);
    return at % 2 === 0 ? [piece] : values.slice(gap, gap + 1);
  });
}

/** The text by which tables of translations know a template: `{0} of {1}`. */
const toKey = (texts: readonly string[]) =>
  texts.reduce((key, text, at) => `${key}{${at - 1}}${text}`);
