import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";

/** The account of an origin, with its section. */
export const account = "Account 2018, section “Part”";

/** Lines of an origin that a published page has; dots before a line set it in. */
export type Origins = Readonly<Record<string, readonly string[]>>;

export const origins: Origins = {
  companies: ["Companies: printed “18.058”", account],
  clusters: ["Clusters: printed “38”", account],
  average: [
    "Companies per cluster = Companies ÷ Clusters = 18,058 ÷ 38 = 475 companies per cluster",
    `· Companies: printed “18.058”; ${account}`,
    `· Clusters: printed “38”; ${account}`,
  ],
};

/** A figure as pages have it. */
export const mark = (value: string, text: string, id: string) =>
  `<data value="${value}"><button type="button" class="figure" popovertarget="${id}">${text}</button></data>`;

export const companies = mark("18058", "18,058", "companies");
export const clusters = mark("38", "38", "clusters");

/** A page with a body, and what its figures open. */
export function toPage(body: string, { lang = "en-GB", opened = origins, head = "" } = {}): string {
  const popovers = Object.entries(opened).map(
    ([id, lines]) =>
      `<div popover id="${id}" class="origin">${lines.map(toLine).join("")}<button type="button" class="close">Close</button></div>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><main>${body}${popovers.join("")}</main></body></html>`;
}

function toLine(line: string): string {
  const level = (/^(?:· )*/.exec(line)?.[0].length ?? 0) / 2;
  const mark = level > 0 ? ` class="level-${Math.min(level, 3)}"` : "";
  return `<p${mark}>${line.slice(2 * level)}</p>`;
}

/** The faults of a page, each as its name and number. */
export const listFaults = (html: string): readonly string[] =>
  auditPage(html, "page.html").faults.map(({ fault, number }) => `${fault} ${number}`.trim());
