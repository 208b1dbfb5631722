import type { FoundNumber } from "./find-numbers.ts";

/** Whether two values are the same but for what floating point makes of them. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-9);

/** Whether a number is what is written, within the digits that are written. */
export function agrees({ value, step }: FoundNumber, other: number): boolean {
  return value !== undefined && Math.abs(value - other) <= (step / 2) * (1 + 1e-9);
}
