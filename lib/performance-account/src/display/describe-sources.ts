import type { Account } from "../account/account.ts";
import { chooseText } from "../language/language.ts";
import { phrase } from "../language/phrase.ts";

/**
 * That an account is put together from other sources, and from which, as a list to show: empty
 * for one that was entered from its document.
 * @example await show(describeSources(account));
 */
export function describeSources({ year, isDocument, sources }: Account): readonly string[] {
  if (isDocument) return [];
  const titles = sources
    .map((one) => phrase`“${one.title}” (${chooseText(one.publisher, one.publisherDa ?? "")})`)
    .join("; ");
  return [
    phrase`**No account of ${year} is at hand.** Here stands what other public sources print of the year: ${titles}. What none of them was seen to print is missing.`,
  ];
}
