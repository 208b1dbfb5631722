import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";
import type { DerivedOrigin, Origin } from "../../../lib/notebook-press/src/origins/index.ts";
import { describeOrigin } from "../../../lib/notebook-press/src/publish/describe-origin.ts";
import {
  renderOrigins,
  renderOriginsData,
} from "../../../lib/notebook-press/src/publish/origins.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";

/** What the figures of a page open, by the id of what opens. */
export type Origins = Readonly<Record<string, Origin>>;

/** A number that an account prints. */
export const toPrinted = (label: string, printed: string, more: object = {}): Origin => ({
  ...{ kind: "printed", label, printed, source: "Account 2018", section: "Part", ...more },
});

export const twoInputs = [
  toPrinted("Companies", "18.058", { text: "18,058" }),
  toPrinted("Clusters", "38"),
] as const;

/** A number that is worked out. */
export const toDerived = (
  operation: DerivedOrigin["operation"],
  text: string,
  inputs: readonly Origin[] = twoInputs,
  more: object = {},
): Origin => ({ kind: "derived", label: "Result", operation, inputs, text, ...more });

export const origins: Origins = {
  companies: twoInputs[0],
  clusters: twoInputs[1],
  average: toDerived("divide", "475", twoInputs, { noun: "companies per cluster" }),
};

/** A figure as pages have it. */
export const mark = (value: string, text: string, id: string) =>
  `<data value="${value}"><button type="button" class="figure" popovertarget="${id}">${text}</button></data>`;

export const companies = mark("18058", "18,058", "companies");
export const clusters = mark("38", "38", "clusters");

/** A page with a body, and what its figures open. */
export function toPage(body: string, { lang = "en-GB", opened = origins, head = "" } = {}): string {
  const words = toWords(lang);
  const all = Object.entries(opened).map(([id, origin]) => ({
    ...{ id, origin, text: describeOrigin(origin, words) },
  }));
  const notes = renderOrigins(all, words) + renderOriginsData(all);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><main>${body}${notes}</main></body></html>`;
}

/** The faults of a page, each as its name and number. */
export const listFaults = (html: string): readonly string[] =>
  auditPage(html, "page.html").faults.map(({ fault, number }) => `${fault} ${number}`.trim());
