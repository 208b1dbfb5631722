import { findTranslation } from "./language.ts";

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
