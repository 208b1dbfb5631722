import type { Measure } from "./derived.ts";

/** The measure with the year in its label and in those of all that it was worked out from. */
export function ofYear(measure: Measure, year: number): Measure {
  const label = `${measure.label}, ${year}`;
  if (measure.origin === "printed") return { ...measure, label };
  const inputs = measure.inputs.map((input) => ofYear(input, year));
  const formula = inputs.map((input) => input.label).join(` ${measure.operator} `);
  return { ...measure, label, formula, inputs };
}
