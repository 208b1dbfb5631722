import {
  type DerivedOrigin,
  type MissingOrigin,
  type Origin,
  type OriginPlace,
  type PrintedOrigin,
  signs,
} from "../origins/origin.ts";
import type { Words } from "./words.ts";

/**
 * Where a number comes from, as lines of text: what is printed, with its place and notes; or the
 * formula, with the origin of every input. Dots before a line say how deep the input lies.
 */
export function describeOrigin(origin: Origin, words: Words): string {
  return toLines(origin, words).join("\n");
}

function toLines(origin: Origin, words: Words): readonly string[] {
  if (origin.kind === "derived") return describeDerived(origin, words);
  if (origin.kind === "printed") return describePrinted(origin, words);
  const { label, reason, source, section } = origin;
  const place = source === undefined ? [] : [describePlace({ source, section }, words)];
  return [fill(words.originMissing, `${label}${toFormula(origin)}`, reason), ...place];
}

function describePrinted(origin: PrintedOrigin, words: Words): readonly string[] {
  const { label, printed, notes = [] } = origin;
  const head = fill(words.originPrinted, label, printed);
  return [head, describePlace(origin, words), ...notes];
}

const describePlace = ({ source, section }: OriginPlace, { originSection }: Words) =>
  section === undefined ? source : fill(originSection, source, section);

function describeDerived(origin: DerivedOrigin, words: Words): readonly string[] {
  const { label, operation, inputs, text, noun, range } = origin;
  const values = inputs.map(toValue).join(` ${signs[operation]} `);
  const result = [text, noun].filter(Boolean).join(" ");
  return [
    `${label}${toFormula(origin)} = ${values} = ${result}`,
    ...(range ? [fill(words.originRange, ...range)] : []),
    ...inputs.flatMap((input) => describeInput(input, words)).map((line) => `· ${line}`),
  ];
}

/** The formula in words, after the sign of equality; empty for what would be printed. */
function toFormula({ operation, inputs = [] }: Omit<MissingOrigin, "kind" | "reason">): string {
  const labels = inputs.map(({ label }) => label);
  return operation ? ` = ${labels.join(` ${signs[operation]} `)}` : "";
}

function toValue(input: Origin): string {
  return input.kind === "missing" ? "" : (input.text ?? (input as PrintedOrigin).printed);
}

/** An input in as few lines as it takes: what is printed in one. */
function describeInput(input: Origin, words: Words): readonly string[] {
  const lines = toLines(input, words);
  return input.kind === "derived" ? lines : [lines.join("; ")];
}

const fill = (template: string, ...values: readonly string[]) =>
  template.replaceAll(/\{(\d)\}/g, (_, at) => values[at] ?? "");
