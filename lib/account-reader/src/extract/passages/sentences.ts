/** A sentence and where it begins in the text. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
}

/** The sentences of a text. Points in numbers, after abbreviations and ordinals end none. */
export function toSentences(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (const { index, 0: stop, groups } of text.matchAll(boundary)) {
    if (isAbbreviation(text.slice(start, index), groups?.next ?? "")) continue;
    parts.push({ start, text: text.slice(start, index + (groups?.mark ?? stop).length) });
    start = index + stop.length;
  }
  if (start < text.length) parts.push({ start, text: text.slice(start) });
  return parts.filter((part) => part.text.trim() !== "");
}

const boundary = /(?<mark>[.!?]["”’)]*[⁰¹²³⁴-⁹]*)\s+(?=(?<next>[\p{Lu}\d"“(–•+-]|DKK))/gu;

/** Whether a point belongs to the word before it rather than to the sentence. */
function isAbbreviation(before: string, next: string): boolean {
  const [, word = ""] = /(?:^|[\s(])([\p{L}.]+)$/u.exec(before) ?? [];
  if (always.has(word.toLowerCase())) return true;
  return /\d/.test(next) && beforeNumbers.has(word.toLowerCase());
}

const always = new Set("e.g i.e f.eks bl.a dr mr mrs prof inkl incl cf jf evt".split(" "));

const beforeNumbers = new Set(
  `ca kr min maks max approx appr no nos nr pr tlf tel p pp s fig tab vol gns c kl st mio mia
  mill`.split(/\s+/),
);
