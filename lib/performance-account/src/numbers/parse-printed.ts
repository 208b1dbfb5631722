import { findReadings, type Reading } from "./find-readings.ts";
import { type Fraction, parseFraction } from "./parse-fraction.ts";
import type { Notation, NumberKind, Precision, PrintedNumber, ValueUnit } from "./types.ts";
import { kroner, numberWords, otherMoney, percent, qualifiers, scales } from "./words.ts";

/** What is known about a printed number beforehand. */
export interface ParseOptions {
  /** What kind of number it is; decides between readings. */
  readonly kind: NumberKind;
  /** The notation, where it is known; otherwise both are tried. */
  readonly notation?: Notation;
}

/**
 * Reads a number as accounts print it, in English or Danish notation, with a
 * qualifier (`knap`, `over`), a scale (`mio.`, `billion`), kroner or a percent sign; below
 * a hundred also in words (`fourteen`, `seks`), and a share as a part (`to tredjedele`).
 * @example parsePrinted("DKK 494 million", { kind: "money" }).value; // 494000000
 * @param printed The printed form, such as `18.058`, `DKK 494 million`, `ca. 72 pct.`
 * @throws {UnreadableNumber} If it cannot be read, or has two readings; names both.
 */
export function parsePrinted(printed: string, { kind, notation }: ParseOptions): PrintedNumber {
  const parts = splitPrinted(printed);
  const fraction = kind === "share" ? parseFraction(parts.digits) : undefined;
  if (fraction) return toFraction(fraction, parts);
  const unit = toUnit(parts, kind);
  const readings = findReadings(parts.digits).filter(
    (reading) =>
      (!notation || reading.notations.includes(notation)) && isPossible(reading, unit, parts, kind),
  );
  const [reading, other] = readings;
  if (!reading) throw new UnreadableNumber(printed, wanted[kind]);
  if (other)
    throw new UnreadableNumber(
      printed,
      "a form that has one",
      describeReadings(readings, parts.scale),
    );
  return toPrintedNumber(reading, unit, parts, kind);
}

/** What the parts of a printed number say. */
interface Parts {
  readonly text: string;
  readonly precision: Precision | undefined;
  readonly money: boolean;
  readonly percent: boolean;
  /** Power of ten that a scale word multiplies by; 0 without one. */
  readonly scale: number;
  readonly negative: boolean;
  readonly digits: string;
}

function splitPrinted(printed: string): Parts {
  const text = printed.replace(/[\s\u00A0\u2009\u202F]+/g, " ").trim();
  if (otherMoney.test(text))
    throw new UnreadableNumber(printed, "Danish kroner, found other money");
  const [qualifier, precision] = qualifiers.find(([pattern]) => pattern.test(text)) ?? [];
  const unqualified = qualifier ? text.replace(qualifier, "") : text;
  const unpriced = kroner.reduce((rest, pattern) => rest.replace(pattern, ""), unqualified);
  const bare = unpriced.replace(percent, "");
  const spelled = spelledOut.get(bare.toLowerCase());
  const [scaleWord, scale = 0] = spelled
    ? []
    : (scales.find(([pattern]) => pattern.test(bare)) ?? []);
  const number = scaleWord ? bare.replace(scaleWord, "") : bare;
  const positive = number.replace(/^[-−–] ?/, "").replace(/^\((.+)\)$/, "$1");
  return {
    text,
    precision,
    money: unpriced !== unqualified,
    percent: bare !== unpriced,
    scale,
    negative: positive !== number,
    digits: spelled ?? spelledOut.get(positive.toLowerCase()) ?? positive,
  };
}

const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.values(numberWords).flatMap((words) =>
    [...words].map(([word, value]) => [word, `${value}`] as const),
  ),
);

function toUnit(parts: Parts, kind: NumberKind): ValueUnit {
  const found = parts.percent ? "share" : parts.money ? "DKK" : undefined;
  const allowed = units[kind];
  if (found && !allowed.includes(found)) throw new UnreadableNumber(parts.text, wanted[kind]);
  if (kind === "share" && !found) throw new UnreadableNumber(parts.text, "a percent sign after it");
  return found ?? (allowed.includes("DKK") ? "DKK" : "number");
}

const units: Readonly<Record<NumberKind, readonly ValueUnit[]>> = {
  count: ["number"],
  average: ["number"],
  money: ["DKK"],
  share: ["share"],
  "money-or-share": ["DKK", "share"],
};

const wanted: Readonly<Record<NumberKind, string>> = {
  count: "a whole number, such as 1,015 or 1.015",
  average: "a number, such as 9.9 or 9,9",
  money: "an amount in Danish kroner, such as DKK 494 million or 494 mio. kr.",
  share: "a percentage, such as 72% or 72 pct.",
  "money-or-share": "an amount in Danish kroner or a percentage",
};

function isPossible({ decimals }: Reading, unit: ValueUnit, parts: Parts, kind: NumberKind) {
  if (kind === "count") return decimals <= parts.scale && (decimals === 0 || parts.scale > 0);
  if (unit === "DKK" && parts.scale === 0) return decimals === 0 || decimals === 2;
  return true;
}

function describeReadings(readings: readonly Reading[], scale: number) {
  const names = readings.map(({ decimal, notations }) => {
    const value = Number(`${decimal}e${scale}`).toLocaleString("en-GB", {
      maximumFractionDigits: 20,
    });
    return `${value} (${notations.join(" and ")} notation)`;
  });
  return `it has two readings, ${names.join(" and ")}`;
}

function toPrintedNumber(
  reading: Reading,
  unit: ValueUnit,
  { scale, negative, precision }: Parts,
  kind: NumberKind,
): PrintedNumber {
  const exponent = scale + (unit === "share" ? -2 : 0);
  const digits = `${negative ? "-" : ""}${reading.decimal}`;
  // Shifting the decimal sign in the text keeps 7.2% at 0.072, where dividing would not.
  const at = (power: number) => Number(`${digits}e${power}`);
  const isRounded = kind !== "count" || scale > 0;
  const step = precision ? lastDigitStep(reading.decimal) : 10 ** -reading.decimals;
  const half = precision || isRounded ? step / 2 : 0;
  return {
    value: at(exponent),
    unit,
    precision: precision ?? (isRounded ? "rounded" : "exact"),
    low: (Number(digits) - half) * 10 ** exponent,
    high: (Number(digits) + half) * 10 ** exponent,
  };
}

/** A part in words is rough: the next one that could be said is one part away. */
function toFraction({ over, under }: Fraction, { precision = "about" }: Parts): PrintedNumber {
  const [value, half] = [over / under, 0.5 / under];
  const bounds = { low: Math.max(0, value - half), high: Math.min(1, value + half) };
  return { value, unit: "share", precision, ...bounds };
}

/** The place value of the last digit that is not zero: 100 in 7500, 0.1 in 3.6. */
function lastDigitStep(decimal: string): number {
  if (decimal.includes(".")) return 10 ** -(decimal.split(".")[1] ?? "").length;
  return 10 ** (/0*$/.exec(decimal)?.[0].length ?? 0);
}

/** A printed form that is no number of its kind, or has two readings. */
export class UnreadableNumber extends SyntaxError {
  /** What stands there, with its readings if it has two. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;

  constructor(printed: string, wanted: string, readings = "") {
    super(`Cannot read "${printed}": ${readings && `${readings}; `}wanted ${wanted}`);
    this.found = `"${printed}"${readings && `: ${readings}`}`;
    this.wanted = wanted;
  }
}
