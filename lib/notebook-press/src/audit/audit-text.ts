import type { toKnownNumbers } from "./check-mark.ts";
import { findNameSpans, type Name, type Span } from "./find-names.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import { findFile } from "./find-part.ts";
import { gap, hasClass, type PageText, type Place } from "./find-texts.ts";
import { textRules } from "./rules.ts";
import type { FaultName, Language, PlaceKind } from "./types.ts";

/** What became of a number: it is followed, to a data file too, a rule excepts it, or it is a fault. */
export type Verdict = {
  readonly place: Pick<Place, "kind" | "heading" | "path">;
  readonly text: string;
  readonly number: string;
} & (
  | { readonly followed: true }
  | { readonly file: string }
  | { readonly rule: string }
  | { readonly fault: FaultName; readonly wanted: string }
);

/** What a page shows and names. */
export interface KnownNumbers extends ReturnType<typeof toKnownNumbers> {
  /** Titles and definitions of the page. */
  readonly names: readonly Name[];
  /** Whether a text says what an origin of the page does, and no other number. */
  readonly isOrigin: (text: string) => boolean;
}

/** Where a number cannot carry its origin, a figure elsewhere on the page has to show it. */
const bareKinds: readonly PlaceKind[] = [
  ...(["alt text", "caption", "chart data", "chart text"] as const),
  ...(["navigation", "origin", "title"] as const),
];

/** Looks at each number of a text that stands outside figures. */
export function auditText(
  place: PageText,
  language: Language,
  known: KnownNumbers,
): readonly Verdict[] {
  const spans = [
    ...findRuleSpans(place, language),
    ...findNameSpans(place.text, place.kind, known.names),
  ];
  return findNumbers(place.text, language).map((number): Verdict => {
    const { at, end } = number;
    const named = { place, text: toExcerpt(place.text, at, end), number: number.text };
    const span = spans.find((one) => one.at <= at && end <= one.end);
    const rule = place.rule ?? span?.name ?? (isTick(place, number) ? "axis" : undefined);
    if (rule !== undefined) return { ...named, rule };
    if (isFollowed(number, place, known)) return { ...named, followed: true };
    const file = findFile(place.path);
    if (file !== undefined) return { ...named, file };
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

/** The stretches of a text that a rule about texts excepts. */
const findRuleSpans = ({ text, kind }: PageText, language: Language): readonly Span[] =>
  textRules
    .filter(({ kinds }) => !kinds || kinds.includes(kind))
    .flatMap(({ name, patterns }) =>
      patterns[language]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map(({ 0: found, index: at }) => ({ name, at, end: at + found.length })),
    );

/** What is written at a tick: nothing but its number. */
const isTick = ({ path, text }: PageText, number: FoundNumber) =>
  number.text === text && path.some((element) => hasClass(element, "role-axis-label"));

/** The text around a number, short enough for a line; `…` where it goes on, `[]` for a figure. */
export function toExcerpt(text: string, at: number, end: number): string {
  const [start, stop] = [at > 60 ? text.indexOf(" ", at - 50) + 1 : 0, end + 40];
  const rest = text.slice(start, stop);
  const cut = stop < text.length ? `${rest.replace(/ \S*$/, "")} …` : rest;
  return `${start > 0 ? "… " : ""}${cut}`.replaceAll(gap, "[]");
}
