import { maybeChartData } from "../draw/chart-data.ts";
import type {
  DisplayOutput,
  MimeBundle,
  Notebook,
  Output,
  ResultOutput,
} from "../notebook/notebook.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { renderChartCsv } from "./render-chart-csv.ts";
import { toWords, type Words } from "./words.ts";

/** A chart of an executed notebook, as files. */
export interface ChartFiles {
  /** Name without an ending, such as `02-funding-07`: the notebook, and the cell that drew it. */
  readonly name: string;
  /** The output that holds it. */
  readonly output: Output;
  /** What it says in words. */
  readonly label: string;
  /** Content by ending, such as `svg`; those forms that the output has. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * The charts of an executed notebook as files: SVG, PNG, and CSV of what a Vega-Lite chart shows.
 * Their names come from the ids of cells, so they stay when a chart gets another title.
 * @param slug Name of the notebook without its ending; names begin with it.
 * @param words Those that say where numbers come from; English by default.
 */
export function listCharts(
  { cells }: Notebook,
  slug: string,
  words = toWords("en"),
): readonly ChartFiles[] {
  return cells.flatMap((cell) => {
    if (cell.cell_type !== "code") return [];
    const charts = cell.outputs.filter(isChart);
    return charts.map((output, at) => {
      const name = `${slug}-${toPart(cell.id, slug)}${at > 0 ? `-${at + 1}` : ""}`;
      return { name, output, ...toFiles(output.data, words) };
    });
  });
}

/** Ids of cells may begin as the notebook does, which would be said twice. */
function toPart(id: string, slug: string): string {
  const [number = ""] = /^\d+-/.exec(slug) ?? [];
  const part = number !== "" && id.startsWith(number) ? id.slice(number.length) : id;
  return part.replaceAll(/[^\w-]+/g, "-");
}

const isChart = (output: Output): output is DisplayOutput | ResultOutput =>
  "data" in output &&
  ["image/svg+xml", "image/png"].some((type) => typeof output.data[type] === "string");

function toFiles(data: MimeBundle, words: Words): Pick<ChartFiles, "label" | "files"> {
  const { "image/svg+xml": svg, "image/png": png, "text/plain": plain } = data;
  const label = typeof plain === "string" ? plain.trim() : "";
  const spec = Object.entries(data).find(([type]) => type.startsWith("application/vnd.vegalite."));
  const rows = maybeChartData(spec?.[1]);
  return {
    label,
    files: {
      ...(typeof svg === "string" && { svg: renderSvgFile(svg, label) }),
      ...(typeof png === "string" && { png: Buffer.from(png, "base64") }),
      ...(rows && { csv: renderChartCsv(rows, words) }),
    },
  };
}

/** A drawing as a file of its own: on a white ground, and named for those who do not see it. */
export function renderSvgFile(svg: string, label: string): string {
  const ground = '<rect width="100%" height="100%" fill="white"/>';
  return svg
    .trim()
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
      const name = / aria-label=/.test(attributes)
        ? ""
        : ` role="img" aria-label="${escapeHtml(label)}"`;
      return `<svg${attributes}${name}>${ground}`;
    })
    .concat("\n");
}
