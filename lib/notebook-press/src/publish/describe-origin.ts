import { type Origin, type OriginPlace, toFormula } from "../origins/origin.ts";
import type { Words } from "./words.ts";

/**
 * Where a number comes from, as lines of text: what is printed, with its place and notes; or the
 * formula, with the origin of every input. Dots before a line say how deep the input lies.
 */
export const describeOrigin = (origin: Origin, words: Words): string =>
  toLines(origin, words).join("\n");

function toLines(origin: Origin, words: Words): readonly string[] {
  if (origin.kind === "derived")
    return [
      toFormula(origin),
      ...(origin.range ? [fill(words.originRange, ...origin.range)] : []),
      ...origin.inputs.flatMap((input) => describeInput(input, words)).map((line) => `· ${line}`),
    ];
  if (origin.kind === "missing") {
    const { reason, source, section } = origin;
    const place = source === undefined ? [] : [describePlace({ source, section }, words)];
    return [fill(words.originMissing, toFormula(origin), reason), ...place];
  }
  const { label, printed, notes = [] } = origin;
  return [fill(words.originPrinted, label, printed), describePlace(origin, words), ...notes];
}

const describePlace = ({ source, section }: OriginPlace, { originSection }: Words) =>
  section === undefined ? source : fill(originSection, source, section);

/** An input in as few lines as it takes: what is printed in one. */
function describeInput(input: Origin, words: Words): readonly string[] {
  const lines = toLines(input, words);
  return input.kind === "derived" ? lines : [lines.join("; ")];
}

const fill = (template: string, ...values: readonly string[]) =>
  template.replaceAll(/\{(\d)\}/g, (_, at) => values[at] ?? "");
