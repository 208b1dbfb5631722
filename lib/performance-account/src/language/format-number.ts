import type { Notation } from "../numbers/types.ts";
import { findNotation } from "./language.ts";

/** How to write a number. */
export interface FormatNumberOptions {
  /** Thousands and decimal signs; by default those of the language chosen, English at first. */
  readonly notation?: Notation;
  /** Digits after the decimal sign, `all` for as many as the value has; 0 by default. */
  readonly decimals?: number | "all";
}

/**
 * Writes a number with thousands separated, such as `18,058` or `18.058`.
 * @example
 * console.log(formatNumber(18058), formatNumber(18058, { notation: "danish" }));
 * // 18,058 18.058
 * @throws {RangeError} If `decimals` is no whole number from 0 to 100.
 */
export function formatNumber(
  value: number,
  { notation = findNotation(), decimals = 0 }: FormatNumberOptions = {},
): string {
  return new Intl.NumberFormat(locales[notation], {
    signDisplay: "negative",
    minimumFractionDigits: decimals === "all" ? 0 : decimals,
    maximumFractionDigits: decimals === "all" ? 20 : decimals,
  }).format(value);
}

const locales: Readonly<Record<Notation, string>> = { english: "en-GB", danish: "da-DK" };
