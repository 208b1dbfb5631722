import { phrase, translate } from "../language/phrase.ts";
import { toBarLabels } from "./bar-labels.ts";
import { type Bar, barLayers, type DrawnBars } from "./bar-layers.ts";
import type { ChartColumn } from "./columns.ts";
import { frame } from "./frame.ts";
import type { ChartSpec } from "./spec.ts";
import type { Told } from "./told.ts";

/** What surrounds the bars. */
export interface BarsSpec extends DrawnBars {
  /** The columns of the table under the chart. */
  readonly columns: readonly ChartColumn[];
  /** Field that tells bars apart by colour, if there is one. */
  readonly group: string | undefined;
  /** What the author's specification says of the chart as a whole. */
  readonly rest: object;
  /** What the author keeps with the chart. */
  readonly usermeta: object;
}

/**
 * Horizontal bars with label and number above each, so that labels need no margin and the chart
 * reads on a phone. An unknown value is a dashed outline.
 */
export function bars(
  { columns, group, rest, usermeta, ...drawn }: BarsSpec,
  told: Told,
): ChartSpec {
  const { title, subtitle, source, width } = told;
  const isLacking = drawn.bars.some((bar) => bar[drawn.field] === null);
  const dashed = isLacking ? translate("Dashed: no number is given. Nothing is estimated.") : "";
  const limit = [told.limit, dashed].filter(Boolean).join(" ");
  const about = [title, subtitle].filter(Boolean).join(". ");
  const said = drawn.bars.map((bar) => describeBar(bar, group)).join("; ");
  const texts = {
    description: phrase`Bar chart. ${about}: ${said}.${limit && ` ${limit}`}`,
    ...{ title, subtitle, source: `${source} ${limit}`.trim() },
  };
  // Vega takes the order from the first layer, which has no bars without a value.
  const domain = isLacking && { domain: drawn.bars.map(({ barLabel }) => barLabel) };
  const scale = { padding: 0, ...domain };
  const encoding = { y: { field: "barLabel", type: "nominal", sort: null, axis: null, scale } };
  return frame(texts, {
    ...{ width, below: drawn.axis === null ? 20 : 46 },
    rest: { ...rest, ...toBarLabels(drawn.bars, width), encoding },
    layer: barLayers(drawn),
    usermeta: { columns, ...usermeta },
  });
}

/** A bar in words, with what its colour says unless its label has that word. */
function describeBar({ barLabel, barText, ...row }: Bar, group: string | undefined): string {
  const kind = group === undefined ? barLabel : String(row[group]);
  const isSaid = [barLabel, ...barLabel.split(/[^\p{L}\d]+/u)].includes(kind);
  return isSaid ? `${barLabel} ${barText}` : `${barLabel} (${kind}) ${barText}`;
}
