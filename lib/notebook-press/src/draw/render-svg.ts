import type { View } from "vega";
import type { Spec } from "./find-specs.ts";
import { slimSvg } from "./slim-svg.ts";
import { toVega } from "./to-vega.ts";
import { withView } from "./with-view.ts";

/**
 * A chart of Vega or Vega-Lite as SVG text.
 * @throws {Error} If it cannot be drawn, or if it would load something.
 */
export const renderSvg = async (spec: Spec): Promise<string> =>
  withView(await toVega(spec), drawSvg);

/** What a view shows, as SVG. */
export const drawSvg = async (view: View): Promise<string> =>
  slimSvg(numberClips(await view.toSVG()));

/** Vega counts the clip paths of a process; counted for each chart, a chart is the same each time. */
function numberClips(svg: string): string {
  const ids = [...new Set(svg.match(/\bclip\d+\b/g))];
  return svg.replaceAll(/\bclip\d+\b/g, (id) => `clip${ids.indexOf(id)}`);
}
