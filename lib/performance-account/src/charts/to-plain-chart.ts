import { isMeasure } from "../measures/derived.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { toTooltip } from "./columns.ts";
import { describeSpec } from "./describe-spec.ts";
import { frame } from "./frame.ts";
import { findFields, findMeasuresIn, findRows, type PlainSpec, refuseHoles } from "./plain-spec.ts";
import type { ChartSpec } from "./spec.ts";
import { toColumns, toDatum } from "./to-datum.ts";
import type { Told } from "./told.ts";

/** A specification drawn as it stands; rows with a measure without value are left out and told. */
export function toPlainChart(
  {
    data,
    mark,
    layer,
    encoding,
    params,
    transform,
    usermeta,
    width: _,
    title: __,
    ...rest
  }: PlainSpec,
  { title, subtitle, source, limit, width }: Told,
): ChartSpec {
  const rows = findRows(data) ?? [];
  const given = rows.filter((row) => !Object.values(row).some(isMissing)).map(toDatum);
  refuseHoles(given, findFields({ mark, layer, encoding, transform }));
  const columns = toColumns(rows[0] ?? {}, encoding);
  const tooltip = toTooltip(Object.fromEntries(columns.map((one) => [one.field, one.title])));
  const unit = { encoding: { tooltip, ...(encoding as object) }, ...(params ? { params } : {}) };
  const limits = [limit, describeMissing(findMeasuresIn(rows))].filter(Boolean).join(" ");
  const plain = { ...rest, mark, layer, encoding, title, data: { values: given } };
  return frame(
    {
      description: `${describeSpec(plain)} ${limits}`.trim(),
      ...{ title, subtitle, source: `${source} ${limits}`.trim() },
    },
    {
      width,
      below: roomOfAxis,
      layer: mark === undefined ? [{ ...unit, layer }] : [{ mark, ...unit }],
      rest: { ...rest, data: { values: given }, ...(transform ? { transform } : {}) },
      usermeta: { columns, ...(usermeta as object) },
    },
  );
}

/** Height of the labels and the title of an axis, in pixels. */
const roomOfAxis = 44;

const isMissing = (value: unknown) => isMeasure(value) && value.value === undefined;
