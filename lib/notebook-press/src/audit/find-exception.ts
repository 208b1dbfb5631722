import { hasClass } from "./elements.ts";
import { findNameSpans, type Name } from "./find-names.ts";
import type { FoundNumber } from "./find-numbers.ts";
import type { PageText } from "./find-texts.ts";
import type { Language } from "./language.ts";
import { textRules } from "./text-rules.ts";

/** Gives for each number of a text the rule that excepts it, if there is one. */
export function createExceptions(
  text: PageText,
  language: Language,
  names: readonly Name[],
): (number: FoundNumber) => string | undefined {
  const spans = textRules
    .filter(({ kinds }) => !kinds || kinds.includes(text.kind))
    .flatMap(({ name, patterns }) =>
      patterns[language].flatMap((pattern) =>
        [...text.text.matchAll(pattern)].map(({ 0: found, index }) => ({
          name,
          at: index,
          end: index + found.length,
        })),
      ),
    );
  const named = findNameSpans(text.text, text.kind, names);
  return (number) =>
    text.rule ??
    [...spans, ...named].find(({ at, end }) => at <= number.at && number.end <= end)?.name ??
    (isTick(text, number) ? "axis" : undefined);
}

/** What is written at a tick: nothing but its number. */
const isTick = ({ path, text }: PageText, number: FoundNumber) =>
  number.text === text && path.some((element) => hasClass(element, "role-axis-label"));
