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

function toCount(text: string): number | undefined {
  if (ones.has(text)) return 1;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return numberWords.english.get(text) ?? numberWords.danish.get(text);
}

const ones: ReadonlySet<string> = new Set(["a", "en", "et"]);

/** What a whole is divided into, by the name of one part. */
const parts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: ["half", "halvdel"],
    3: ["third", "tredjedel"],
    4: ["quarter", "fjerdedel"],
    5: ["fifth", "femtedel"],
    6: ["sixth", "sjettedel"],
    10: ["tenth", "tiendedel"],
  }).flatMap(([under, names]) => names.map((name) => [name, Number(under)])),
);
