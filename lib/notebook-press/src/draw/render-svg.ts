import type { View } from "vega";
import type { Spec } from "./find-specs.ts";
import { toVega } from "./to-vega.ts";
import { withView } from "./with-view.ts";

/**
 * A chart of Vega or Vega-Lite as SVG text.
 * @example
 * const svg = await renderSvg({
 *   data: { values: [{ town: "Askov", mm: 812 }] },
 *   mark: "bar",
 *   encoding: { x: { field: "mm", type: "quantitative" }, y: { field: "town" } },
 * });
 * console.log(svg.slice(0, 4));
 * // <svg
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

/**
 * A drawing by Vega without what nobody sees: a font on each text instead of one on the whole,
 * labels that are hidden because they would overlap, empty shapes, groups that are announced without
 * a name, and coordinates finer than a hundredth of a pixel. It looks and reads the same.
 */
export function slimSvg(svg: string): string {
  const fonts = new Set(svg.match(/ font-family="[^"]*"/g));
  const [font = ""] = fonts;
  const slim = svg
    .replaceAll(/<text [^>]*\bopacity="0"[^>]*>[^<]*<\/text>/g, "")
    .replaceAll(/<path [^>]*\bd="(?:|M0,0h0v0h0Z)"[^>]*(?:\/>|><\/path>)/g, "")
    .replaceAll(/ role="graphics-object" aria-roledescription="\w+ mark container"/g, "")
    .replaceAll(' pointer-events="none"', "")
    .replaceAll(/ (?:d|transform|x|y|x2|y2)="[^"]*"/g, roundNumbers)
    .replaceAll(/ opacity="1"/g, "");
  return fonts.size === 1 ? slim.replaceAll(font, "").replace("<svg ", `<svg${font} `) : slim;
}

const roundNumbers = (attribute: string) =>
  attribute.replaceAll(
    /-?\d+\.\d{3,}(?:e-?\d+)?/g,
    (number) => `${Number(Number(number).toFixed(2))}`,
  );
