import type { Quantity } from "./account.ts";

/** The least and the greatest value that a number can mean. */
export type Range = readonly [low: number, high: number];

/**
 * What a printed number can mean beside another. A limit lies within one unit of its last digit
 * that is not zero: who could say `over 7,000` would not say `over 6,000`.
 */
export function toRange({ value = 0, low = value, high = value, precision }: Quantity): Range {
  const step = high - low;
  if (precision === "over" || precision === "at-least") return [value, value + step];
  if (precision === "exact" || precision === "rounded" || precision === "about") return [low, high];
  return [value - step, value];
}
