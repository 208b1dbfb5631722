import { h } from "hastscript";
import { type ChartTable, maybeChartTable } from "../draw/chart-data.ts";
import { findSpecs } from "../draw/find-specs.ts";
import { orderForm } from "../draw/order-form.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { renderChartTable } from "./charts/render-tools.ts";
import { renderHtml } from "./html-tree.ts";
import type { FigurePage } from "./index-figures.ts";
import { embedSvg } from "./svg.ts";
import { wrapTables } from "./tables.ts";
import type { Words } from "./words.ts";

/** A chart as the index shows it: as it is drawn for narrow screens, where it has that form. */
export interface Picture {
  /** The drawing, as SVG. */
  readonly svg: string;
  /** What it says in words. */
  readonly label: string;
  /** Its data, which lead from its numbers to where they come from; undefined where it has none. */
  readonly table: ChartTable | undefined;
  /** The page that it stands on. */
  readonly page: FigurePage;
}

/** The first chart of an executed notebook that can be drawn; undefined where there is none. */
export async function maybePicture(
  { cells }: Notebook,
  page: FigurePage,
): Promise<Picture | undefined> {
  for (const output of cells.flatMap((cell) => ("outputs" in cell ? cell.outputs : []))) {
    if (!("data" in output)) continue;
    const specs = findSpecs(output.data, output.metadata);
    const [wide, spec] = [specs[0], specs.at(-1)];
    const form = spec && (await orderForm(spec));
    if (!wide || !form) continue;
    const plain = output.data["text/plain"];
    const label = typeof plain === "string" ? plain.trim() : "";
    return { svg: form.svg, label, table: maybeChartTable(wide), page };
  }
  return undefined;
}

interface PictureOptions {
  /** Begins the ids of the drawing; unlike that of any other picture of the index. */
  readonly prefix: string;
  readonly lang: string;
  readonly words: Words;
}

/** The picture with its data folded under it, and a link to its page. */
export function renderPicture(
  { svg, label, table, page }: Picture,
  { prefix, lang, words }: PictureOptions,
): string {
  const drawing = embedSvg(svg, { prefix, label: label || words.chart });
  const data = table && h("details.data", h("summary", words.data), renderChartTable(table, lang));
  const link = h("a", { href: page.href }, page.title);
  const tools = h("div.tools", data, h("p", link));
  const tree = h(null, h("figure.chart.picture", h("div.drawing", drawing), tools));
  wrapTables(tree, words);
  return renderHtml(tree);
}
