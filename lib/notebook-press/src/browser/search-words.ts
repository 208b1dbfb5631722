/**
 * The words of a text as the search compares them: without case and accents, with one mark for
 * thousands and decimals, whichever notation they are written in.
 */
export function splitWords(text: string): readonly string[] {
  return toPlain(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .filter((word) => word !== "");
}

/** Whether one of the words has a term in it; a number has to begin with it. */
export function hasTerm(words: readonly string[], term: string): boolean {
  if (!/^\d/.test(term)) return words.some((word) => word.includes(term));
  const whole = /^\d{1,3}(\.\d{3})+$/.test(term) ? term.replaceAll(".", "") : term;
  return words.some((word) => word.startsWith(term) || word.startsWith(whole));
}

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæß]/g, (letter) => letters[letter] ?? letter)
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1.")
    .replace(/(\d),(?=\d)/g, "$1.");
}

/** Letters that have no accent to take off. */
const letters: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ß: "ss" };
