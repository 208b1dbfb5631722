import { readFileSync } from "node:fs";
import { darkColors } from "performance-account";
import { formatNotebook, writeAtomically } from "performance-account/jupyter";
import { type PageLink, renderPage } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { findTime } from "./find-time.ts";
import { type Result, toPath } from "./run-job.ts";
import { siteName } from "./site-name.ts";

const { version } = JSON.parse(
  readFileSync(new URL("../../lib/package.json", import.meta.url), "utf8"),
) as { version: string };

/**
 * Writes the page of a run notebook, and the notebook itself beside it.
 * @param siblings Notebooks that have a page for the same account, in reading order.
 */
export async function publishPage(
  { job, notebook, unchanged }: Result,
  siblings: readonly SourceNotebook[],
): Promise<void> {
  const { account, source, parameters } = job;
  const page = await renderPage(notebook, {
    fileName: `${source.slug}.ipynb`,
    description: source.question,
    site: { name: siteName, href: "../index.html" },
    links: siblings.map((sibling) => toLink(sibling, source)),
    footer: [
      { label: "Account", value: `${account.source.title}, describing ${account.year}` },
      ...describeParameters(parameters),
      { label: "Source read", value: `${account.source.accessed}, ${account.source.address}` },
      { label: "Made with", value: `performance-account ${version}, ${describeKernel(notebook)}` },
    ],
    lang: "en-GB",
    generated: findTime(),
    darkColors,
  });
  await writeAtomically(toPath(job, ".html"), page);
  if (!unchanged) await writeAtomically(toPath(job, ".ipynb"), formatNotebook(notebook));
}

/** What the page was run with, beside its year. */
function describeParameters({ year: _, ...others }: Result["job"]["parameters"]) {
  const entries = Object.entries(others).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return entries.length > 0 ? [{ label: "Parameters", value: entries.join(", ") }] : [];
}

function toLink({ slug, title }: SourceNotebook, current: SourceNotebook): PageLink {
  const label = title.split(":")[0] ?? title;
  return { label, href: `${slug}.html`, current: slug === current.slug };
}

function describeKernel({ metadata }: Result["notebook"]): string {
  const { kernelspec } = metadata as { kernelspec?: { display_name?: string } };
  return kernelspec?.display_name ?? "an unnamed kernel";
}
