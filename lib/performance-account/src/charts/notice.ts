import { translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { describeMissing, findMissing } from "../measures/describe-missing.ts";
import { frame } from "./frame.ts";
import type { PlainSpec } from "./plain-spec.ts";
import type { ChartSpec } from "./spec.ts";

/** What a chart says that has nothing to draw. */
export interface NoticeSpec {
  /** What is not given, as a sentence without a full stop. */
  readonly title: string;
  /** What the chart would have shown; those without a value are named, with the reason. */
  readonly measures: readonly Measure[];
  readonly source: string;
  /** In pixels. */
  readonly width: number;
}

/** A chart without a value to draw: what is missing and why. `show` shows it as text. */
export function notice({ width, ...spec }: NoticeSpec): ChartSpec {
  const reason = describeMissing(spec.measures) || translate("Nothing is given.");
  const { title, source } = spec;
  return frame(
    { description: `${title}. ${reason}`, title, subtitle: reason, source },
    {
      ...{ width, rest: { height: 20 }, layer: [] },
      usermeta: { notGiven: findMissing(spec.measures).map(({ label }) => label) },
    },
  );
}

/** Labels of what a chart without a value says is missing; undefined for a chart with some. */
export function findNotGiven({ usermeta }: ChartSpec | PlainSpec): readonly string[] | undefined {
  return (usermeta as { readonly notGiven?: readonly string[] } | undefined)?.notGiven;
}
