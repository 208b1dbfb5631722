import type { ChartSpec } from "../charts/spec.ts";

/**
 * The chart on a white ground of its own: its colours are for a light one, and where a
 * front end draws it the ground may be dark. A chart with a ground is left as it is.
 */
export function toCard(spec: ChartSpec): ChartSpec {
  const config = spec.config as { readonly background?: string } | undefined;
  if (config?.background !== "transparent") return spec;
  return { ...spec, padding: 12, config: { ...config, background: "white" } };
}
