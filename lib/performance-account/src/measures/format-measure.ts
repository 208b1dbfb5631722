import type { Quantity } from "../account/account.ts";
import { formatNumber } from "../language/format-number.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { Precision } from "../numbers/types.ts";
import type { Derived, Measure } from "./derived.ts";

/**
 * The value as text: `18,058`, `DKK 494 million`, `29.3%`, `over 700`, `not given`. Figures keep the
 * digits printed; derived numbers have three (shares one decimal), or fewer as rounding leaves.
 * @example
 * console.log(formatMeasure(account.figures.financing_total));
 * // DKK 494 million
 */
export function formatMeasure(measure: Measure): string {
  const { value, precision } = measure;
  if (value === undefined) return translate("not given");
  return measure.origin === "printed"
    ? qualify[precision](formatValue({ ...measure, value }, printedStep(measure)))
    : formatSign(measure, value) +
        formatValue({ ...measure, value: Math.abs(value) }, derivedStep(measure, value)) +
        (isInPoints(measure) ? ` ${measure.noun}` : "");
}

/**
 * A value with its currency or percent sign.
 * @param step Place value of the last digit shown: 0.1 for one decimal, 1000 for thousands.
 */
export function formatValue(
  { value, unit }: { readonly value: number; readonly unit: Quantity["unit"] },
  step: number,
): string {
  if (unit === "share") return phrase`${formatNumber(value * 100, toDecimals(step * 100))}%`;
  if (unit === "DKK") return formatKroner(value, step);
  return formatNumber(round(value, step), toDecimals(step));
}

/** The value with its noun, such as `18,058 companies`. */
export function formatWithNoun(measure: Measure): string {
  const text = formatMeasure(measure);
  return measure.value === undefined || measure.unit !== "number" || isInPoints(measure)
    ? text
    : `${text} ${measure.noun}`;
}

/** Points are written out like a percent sign: without them a reader would take them for things. */
const isInPoints = (measure: Measure) =>
  measure.origin === "derived" &&
  measure.operator === "−" &&
  measure.inputs.some(({ unit }) => unit === "share");

function formatSign({ signed }: { readonly signed?: true }, value: number): string {
  if (value < 0) return "−";
  return signed && value > 0 ? "+" : "";
}

const qualify: Readonly<Record<Precision, (text: string) => string>> = {
  exact: (text) => text,
  rounded: (text) => text,
  about: (text) => phrase`about ${text}`,
  over: (text) => phrase`over ${text}`,
  "at-least": (text) => phrase`at least ${text}`,
  "just-under": (text) => phrase`just under ${text}`,
  under: (text) => phrase`under ${text}`,
  "at-most": (text) => phrase`at most ${text}`,
};

/** The place value of the last printed digit; 1 for a count. */
function printedStep({ low, high }: Quantity): number {
  const width = (high ?? 0) - (low ?? 0);
  return width > 0 ? 10 ** Math.round(Math.log10(width)) : 1;
}

function derivedStep(measure: Derived, value: number): number {
  const { low = 0, high = 0, unit } = measure;
  if (value === 0 || (low === high && Number.isInteger(value))) return 1;
  const uncertain = high > low ? 10 ** Math.floor(Math.log10(high - low)) : 0;
  const size = Math.abs(value);
  if (measure.operator === "−") return Math.max(uncertain, differenceStep(measure, size));
  // A change that is not nothing should not read +0.0%.
  const share = measure.signed && size < 0.0005 ? digitStep(size, 1) : 0.001;
  return Math.max(uncertain, unit === "share" ? share : digitStep(size, 3));
}

/** A difference has the digits that the two numbers beside it have, and at least one. */
function differenceStep({ inputs }: Derived, size: number): number {
  const step = Math.max(...inputs.map(inputStep));
  return size < step / 2 ? digitStep(size, 1) : step;
}

function inputStep(input: Measure): number {
  const scale = input.unit === "share" ? 100 : 1;
  if (input.origin === "printed") return printedStep(input) * scale;
  return input.unit === "share" ? 0.1 : derivedStep(input, input.value ?? 0);
}

/** The place value of a digit, counted from the first. */
const digitStep = (size: number, digits: number) =>
  10 ** (Math.floor(Math.log10(size)) + 1 - digits);

function formatKroner(value: number, step: number): string {
  const [size, name] = scales.find(([limit]) => Math.abs(value) >= limit) ?? ones;
  return name(formatNumber(round(value, step) / size, toDecimals(step / size)));
}

type Scale = readonly [size: number, name: (text: string) => string];

const scales: readonly Scale[] = [
  [1e9, (text) => phrase`DKK ${text} billion`],
  [1e6, (text) => phrase`DKK ${text} million`],
];

const ones: Scale = [1, (text) => phrase`DKK ${text}`];

const round = (value: number, step: number) => (step > 1 ? Math.round(value / step) * step : value);

const toDecimals = (step: number) => ({
  decimals: Math.max(0, -Math.round(Math.log10(step))),
});
