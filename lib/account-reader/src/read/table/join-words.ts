/** Words of a cell that are set over two lines; a word that is hyphenated there is joined. */
export function joinWords(before: string, after: string): string {
  if (before === "" || after === "") return `${before}${after}`;
  const isTorn =
    /\p{Ll}-$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    !/^(?:og|eller|samt|and|or|to) /u.test(after);
  return isTorn ? `${before.slice(0, -1)}${after}` : `${before} ${after}`;
}
