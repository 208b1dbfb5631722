import type { MimeBundle } from "../../notebook/notebook.ts";
import { isDict } from "../is-dict.ts";

/** A specification of Vega or Vega-Lite. */
export type Spec = Readonly<Record<string, unknown>>;

/**
 * The specifications of an output's chart, that for a narrow screen second; none where the output
 * has no chart of Vega or Vega-Lite. `specs` beside `image/svg+xml` in the metadata come before
 * what is in the data: they are those that its two drawings were made from.
 */
export function findSpecs(
  data: MimeBundle,
  metadata: Readonly<Record<string, unknown>>,
): readonly Spec[] {
  const { specs } = toDict(metadata["image/svg+xml"]);
  if (Array.isArray(specs) && specs.length > 0 && specs.every(isDict)) return specs;
  const shown = Object.entries(data).find(([type]) => chartType.test(type))?.[1];
  return isDict(shown) ? [shown] : [];
}

const chartType = /^application\/vnd\.(?:vegalite\.v[456]|vega\.v[56])\+json$/;

/** Whether a specification is one of Vega-Lite; Vega's has a list of marks. */
export const isVegaLite = ({ $schema, marks }: Spec): boolean =>
  /vega-lite/.test(String($schema ?? "")) || !Array.isArray(marks);

const toDict = (value: unknown): Spec => (isDict(value) ? value : {});
