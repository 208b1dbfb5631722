import { readOne } from "./find-numbers.ts";
import type { Language } from "./language.ts";
import { countingWords } from "./words.ts";

/** A way to read what is printed. */
export interface Reading {
  readonly value: number;
  readonly unit: string;
  /** Whether it is in words, which pages write as the percentage next to it. */
  readonly isRough: boolean;
}

/**
 * Every way to read a printed form: which one is meant, the page tells by its value. The notation
 * of the page comes first.
 * @param declared What it is measured in where it does not say so itself.
 */
export function readPrinted(
  printed: string,
  declared: string | undefined,
  language: Language,
): readonly Reading[] {
  const part = readPart(printed);
  if (part !== undefined) return [{ value: part, unit: "share", isRough: true }];
  const other: Language = language === "english" ? "danish" : "english";
  return [language, other].flatMap((notation): readonly Reading[] => {
    const { value, unit = "" } = readOne(printed, notation) ?? {};
    if (value === undefined) return [];
    if (unit !== "number" || !isUnit(declared)) return [{ value, unit, isRough: false }];
    return [{ value: declared === "share" ? value / 100 : value, unit: declared, isRough: false }];
  });
}

/** Whether it is no noun, which says what is counted. */
const isUnit = (unit: string | undefined): unit is string =>
  unit !== undefined && /^(?:share|points|[A-Z]{3})$/.test(unit);

/** A part of a whole in words, such as `two thirds`, `halvdelen` or `9 out of 10`. */
function readPart(printed: string): number | undefined {
  const [, over = "", under = ""] =
    /(\S+) (?:ud af|out of|in|af) (\S+)$/i.exec(printed) ?? /(?:(\S+) )?(\S+)$/.exec(printed) ?? [];
  const whole = / (?:ud af|out of|in|af) /i.test(printed)
    ? toCount(under)
    : wholes.get(under.toLowerCase().replace(/(?<=.{4})(?:e|s|en)$/, ""));
  const part = toCount(over) ?? 1;
  return whole === undefined || part > whole ? undefined : part / whole;
}

function toCount(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return countingWords.english.get(word) ?? countingWords.danish.get(word);
}

/** Into how many parts a whole is divided, by the name of one. */
const wholes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 },
    ...{ halvdel: 2, tredjedel: 3, fjerdedel: 4, femtedel: 5, sjettedel: 6, tiendedel: 10 },
  }),
);
