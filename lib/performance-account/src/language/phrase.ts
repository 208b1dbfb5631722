import { findTranslation } from "./language.ts";

/**
 * A text with values in it, in the language chosen; for template literals:
 * phrase`${part} of ${whole}`
 * @example
 * useLanguage("da", { "{0} of {1}": "{0} af {1}" });
 * console.log(phrase`${3} of ${4}`);
 * // 3 af 4
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

/**
 * A text in the language chosen; the text itself where there is no translation.
 * @example
 * useLanguage("da", { "Members": "Medlemmer" });
 * console.log(translate("Members"));
 * // Medlemmer
 */
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
  refuseNothing(texts, values);
  const translation = findTranslation(toKey(texts));
  if (translation === undefined)
    return texts.flatMap((text, at) => [text, ...values.slice(at, at + 1)]);
  return translation.split(/\{(\d+)\}/).flatMap<string | Value>((piece, at) => {
    const gap = Number(piece);
    return at % 2 === 0 ? [piece] : values.slice(gap, gap + 1);
  });
}

/** A value that is not there would be told as "undefined" or "NaN". */
function refuseNothing(texts: readonly string[], values: readonly unknown[]): void {
  const at = values.findIndex(
    (value) => value === undefined || value === null || isNoNumber(value),
  );
  if (at < 0) return;
  const before = texts[at]?.slice(-30);
  throw new TypeError(
    `Cannot say ${values[at]} after "${before}": wanted text, a number or a measure; a measure without value, such as divide(state, companies, …), is told as missing, with its reason`,
  );
}

const isNoNumber = (value: unknown) => typeof value === "number" && !Number.isFinite(value);

/** The text by which tables of translations know a template: `{0} of {1}`. */
const toKey = (texts: readonly string[]) =>
  texts.reduce((key, text, at) => `${key}{${at - 1}}${text}`);
