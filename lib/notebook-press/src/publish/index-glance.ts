import { escapeHtml } from "../text/escape-html.ts";
import { type IndexedFigure, renderMark, renderName } from "./indexed-figure.ts";

/** A few figures, large. */
export function renderGlance(figures: readonly IndexedFigure[]): string {
  if (figures.length === 0) return "";
  return `<dl class="glance">\n${figures.map(renderTile).join("\n")}\n</dl>\n`;
}

function renderTile(figure: IndexedFigure): string {
  const mark = figure.value === undefined ? ' class="missing"' : "";
  return `<div><dt>${renderName(figure)}</dt><dd${mark}>${renderMark(figure)}</dd></div>`;
}

/** Files of a year, as links in one line under a name. */
export function renderFiles(
  name: string,
  files: readonly { readonly label: string; readonly href: string }[],
): string {
  if (files.length === 0) return "";
  const links = files.map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  return `<div class="files"><p>${escapeHtml(name)}</p><ul>${links.join("")}</ul></div>\n`;
}
