import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook, writeAtomically } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { indexFigures } from "../../../scripts/start/index-figures.ts";
import { withRunRecord } from "../../../scripts/start/run-record.ts";
import {
  toCodeCell,
  toDisplay,
  toNotebook,
  toTextCell,
} from "../../notebook-press/publish/cases.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";
import { makeSourceNotebook } from "./make-job.ts";
import { makeRunRecord } from "./make-run-record.ts";

const account = makeAccount({ clusters: "38", companies: "18.058", certified_gold: "14" });
const { clusters, companies } = account.figures;
const sources = [
  makeSourceNotebook({ slug: "01-all", title: "All: every figure" }),
  makeSourceNotebook({ slug: "02-some", title: "Some: a few" }),
];
const folder = { name: "2018", sources };

const show = (...figures: readonly Parameters<typeof describeOrigin>[0][]) => {
  const marks = figures.map((figure) => {
    const origin = describeOrigin(figure).join("&#10;");
    return `<data value="1" title="${origin}">1</data>`;
  });
  return toCodeCell({ outputs: [toDisplay({ "text/html": marks.join(" ") })] });
};

/** A folder with run notebooks that show figures under a heading. */
async function makeOut(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "figures-"));
  const shown = { "01-all": show(clusters, companies), "02-some": show(companies) };
  for (const [slug, cell] of Object.entries(shown)) {
    const notebook = withRunRecord(toNotebook(toTextCell("## Part"), cell), makeRunRecord());
    await writeAtomically(join(out, "2018", `${slug}.ipynb`), formatNotebook(notebook));
  }
  return out;
}

it("indexFigures says of each figure what the account says", async () => {
  const { figures } = await indexFigures(account, folder, await makeOut());
  expect(figures.find(({ label }) => label === companies.label)).toEqual({
    ...{ label: companies.label, text: "18,058", value: 18_058, printed: "18.058" },
    ...{ section: companies.section, keywords: "companies" },
    origin: describeOrigin(companies).join("\n"),
    page: { title: "Some", href: "2018/02-some.html#part" },
  });
});

it("indexFigures leads to the page that has the fewest figures, or to none", async () => {
  const { figures } = await indexFigures(account, folder, await makeOut());
  const pages = new Map(figures.map(({ label, page }) => [label, page?.href]));
  expect(pages.get(clusters.label)).toBe("2018/01-all.html#part");
  expect(pages.get(account.figures.companies_new_ideas.label)).toBeUndefined();
});

it("indexFigures has every figure of the account, and six of them large", async () => {
  const { glance, figures } = await indexFigures(account, folder, await makeOut());
  expect(figures).toHaveLength(Object.keys(account.figures).length);
  expect(glance.map(({ text }) => text)).toEqual([
    "38",
    "18,058",
    "not given",
    "not given",
    "not given",
    "14",
  ]);
});

it("indexFigures has only what is known of an account put together", async () => {
  const assembled = { ...account, isDocument: false };
  const { glance, figures } = await indexFigures(assembled, folder, await makeOut());
  expect(figures.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
  expect(glance.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
});

it("indexFigures names the heading of a part that says little without", async () => {
  const { figures } = await indexFigures(account, folder, await makeOut());
  const { label, section } = account.figures.certified_gold;
  expect(figures.map((figure) => figure.label)).toContain(`${label} (${section})`);
});
