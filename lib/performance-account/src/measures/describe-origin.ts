import { phrase } from "../language/phrase.ts";
import type { Derived, Measure } from "./derived.ts";
import { describeScope } from "./describe-scope.ts";
import { formatMeasure, formatValue, formatWithNoun } from "./format-measure.ts";
import { restsOnLimit } from "./rests-on-limit.ts";

/**
 * Where a number comes from, as lines of text: for a figure its account, section and
 * printed form; for a derived number the formula, with the origin of every input. Dots before
 * a line say how deep the input lies.
 */
export function describeOrigin(measure: Measure): readonly string[] {
  if (measure.origin === "derived") return describeDerived(measure);
  const { label, printed, section, source, missing, note } = measure;
  const place = section ? phrase`${source.title}, section “${section}”` : source.title;
  if (missing !== undefined) return [phrase`${label}: not given. ${missing}`, place];
  return [
    phrase`${label}: printed “${printed}”`,
    place,
    ...describeScope(measure),
    ...(note ? [note] : []),
  ];
}

function describeDerived(measure: Derived): readonly string[] {
  const { label, formula, operator, inputs, low, high, missing } = measure;
  const named = `${label} = ${formula}`;
  if (missing !== undefined) return [phrase`${named}: not given. ${missing}`];
  const values = inputs.map(formatMeasure).join(` ${operator} `);
  const range =
    low !== undefined && high !== undefined && low < high && !restsOnLimit(measure)
      ? [
          phrase`Between ${formatBound(measure, low)} and ${formatBound(measure, high)}, since the account rounds`,
        ]
      : [];
  return [
    `${named} = ${values} = ${formatWithNoun(measure)}`,
    ...range,
    ...inputs.flatMap(describeInput).map((line) => `· ${line}`),
  ];
}

/** An input in as few lines as it takes: a figure in one. */
function describeInput(input: Measure): readonly string[] {
  const lines = describeOrigin(input);
  return input.origin === "printed" ? [lines.join("; ")] : lines;
}

/** A bound with enough digits to differ from the other one. */
function formatBound({ low = 0, high = 0, unit }: Derived, bound: number): string {
  return formatValue({ value: bound, unit }, 10 ** (Math.floor(Math.log10(high - low)) - 1));
}
