import type { Element } from "hast";
import { maybeChartData } from "../../draw/chart-data.ts";
import type { Spec } from "../../draw/find-specs.ts";
import { findTitle, maybeChartTable } from "../../draw/maybe-chart-table.ts";
import { toElement } from "../html-tree.ts";
import { renderChartCsv } from "../render-chart-csv.ts";
import type { Words } from "../words.ts";
import { renderChartTable } from "./render-chart-table.ts";
import { toDataAddress } from "./to-data-address.ts";
import { toFileName } from "./to-file-name.ts";

/** What the tools under a chart need beside it. */
export interface ToolOptions {
  /** Begins the names of the files. */
  readonly slug: string;
  readonly lang: string;
  readonly words: Words;
}

/**
 * What stands under a drawing: its data as a folded table, and its files. The pictures need a
 * script, which shows their buttons.
 */
export function renderTools(spec: Spec, { slug, lang, words }: ToolOptions): Element {
  const title = findTitle(spec);
  const name = toFileName(slug, title || words.chart);
  const table = maybeChartTable(spec);
  const csv = maybeChartData(spec) ?? table;
  const toLabel = (format: string) => ({
    ariaLabel: `${words.download} ${format}: ${title || name}`,
  });
  const buttons = ["svg", "png"].map((ending) => {
    const format = ending.toUpperCase();
    const data = { dataSave: ending, dataName: name, ...toLabel(format) };
    return toElement("button", { type: "button", hidden: true, ...data }, [format]);
  });
  const link = csv && {
    // The mark before the text tells spreadsheets that it is in UTF-8.
    href: toDataAddress("text/csv", `\uFEFF${renderChartCsv(csv, words)}`),
    ...{ download: `${name}.csv`, ...toLabel("CSV") },
  };
  const files = toElement("p", { className: ["downloads"] }, [
    toElement("span", {}, [words.download]),
    ...(link ? [toElement("a", link, ["CSV"])] : []),
    ...buttons,
  ]);
  return toElement("div", { className: ["tools"] }, [
    ...(table ? [fold(words.data, renderChartTable(table, lang))] : []),
    files,
  ]);
}

const fold = (summary: string, content: Element) =>
  toElement("details", { className: ["data"] }, [toElement("summary", {}, [summary]), content]);
