/** Characters of no text, each in place of one of a number while a sentence is read. */
export const marks = { number: "\uE000", year: "\uE001", other: "\uE002" } as const;

/**
 * A wording as a regular expression of whole words; see `Wordings` for what it may hold.
 * @param wordings Any of which fits; none gives an expression that never fits.
 */
export function toPattern(wordings: readonly string[], flags = "iu"): RegExp {
  if (wordings.length === 0) return /(?!)/;
  return new RegExp(`${begin}(?:${wordings.map(toSource).join("|")})${end}`, flags);
}

/** Whether a text fits a pattern anywhere, also one that is looked for all over. */
export const says = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** Where in a text a wording stands, and what it is one of. */
export interface Place<Name> {
  readonly id: Name;
  readonly start: number;
  readonly end: number;
}

/** All places where one of the patterns fits: the first before others, of one start the longest. */
export const findAll = <Name>(
  text: string,
  patterns: readonly (readonly [Name, RegExp])[],
): readonly Place<Name>[] =>
  patterns
    .flatMap(([id, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => {
        return { id, start: index, end: index + found.length };
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

/** The part of an expression that a wording stands for, without its borders. */
export function toSource(wording: string): string {
  return wording
    .replaceAll("{before}", before)
    .replaceAll("{n}", `${marks.number}+`)
    .replaceAll("{year}", `${marks.year}{4}`)
    .replaceAll("{other}", `${marks.other}{4}`)
    .replaceAll("{words}", `[\\p{L} ,’'${marks.year}${marks.other}-]{0,45}?`)
    .replaceAll("{gap}", `[^${marks.number}.;:]{0,40}?`)
    .replace(space, " +")
    .replace(wildcard, letters);
}

/** Words for the year before, in any language. */
const before =
  "((in|for|during|i|for|fra) )?\\(?({other}|the (year before|previous year|preceding year|prior year|last account|previous account|year prior)|a year (earlier|before|ago)|last year|previously|året før|året forinden|året inden|forrige år|sidste år|i fjor|(i )?det (foregående|forrige) (år|regnskab)|(i )?sidste (regnskab|opgørelse)|ved sidste opgørelse)\\)?";

/** A space that is no member of a class of characters. */
const space = /(?<!\[[^\]]*) (?![+*?{])/gu;
/** A star that stands for letters, not for repetition: after a letter, or first in a word. */
const wildcard = /(?<=^|[\p{L}(|. ])\*/gu;
const letters = "[\\p{L}-]*";
const inWord = `\\p{L}\\p{N}${marks.number}`;
/** Where a word begins. */
export const begin = `(?<![${inWord}])`;
/** Where a word ends. */
export const end = `(?![${inWord}])`;
