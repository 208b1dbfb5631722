import { numberWords } from "./words.ts";

/** A part of a whole in words. */
export interface Fraction {
  readonly over: number;
  readonly under: number;
}

/**
 * Reads a part of a whole in words: `two thirds`, `to tredjedele`, `to ud af tre`,
 * `9 out of 10`, `halvdelen`.
 * @returns Undefined if it is none, or more than the whole.
 */
export function parseFraction(text: string): Fraction | undefined {
  const plain = text.toLowerCase().trim();
  const [, over = "", under = ""] =
    /^(\S+) (?:ud af|out of|in|af) (\S+)$/.exec(plain) ?? /^(?:(\S+) )?(\S+)$/.exec(plain) ?? [];
  const isCount = / (?:ud af|out of|in|af) /.test(plain);
  const whole = isCount
    ? toCount(under)
    : parts.get(under.replace(/(?<=[a-zæøå]{4})(?:e|s|en)$/, ""));
  const part = over === "" ? 1 : toCount(over);
  if (!whole || !part || part > whole) return undefined;
  return { over: part, under: whole };
}

const toCount = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text)
    ? Number(text)
    : (ones.get(text) ?? numberWords.english.get(text) ?? numberWords.danish.get(text));

const ones: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["en", 1],
  ["et", 1],
]);

/** What a whole is divided into, by the name of one part. */
const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halvdel", 2],
  ["third", 3],
  ["tredjedel", 3],
  ["quarter", 4],
  ["fjerdedel", 4],
  ["fifth", 5],
  ["femtedel", 5],
  ["sixth", 6],
  ["sjettedel", 6],
  ["tenth", 10],
  ["tiendedel", 10],
]);
