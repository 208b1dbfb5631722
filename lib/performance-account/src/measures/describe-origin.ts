import { phrase } from "../language/phrase.ts";
import type { Measure } from "./derived.ts";
import { type OriginData, toOrigin } from "./to-origin.ts";

/**
 * Where a number comes from, as lines of text: of a figure its account, section and printed form, of
 * a derived number the formula and the origin of every input, with a dot for each level down.
 */
export const describeOrigin = (measure: Measure): readonly string[] => describe(toOrigin(measure));

function describe(origin: OriginData): readonly string[] {
  if (origin.kind === "derived") return describeDerived(origin);
  const { label, source, section } = origin;
  const place = section ? phrase`${source ?? ""}, section “${section}”` : (source ?? []);
  if (origin.kind === "printed")
    return [phrase`${label}: printed “${origin.printed}”`, place, origin.notes ?? []].flat();
  return [phrase`${label + toFormula(origin)}: not given. ${origin.reason}`, place].flat();
}

function describeDerived(origin: Extract<OriginData, { kind: "derived" }>): readonly string[] {
  const { label, operation, inputs, text, noun, range } = origin;
  const values = inputs.map(toText).join(` ${signs[operation]} `);
  const result = [text, ...(noun ? [noun] : [])].join(" ");
  return [
    `${label}${toFormula(origin)} = ${values} = ${result}`,
    ...(range ? [phrase`Between ${range[0]} and ${range[1]}, since the account rounds`] : []),
    ...inputs.flatMap(describeInput).map((line) => `· ${line}`),
  ];
}

const signs = { divide: "÷", multiply: "×", add: "+", subtract: "−" } as const;

function toFormula(origin: OriginData): string {
  if (origin.kind === "printed" || !origin.operation) return "";
  const labels = (origin.inputs ?? []).map(({ label }) => label);
  return ` = ${labels.join(` ${signs[origin.operation]} `)}`;
}

const toText = (input: OriginData) =>
  input.kind === "derived"
    ? input.text
    : input.kind === "printed"
      ? (input.text ?? input.printed)
      : "";

/** An input in as few lines as it takes: a figure in one. */
function describeInput(input: OriginData): readonly string[] {
  const lines = describe(input);
  return input.kind === "printed" ? [lines.join("; ")] : lines;
}
