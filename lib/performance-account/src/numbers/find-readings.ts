import type { Notation } from "./types.ts";

/** One way to read the digits of a number. */
export interface Reading {
  /** Digits with `.` for decimals and nothing for thousands, such as `1015` or `9.9`. */
  readonly decimal: string;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** The notations in which this is the reading; both where no sign tells them apart. */
  readonly notations: readonly Notation[];
}

/**
 * Every way to read digits with points, commas and spaces; none if they follow neither notation:
 * `1.015` is both 1,015 (Danish) and 1.015 (English), `1.015,5` only Danish, `18 058` either.
 * Thousands must stand in groups of three that do not begin with a zero.
 */
export function findReadings(digits: string): readonly Reading[] {
  const readings = notations.flatMap(({ notation, pattern, thousands, point }) => {
    if (!pattern.test(digits)) return [];
    const decimal = digits.replaceAll(thousands, "").replaceAll(" ", "").replace(point, ".");
    return [{ decimal, decimals: decimal.split(".")[1]?.length ?? 0, notations: [notation] }];
  });
  const [first, second] = readings;
  return first && second && first.decimal === second.decimal
    ? [{ ...first, notations: ["english", "danish"] }]
    : readings;
}

const notations = [
  {
    notation: "english",
    pattern: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/,
    thousands: ",",
    point: ".",
  },
  {
    notation: "danish",
    pattern: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/,
    thousands: ".",
    point: ",",
  },
] as const;
