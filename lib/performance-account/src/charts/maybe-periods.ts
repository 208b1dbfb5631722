import { isMeasure } from "../measures/derived.ts";
import { isDated } from "./is-dated.ts";
import { type Period, periods } from "./periods.ts";
import type { Datum, PlainSpec } from "./plain-spec.ts";
import type { ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toColumns } from "./to-datum.ts";
import type { Told } from "./told.ts";
import { hasOnly, isPlainField, keepAround, maybeUnit, type UnitSpec } from "./unit-spec.ts";

/**
 * Figures by period: a bar from the first year on `x` to the last on `x2`, with its name on `y`; undefined
 * where a specification asks for something else.
 */
export function maybePeriods(spec: PlainSpec, told: Told): ChartSpec | undefined {
  const unit = maybeUnit(spec);
  if (!unit || spec.params || spec.usermeta) return undefined;
  const found = maybeFound(unit);
  if (!found) return undefined;
  const [row = {}] = unit.rows;
  const { [found.start]: _, [found.end]: __, ...shown } = row;
  const { color = colors.financing } = unit.mark as { readonly color?: string };
  const columns = toColumns(shown, unit.encoding);
  return periods({ ...found, color, columns, rest: keepAround(spec) }, told);
}

/** The periods of rows that each have one figure, with its years and its name. */
function maybeFound({ rows, mark, encoding, height }: UnitSpec) {
  const { x, x2, y } = encoding;
  if (mark.type !== "bar" || !hasOnly(mark, ["type", "color"]) || height !== undefined)
    return undefined;
  if (!hasOnly(encoding, ["x", "x2", "y"]) || y?.axis || y?.sort) return undefined;
  if (!isPlainField(x, []) || !isPlainField(x2, []) || !isPlainField(y, ["sort", "axis"]))
    return undefined;
  const found = rows.flatMap((row): readonly Period[] => {
    const [figure, ...others] = Object.values(row).filter(isMeasure);
    if (!isDated(figure) || others.length > 0) return [];
    const isOfYears = isYear(row, x.field, figure.year) && isYear(row, x2.field, figure.lastYear);
    return isOfYears ? [{ figure, row, name: String(row[y.field]) }] : [];
  });
  if (found.length < rows.length) return undefined;
  return { periods: found, start: x.field, end: x2.field };
}

const isYear = (row: Datum, field: string, year: number) => Number(row[field]) === year;
