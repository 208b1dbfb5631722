import { translate } from "../language/phrase.ts";
import { isMeasure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { type ChartColumn, toNumberColumn } from "./columns.ts";
import type { Datum } from "./plain-spec.ts";
import type { UnitSpec } from "./unit-spec.ts";

/** A row whose measures are numbers, with what they are written as and where they come from beside them. */
export const toDatum = (row: Datum): Datum =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) =>
      isMeasure(value)
        ? [
            [field, value.value ?? null],
            [`${field}Text`, formatMeasure(value)],
            [`${field}Origin`, toOrigin(value)],
          ]
        : [[field, value]],
    ),
  );

/** The columns of the table under a chart: a field each, under the title that a channel gives it. */
export function toColumns(row: Datum, encoding: unknown): readonly ChartColumn[] {
  const channels = Object.values((encoding ?? {}) as UnitSpec["encoding"]);
  return Object.entries(row).map(([field, value]) => {
    const named = channels.find((one) => one?.field === field)?.title;
    const title = translate(typeof named === "string" ? named : field);
    return isMeasure(value)
      ? toNumberColumn(title, { field: `${field}Text`, value: field, origin: `${field}Origin` })
      : { field, title };
  });
}
