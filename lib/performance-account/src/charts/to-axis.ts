import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { upperFirst } from "../text/upper-first.ts";
import type { Channel } from "./unit-spec.ts";

/** Above this an axis of kroner counts in millions. */
const manyKroner = 1e7;

/** The axis of bars: as its measure wants it, and as the author says otherwise. */
export function toAxis(
  { axis, title }: Channel,
  { kind, max }: { readonly kind: Measure | undefined; readonly max: number },
): { readonly axis: Exclude<Channel["axis"], undefined>; readonly axisTitle: string } {
  const own = axis?.title ?? title;
  const axisTitle =
    typeof own === "string" ? translate(own) : own === null ? "" : nameUnit(kind, max);
  return {
    axisTitle,
    axis: axis === null ? null : { ...toFormat(kind, max), ...axis, title: axisTitle || null },
  };
}

function nameUnit(kind: Measure | undefined, max: number): string {
  if (!kind) return "";
  if (kind.unit === "share") return nameShare(kind);
  if (kind.unit === "DKK") return max < manyKroner ? translate("DKK") : translate("DKK million");
  return upperFirst(kind.noun);
}

/** What a share is of; that of a printed one its label says. */
function nameShare(kind: Measure): string {
  const whole = kind.origin === "derived" && kind.operator === "÷" ? kind.inputs[1] : undefined;
  return whole ? phrase`Share of ${lowerFirst(whole.label)}` : "";
}

function toFormat(kind: Measure | undefined, max: number): object {
  if (kind?.unit === "share")
    return { format: ".0%", ...(max === 1 && { values: [0, 0.25, 0.5, 0.75, 1] }) };
  if (kind?.unit === "DKK" && max >= manyKroner)
    return { labelExpr: "format(datum.value / 1e6, ',')" };
  return max > 1 ? { format: ",d" } : {};
}
