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
    phrase`**The account of ${year} is not at hand.** Here is what other public sources print about the year: ${titles}. What was seen in none of them is missing.`,
  ];
}
