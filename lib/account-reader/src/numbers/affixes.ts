import { kroner, otherMoney, percent, qualifiers, scales } from "performance-account/numbers";

/**
 * The qualifier and the currency before the digits of a number: how many characters they have,
 * and whether a sign makes the number a change.
 * @param notQualifier Words at the end of a text that only look like a qualifier.
 */
export function findPrefix(before: string, notQualifier: RegExp) {
  let rest = before;
  const take = (patterns: readonly RegExp[]) => {
    // The longest: `no more than` ends with `more than`, which says the opposite.
    const [found = ""] = patterns
      .flatMap((pattern) => pattern.exec(rest)?.[0] ?? [])
      .toSorted((a, b) => b.length - a.length);
    rest = rest.slice(0, rest.length - found.length);
    return found !== "";
  };
  const isMoney = take(kronerBefore);
  if (!notQualifier.test(rest)) take(qualifierBefore);
  const isSigned = /(?:^|[\s(])[+−–-]$/.test(before);
  return { length: before.length - rest.length, isMoney, isSigned };
}

const kronerBefore = [/(?<![\p{L}])(?:DKK|kr\.|kr) ?$/iu];
const qualifierBefore = qualifiers.map(
  ([pattern]) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${pattern.source.replace(/^\^/, "").replace(/ $/, "\\s?")})$`,
      "iu",
    ),
);

/**
 * The scale, the currency or the percent sign after the digits of a number: how many characters
 * they have, and whether they are percentage points, which only compare.
 */
export function findSuffix(after: string) {
  let rest = after.replace(/^\+/, "");
  const take = (patterns: readonly RegExp[]) => {
    const found = patterns.map((pattern) => pattern.exec(rest)?.[0]).find(Boolean) ?? "";
    rest = rest.slice(found.length);
    return found !== "";
  };
  const isPercent = take(percentAfter);
  if (!isPercent) take(scaleAfter);
  const isMoney = !isPercent && take(kronerAfter);
  const isChange = /^ ?(?:percentage points?|procentpoints?|%-?point|pct\.?-?point)/i.test(after);
  return { length: after.length - rest.length, isPercent, isMoney, isChange };
}

const anchorStart = (pattern: RegExp) =>
  new RegExp(`^(?:${pattern.source.replace(/\$$/, "")})(?![\\p{L}\\p{N}])`, "iu");
// A lone letter stands for a scale only beside money, which tells it from metres and the like.
const scaleAfter = scales.map(([pattern]) =>
  anchorStart(
    new RegExp(
      pattern.source.replace("|m)", "|m(?= ?(?:kr|DKK)|(?![\\p{L}])))").replace("|t\\.)", ")"),
    ),
  ),
);
const kronerAfter = kroner.slice(1).map(anchorStart);
const percentAfter = [anchorStart(percent)];

/** Whether a text is a currency that stands before a number, and nothing more. */
export const isCurrency = (text: string): boolean => /^(?:DKK|kr\.?|EUR|€)$/i.test(text);

/** Whether a text is the scale, the currency or the percent sign of a number, and nothing more. */
export const isUnit = (text: string): boolean => unit.test(text);

const unit =
  /^(?:%|pct\.?|per cent|procent|(?:(?:mio|mia|mill|mrd)\.?|million(?:er)?|billion|milliard(?:er)?|DKK|kr\.?|kroner)(?: (?:kr\.?|kroner|DKK))?)(?: (?:i alt|in total|in all))?$/iu;

/** Whether other money than kroner stands right before or right after a number. */
export const isForeign = (before: string, after: string): boolean =>
  foreignBefore.test(before) || foreignAfter.test(after);

const foreignBefore = new RegExp(`${otherMoney.source}s?$`, "iu");
const foreignAfter = new RegExp(`^s?${otherMoney.source}`, "iu");
