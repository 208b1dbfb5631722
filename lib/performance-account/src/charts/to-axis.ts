import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { upperFirst } from "../text/upper-first.ts";
import type { Channel } from "./unit-spec.ts";

/** Above this an axis of kroner counts in millions. */
const manyKroner = 1e7;

/** The axis of bars: as what they measure wants it, and as the author says otherwise. */
export function toAxis(
  { axis, title }: Channel,
  { drawn, max }: { readonly drawn: readonly Measure[]; readonly max: number },
): { readonly axis: Exclude<Channel["axis"], undefined>; readonly axisTitle: string } {
  const own = axis?.title ?? title;
  const named = own === null ? "" : nameDrawn(drawn, max);
  const axisTitle = typeof own === "string" ? translate(own) : named;
  const format = toFormat(drawn[0]?.unit, max);
  return {
    axisTitle,
    axis: axis === null ? null : { ...format, ...axis, title: axisTitle || null },
  };
}

/** What the bars measure; empty where they do not all measure one thing. */
function nameDrawn(drawn: readonly Measure[], max: number): string {
  const [name = "", ...others] = new Set(drawn.map((one) => nameUnit(one, max)));
  return others.length === 0 ? name : "";
}

function nameUnit(measure: Measure, max: number): string {
  const { unit, noun } = measure;
  if (unit === "DKK") return max < manyKroner ? translate("DKK") : translate("DKK million");
  if (unit !== "share") return upperFirst(noun);
  // What a printed share is of, its label says.
  const whole = measure.origin === "derived" ? measure.inputs[1] : undefined;
  return whole ? phrase`Share of ${lowerFirst(whole.label)}` : "";
}

function toFormat(unit: Measure["unit"] | undefined, max: number): object {
  if (unit === "share")
    return { format: ".0%", ...(max === 1 && { values: [0, 0.25, 0.5, 0.75, 1] }) };
  if (unit === "DKK" && max >= manyKroner) return { labelExpr: "format(datum.value / 1e6, ',')" };
  return max > 1 ? { format: ",d" } : {};
}
