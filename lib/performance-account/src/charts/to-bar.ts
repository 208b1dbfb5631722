import { formatNumber } from "../language/format-number.ts";
import { phrase, translate } from "../language/phrase.ts";
import { isMeasure, type Measure } from "../measures/derived.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure, formatWithNoun } from "../measures/format-measure.ts";
import type { Bar } from "./bar-layers.ts";
import type { Datum } from "./plain-spec.ts";
import { toDatum } from "./to-datum.ts";
import type { Channel } from "./unit-spec.ts";

/** What of a row is drawn. */
interface BarFields {
  /** Field with the name of the bar. */
  readonly name: string;
  /** Field with its length. */
  readonly field: string;
  /** Unit of what has a length: a measure of another one has none beside it. */
  readonly unit: Measure["unit"] | undefined;
  /** The channel of its length. */
  readonly x: Channel;
}

/** The bar of a row, with its texts. */
export function toBar(row: Datum, { name, field, unit, x }: BarFields): Bar {
  const datum = toDatum(row);
  const drawn = row[field];
  const measures = Object.values(row).filter(isMeasure);
  const isApart = isMeasure(drawn) && drawn.unit !== unit;
  const text = isMeasure(drawn) ? tell(drawn, measures) : formatOwn(drawn, x);
  return {
    ...datum,
    ...(isApart && { [field]: null }),
    barLabel: String(row[name]),
    barText: text,
    barShort: isMeasure(drawn) && drawn.value !== undefined ? formatMeasure(drawn) : text,
    barOrigin: isMeasure(drawn)
      ? describeOrigin(drawn.value === undefined ? (measures[0] ?? drawn) : drawn).join("\n")
      : "",
  };
}

/** The numbers of a row: one, or two such as a count and the share that it is. */
function tell(drawn: Measure, measures: readonly Measure[]): string {
  const told = measures.length === 2 ? measures : [drawn];
  const given = told.filter(({ value }) => value !== undefined);
  const [first = drawn, ...others] = given;
  if (others.length === 0 && told.length === 1) return formatMeasure(first);
  return [...new Set(given.map(formatWithNoun))].join(" · ") || translate("not given");
}

/** A number of the author's, in percent where the axis is. */
function formatOwn(value: unknown, { axis }: Channel): string {
  const number = Number(value);
  const isPercent = String(axis?.format ?? "").endsWith("%");
  if (isPercent) return phrase`${formatNumber(number * 100, { decimals: 1 })}%`;
  return formatNumber(number, { decimals: Number.isInteger(number) ? 0 : "all" });
}
