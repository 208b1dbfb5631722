/** What a page is written in, as far as its numbers go. */
export type Language = "english" | "danish";

/** The language of a `lang` attribute; undefined where it is neither English nor Danish. */
export function maybeLanguage(lang: string): Language | undefined {
  if (/^en\b/i.test(lang)) return "english";
  return /^da\b/i.test(lang) ? "danish" : undefined;
}
