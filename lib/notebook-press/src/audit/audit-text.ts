import { createExceptions } from "./find-exception.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import type { PageText, Place } from "./find-texts.ts";
import type { KnownNumbers } from "./known-numbers.ts";
import type { Language } from "./language.ts";
import { toExcerpt } from "./to-excerpt.ts";
import type { FaultName, PlaceKind } from "./types.ts";

/** What became of a number: it is followed, a rule excepts it, or it is a fault. */
export type Verdict = {
  readonly place: Pick<Place, "kind" | "heading">;
  readonly text: string;
  readonly number: string;
} & (
  | { readonly followed: true }
  | { readonly rule: string }
  | { readonly fault: FaultName; readonly wanted: string }
);

/** Where a number cannot carry its origin, a figure elsewhere on the page has to show it. */
const bareKinds: readonly PlaceKind[] = [
  "alt text",
  "caption",
  "chart data",
  "chart text",
  "navigation",
  "origin",
  "title",
];

/** Looks at each number of a text that stands outside figures. */
export function auditText(
  place: PageText,
  language: Language,
  known: KnownNumbers,
): readonly Verdict[] {
  const findException = createExceptions(place, language, known.names);
  return findNumbers(place.text, language).map((number): Verdict => {
    const { at, end } = number;
    const named = { place, text: toExcerpt(place.text, at, end), number: number.text };
    const rule = findException(number);
    if (rule !== undefined) return { ...named, rule };
    if (isFollowed(number, place, known)) return { ...named, followed: true };
    return bareKinds.includes(place.kind)
      ? { ...named, fault: "unmatched", wanted: "a figure on the page that shows it" }
      : { ...named, fault: "unmarked", wanted: "a figure, <data>, that opens where it comes from" };
  });
}

/** A printed form in quotation marks is followed like a number in a text that cannot carry marks. */
function isFollowed(number: FoundNumber, { kind, text }: PageText, known: KnownNumbers): boolean {
  // Behind a chart stand the origins of its figures, as on the page.
  if (kind === "chart data" && known.isOrigin(text)) return true;
  const [quoted] = /[^“”"»«]*$/u.exec(text.slice(0, number.at)) ?? [""];
  const open = text.charAt(number.at - quoted.length - 1);
  const [rest] = /^[^“”"»«]*/u.exec(text.slice(number.end)) ?? [""];
  const close = text.charAt(number.end + rest.length);
  const isQuoted = /[“”"»]/.test(open) && /[”"«]/.test(close);
  return (
    (isQuoted && known.isPrinted(`${quoted}${number.text}${rest}`)) ||
    (bareKinds.includes(kind) && known.isShown(number))
  );
}
