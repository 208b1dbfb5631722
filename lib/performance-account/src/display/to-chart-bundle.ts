import { describeSpec } from "../charts/describe-spec.ts";
import { fitWidth } from "../charts/fit-width.ts";
import { findFields, findRows, type PlainSpec, refuseHoles } from "../charts/plain-spec.ts";
import type { ChartSpec } from "../charts/spec.ts";
import type { Bundle } from "./write-bundle.ts";

/** Width of a chart's form for narrow screens, in pixels. */
const narrowWidth = 312;

/**
 * Front ends draw a chart themselves. What a page has otherwise stands in the specification: a last
 * expression on Deno gives nothing beside it.
 * @throws {TypeError} If a row of its data lacks what is drawn.
 */
export function toChartBundle(shown: ChartSpec | PlainSpec): Bundle {
  const spec = complete(shown);
  const { background } = (spec.config ?? {}) as { readonly background?: string };
  const isCarded = background === "transparent";
  const remarks = {
    ...(isCarded && { page: { padding: spec.padding ?? 5, background } }),
    ...(isOurs(spec) && { narrow: fitWidth(spec, narrowWidth) }),
  };
  const usermeta = { ...(spec.usermeta as object | undefined), ...remarks };
  const drawn = {
    ...(isCarded ? toCard(spec) : spec),
    ...(Object.keys(usermeta).length > 0 && { usermeta }),
  };
  const type = /\/vega\//.test(spec.$schema) ? "vega" : "vegalite";
  return {
    data: { [`application/vnd.${type}.v5+json`]: drawn, "text/plain": spec.description },
    metadata: {},
  };
}

type Complete = PlainSpec & Pick<ChartSpec, "$schema" | "description">;

function complete(spec: ChartSpec | PlainSpec): Complete {
  const { $schema = "https://vega.github.io/schema/vega-lite/v5.json", data } = spec as PlainSpec;
  const rows = findRows(data);
  // Ours have rows without a value, which they show as not given.
  if (rows && !isOurs(spec)) refuseHoles(rows, findFields(spec));
  const isGiven = typeof spec.description === "string" && spec.description !== "";
  return {
    ...spec,
    $schema,
    ...(rows && { data: { ...(Array.isArray(data) ? {} : toPlain(data)), values: rows } }),
    description: isGiven ? (spec.description as string) : describeSpec(spec),
  };
}

/** What data say beside their rows, such as a name; a frame says nothing. */
const toPlain = (data: PlainSpec["data"]) =>
  data && "values" in data && !("columns" in data) ? data : {};

const isOurs = (spec: ChartSpec | PlainSpec): spec is ChartSpec => {
  const { title, layer } = spec as {
    title?: { text?: unknown; subtitle?: unknown };
    layer?: unknown;
  };
  return Array.isArray(title?.text) && Array.isArray(title.subtitle) && Array.isArray(layer);
};

/**
 * The chart on a white ground of its own: its colours are for a light one, and where a front end
 * draws it the ground may be dark. A page has grounds of its own.
 */
const toCard = (spec: Complete): Complete => ({
  ...spec,
  padding: 12,
  config: { ...(spec.config as object), background: "white" },
});
