import { type Dict, isDict, toDict } from "../notebook/is-dict.ts";
import type { Metadata, MimeBundle } from "../notebook/notebook.ts";

/** A specification of Vega or Vega-Lite. */
export type Spec = Dict;

/**
 * The specifications of an output's chart as a page draws them, that for a narrow screen second;
 * none where the output has no chart of Vega or Vega-Lite. Its `usermeta` may say how a page differs
 * from a front end: `page` has properties that take the place of the chart's own, such as its
 * ground, and `narrow` is the chart for a narrow screen.
 */
export function findSpecs(data: MimeBundle, metadata: Metadata): readonly Spec[] {
  // Notebooks that were published by a version before have them beside their drawings.
  const { specs } = toDict(metadata["image/svg+xml"]);
  if (Array.isArray(specs) && specs.length > 0 && specs.every(isDict)) return specs;
  const type = Object.keys(data).find((name) => chartType.test(name)) ?? "";
  const shown = data[type];
  if (!isDict(shown)) return [];
  const { page, narrow, ...usermeta } = toDict(shown.usermeta);
  const own = "usermeta" in shown ? { usermeta } : {};
  return [{ ...shown, ...own, ...toDict(page) }, ...(isDict(narrow) ? [narrow] : [])];
}

const chartType = /^application\/vnd\.(?:vegalite\.v[456]|vega\.v[56])\+json$/;

/** Whether a specification is one of Vega-Lite; Vega's has a list of marks. */
export const isVegaLite = ({ $schema, marks }: Spec): boolean =>
  /vega-lite/.test(String($schema ?? "")) || !Array.isArray(marks);
