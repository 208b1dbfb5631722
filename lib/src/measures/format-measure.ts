import type { Quantity } from "../account/account.ts";
import { formatNumber } from "../numbers/format-number.ts";
import type { Precision } from "../numbers/types.ts";
import type { Measure } from "./derived.ts";

/** What stands where there is no value. */
export const notGiven = "not given";

/**
 * The value as text, with its currency or percent sign and with no more digits than it
 * has: `18,058`, `DKK 494 million`, `29.3%`, `over 700`, `not given`.
 * Figures keep the digits that were printed. Derived numbers have three significant
 * digits (shares one decimal), and fewer where the rounding of their inputs leaves fewer.
 */
export function formatMeasure(measure: Measure): string {
  const { value, precision } = measure;
  if (value === undefined) return notGiven;
  return measure.origin === "printed"
    ? qualifiers[precision] + formatValue({ ...measure, value }, printedStep(measure))
    : formatValue({ ...measure, value }, derivedStep(measure, value));
}

/**
 * A value with its currency or percent sign.
 * @param step Place value of the last digit shown: 0.1 for one decimal, 1000 for thousands.
 */
export function formatValue(
  { value, unit }: { readonly value: number; readonly unit: Quantity["unit"] },
  step: number,
): string {
  if (unit === "share") return `${formatNumber(value * 100, toDecimals(step * 100))}%`;
  if (unit === "DKK") return `DKK ${formatScaled(value, step)}`;
  return formatNumber(round(value, step), toDecimals(step));
}

/** The value with its noun, such as `18,058 companies`. */
export function formatWithNoun(measure: Measure): string {
  const text = formatMeasure(measure);
  return measure.value === undefined || measure.unit !== "number"
    ? text
    : `${text} ${measure.noun}`;
}

const qualifiers: Readonly<Record<Precision, string>> = {
  exact: "",
  rounded: "",
  about: "about ",
  over: "over ",
  "at-least": "at least ",
  "just-under": "just under ",
  under: "under ",
  "at-most": "at most ",
};

/** The place value of the last printed digit; 1 for a count. */
function printedStep({ low, high }: Quantity): number {
  const width = (high ?? 0) - (low ?? 0);
  return width > 0 ? 10 ** Math.round(Math.log10(width)) : 1;
}

function derivedStep({ low = 0, high = 0, unit }: DerivedBounds, value: number): number {
  if (value === 0 || (low === high && Number.isInteger(value))) return 1;
  const uncertain = high > low ? 10 ** Math.floor(Math.log10(high - low)) : 0;
  const shown = unit === "share" ? 0.001 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return Math.max(uncertain, shown);
}

interface DerivedBounds {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: Quantity["unit"];
}

function formatScaled(value: number, step: number): string {
  const [size, word] = scales.find(([limit]) => value >= limit) ?? [1, ""];
  return formatNumber(round(value, step) / size, toDecimals(step / size)) + word;
}

const scales: readonly (readonly [number, string])[] = [
  [1e9, " billion"],
  [1e6, " million"],
];

const round = (value: number, step: number) => (step > 1 ? Math.round(value / step) * step : value);

const toDecimals = (step: number) => ({
  decimals: Math.max(0, -Math.round(Math.log10(step))),
});
