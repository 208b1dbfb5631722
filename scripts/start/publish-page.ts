import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { darkColors } from "performance-account";
import { writeAtomically } from "performance-account/jupyter";
import { type PageLink, renderPage } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import type { Run } from "./maybe-load-run.ts";
import type { RunRecord } from "./run-record.ts";
import { siteName } from "./site-name.ts";

const { version } = JSON.parse(
  readFileSync(new URL("../../lib/package.json", import.meta.url), "utf8"),
) as { version: string };

/** Where a page lies, and where it leads. */
export interface PagePlace {
  readonly path: string;
  /** Pages of the same folder, in reading order. */
  readonly links: readonly PageLink[];
  /** The same page of each year, the newest first. */
  readonly years: readonly PageLink[];
}

/** Writes the page of a run notebook, unless it is there as it should be. */
export async function publishPage(
  { notebook, record }: Run,
  { slug, question }: SourceNotebook,
  { path, links, years }: PagePlace,
): Promise<void> {
  const { year, source, parameters, time } = record;
  const page = await renderPage(notebook, {
    fileName: `${slug}.ipynb`,
    description: question,
    site: { name: siteName, href: "../index.html" },
    links,
    editions: years,
    words: { editions: "Years" },
    footer: [
      { label: "Account", value: `${source.title}, describing ${year}` },
      ...describeParameters(parameters),
      { label: "Source read", value: `${source.accessed}, ${source.address}` },
      { label: "Made with", value: `performance-account ${version}, ${describeKernel(notebook)}` },
    ],
    lang: "en-GB",
    generated: new Date(time),
    darkColors,
  });
  const earlier = await readFile(path, "utf8").catch(() => undefined);
  if (page !== earlier) await writeAtomically(path, page);
}

/** What the page was run with, beside its year. */
function describeParameters({ year: _, ...others }: RunRecord["parameters"]) {
  const entries = Object.entries(others).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return entries.length > 0 ? [{ label: "Parameters", value: entries.join(", ") }] : [];
}

function describeKernel({ metadata }: Run["notebook"]): string {
  const { kernelspec } = metadata as { kernelspec?: { display_name?: string } };
  return kernelspec?.display_name ?? "an unnamed kernel";
}
