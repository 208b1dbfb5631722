import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type CodeCell,
  findTags,
  type Notebook,
  type Output,
  parseNotebook,
} from "../lib/notebook-press/src/notebook/notebook.ts";
import { renderPage } from "../lib/notebook-press/src/publish/index.ts";
import { darkColors } from "../lib/performance-account/src/charts/theme.ts";
import { isBrowserMissing, openShelf, type Shelf } from "./notebook-press/publish/browser.ts";
import { findAxeFaults } from "./notebook-press/publish/find-axe-faults.ts";
import { findEnglish, findPageTexts } from "./notebooks/find-english.ts";
import { hashPixels } from "./notebooks/hash-pixels.ts";
import { outlinePage } from "./notebooks/outline-page.ts";
import { loadRun, notebookFiles as names, publish, publishOnce } from "./notebooks/run-once.ts";

const load = async (path: string) => parseNotebook(await readFile(path, "utf8"), path);
const notebooks = await Promise.all(
  names.map(
    async (name): Promise<[string, Notebook]> => [name, await load(join("notebooks", name))],
  ),
);

/** Whether a notebook speaks of one year, which a run gives it. */
const takesYear = ({ cells }: Notebook) =>
  cells.some((cell) => findTags(cell).includes("parameters") && cell.source.includes("year"));

/** The folder of what is published of a notebook. */
const folders = new Map(
  notebooks.map(([name, notebook]) => [name, takesYear(notebook) ? "2018" : "all-years"]),
);
const toPlace = (name: string) => join(folders.get(name) ?? "", name);

const findCode = ({ cells }: Notebook) =>
  cells.filter((cell): cell is CodeCell => cell.cell_type === "code");

it("notebooks are named in reading order", () => {
  expect(names.every((name) => /^\d\d-[a-z-]+\.ipynb$/.test(name))).toBe(true);
  expect(names.slice(0, 6)).toEqual([
    "01-overview.ipynb",
    "02-funding.ipynb",
    "03-participation.ipynb",
    "04-certification.ipynb",
    "05-history.ipynb",
    "06-programmes.ipynb",
  ]);
});

it.each(notebooks)("%s is committed without outputs, for the kernel tslab", (_, notebook) => {
  expect(notebook.metadata.kernelspec).toMatchObject({ name: "tslab", language: "typescript" });
  for (const { outputs, execution_count } of findCode(notebook))
    expect([outputs, execution_count]).toEqual([[], null]);
});

it.each(notebooks)(
  "%s begins with title, question and source, and takes a year or speaks of all",
  (_, notebook) => {
    const { cells } = notebook;
    expect(cells[0]?.source).toMatch(/^# .+\n\n\*\*Question:\*\* .+\?\n\n\*\*Source:\*\* /);
    const [parameters] = cells.filter((cell) => findTags(cell).includes("parameters"));
    expect(parameters?.source).toContain("const lang:");
    if (!takesYear(notebook)) expect(cells.some(loadsHistory)).toBe(true);
  },
);

const loadsHistory = ({ source }: { readonly source: string }) => source.includes("loadHistory(");

it.each(notebooks)("%s has no figure in a text cell", (_, { cells }) => {
  for (const { cell_type, source } of cells)
    if (cell_type === "markdown")
      expect(source.replace(/`[^`]*`|\([^)]*\)|<dfn>.*?<\/dfn>/g, "")).not.toMatch(/\d/);
});

it.each(notebooks)("%s has short code cells", (_, notebook) => {
  const lengths = findCode(notebook).map(({ source }) => source.split("\n").length);
  lengths.sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(8);
  expect(lengths.at(-1)).toBeLessThanOrEqual(25);
});

it.each(notebooks)("%s has text before each chart and a sentence after it", (_, { cells }) => {
  for (const [at, { source }] of cells.entries()) {
    if (!/show\(\w+Chart\(/.test(source)) continue;
    expect(cells[at - 1]?.cell_type).toBe("markdown");
    expect(cells[at + 1]?.source).toMatch(/sentence`|describeChange\(/);
  }
});

let out: string;

beforeAll(async () => {
  out = await publishOnce();
});

it.each(names)(
  "%s runs without an error and shows something in every cell, but where no earlier year has a figure",
  async (name) => {
    const [, , ...cells] = findCode(await load(join(out, toPlace(name)))).filter(
      ({ metadata }) => !(metadata.tags as string[] | undefined)?.includes("parameters"),
    );
    for (const { outputs, source } of cells) {
      const [, compared] = /comparison\(.*title: "([^"]+)"/s.exec(source) ?? [];
      if (compared !== undefined && !inEarlierYears.includes(compared))
        expect(outputs, source).toEqual([]);
      else expect(outputs.length, source).toBeGreaterThan(0);
      for (const output of outputs) expect(output.output_type).toBe("display_data");
    }
  },
);

/** What sources print of years before 2018. */
const inEarlierYears: readonly string[] = ["Companies", "Outcomes", "Clusters by label"];

it.each<[string, readonly string[]]>([
  [
    "01-overview",
    ["18,058 companies took part, on average 475", "54.1% of the companies", "16.9 activities"],
  ],
  [
    "02-funding",
    [
      "DKK 494 million financed 38 clusters",
      "DKK 13.0 million each",
      "DKK 27,400 for each company",
      "DKK 184,000",
      "not given",
    ],
  ],
  ["03-participation", ["Matchmaking reached 54.1%", "2.4%", "50.8% as many", "78.1% as many"]],
  [
    "05-history",
    [
      "came to 11,110, 47.7% more than the 7,522 in 2015",
      "came to 18,058, 9.4% more than the 16,500 in 2016",
      "38.0%, 8.7 percentage points more than the 29.3% in 2016",
      "New ideas: 3,941 of 5,296 companies, 74.4%.",
      "just under 6,000 in 2011; how far apart the two are, the printed forms do not tell",
    ],
  ],
  ["06-programmes", ["at least about 1.4 kroner for each krone granted"]],
  [
    "04-certification",
    [
      "14 held gold (36.8%), 6 silver (15.8%) and 18 bronze (47.4%)",
      "Gold came to 14 clusters, 3 more than the 11 in 2017.",
    ],
  ],
])("%s says what its sources print", async (name, texts) => {
  const code = findCode(await load(join(out, toPlace(`${name}.ipynb`))));
  const shown = code.flatMap(({ outputs }) =>
    outputs.map((output) => ("data" in output ? output.data["text/plain"] : "")),
  );
  for (const text of texts) expect(shown.join("\n")).toContain(text);
});

it("the notebooks show the same on both kernels", async () => {
  const [shown, wanted] = await Promise.all(["tslab", "deno"].map(loadRun));
  expect(shown?.map(findShown)).toEqual(wanted?.map(findShown));
});

// Every other one: tslab takes three times as long as Deno.
it("the notebooks show the same in Danish on tslab", async () => {
  const some = names.filter((_, at) => at % 2 === 1);
  const only = some.flatMap((name) => ["--only", name.replace(".ipynb", "")]);
  const folder = await mkdtemp(join(tmpdir(), "out-"));
  await publish(folder, ["--kernel", "tslab", "--lang", "da", ...only]);
  for (const name of some) {
    const [shown, wanted] = await Promise.all(
      [folder, out].map((folder) => load(join(folder, "da", toPlace(name)))),
    );
    expect(shown && findShown(shown)).toEqual(wanted && findShown(wanted));
  }
});

const findShown = (notebook: Notebook) =>
  findCode(notebook).map(({ outputs }) => outputs.map(toShown));

/** An output with its picture as a hash of the pixels. */
function toShown(output: Output) {
  if (!("data" in output) || !("image/png" in output.data)) return output;
  const pixels = hashPixels(String(output.data["image/png"]));
  return { ...output, data: { ...output.data, "image/png": pixels } };
}

const paths = ["", "da/"].flatMap((tree) => [
  `${tree}index.html`,
  ...names.map((name) => `${tree}${toPlace(name).replace(".ipynb", ".html")}`),
]);

it.each(paths.filter((path) => path.startsWith("da/")))("%s is in Danish", async (path) => {
  const html = await readFile(join(out, path), "utf8");
  expect(html).toContain('<html lang="da">');
  expect(findEnglish(findPageTexts(html))).toEqual([]);
});

it.each(names)("the notebook beside the Danish page of %s is Danish too", async (name) => {
  const { cells } = await load(join(out, "da", toPlace(name)));
  const shown = cells.flatMap((cell) =>
    cell.cell_type === "code"
      ? cell.outputs.map((output) => ("data" in output ? `${output.data["text/plain"]}` : ""))
      : [cell.source],
  );
  expect(cells[0]?.source).toContain("**Spørgsmål:**");
  expect(shown.flatMap(findEnglish)).toEqual([]);
});

it.each(paths)("%s says what it said, and is built as it was", async (path) => {
  const outline = outlinePage(await readFile(join(out, path), "utf8"));
  const name = path.replaceAll("/", "-").replace(".html", ".txt");
  await expect(outline).toMatchFileSnapshot(`notebooks/snapshots/${name}`);
});

it.each(paths)(
  "%s is small enough for a mail, and without live charts a quarter of that",
  async (path) => {
    const html = await readFile(join(out, path), "utf8");
    expect(Buffer.byteLength(html)).toBeLessThan(1_200_000);
    if (path.endsWith("index.html")) return;
    const notebook = await load(join(out, path.replace(".html", ".ipynb")));
    const page = await renderPage(notebook, { fileName: "a", static: true, darkColors });
    // Head and foot come from the run, as links, sources and versions do.
    const frame = html.match(/<(header|footer)\b[\s\S]*?<\/\1>/g)?.join("") ?? "";
    expect(frame).toContain("</footer>");
    expect(Buffer.byteLength(page + frame)).toBeLessThan(300_000);
  },
);

let shelf: Shelf;

beforeAll(async () => {
  if (isBrowserMissing) return;
  const entries = paths.map(async (path) => {
    const html = await readFile(join(out, path), "utf8");
    return [path.replaceAll("/", "-"), html] as const;
  });
  shelf = await openShelf(Object.fromEntries(await Promise.all(entries)));
});

afterAll(() => shelf?.close());

const opened = paths.map((path) => path.replaceAll("/", "-"));

it
  .skipIf(isBrowserMissing)
  // 640 pixels is what a window of 1280 has at 200 % zoom.
  .each(opened.flatMap((page) => [1280, 640, 360].map((width) => [page, width] as const)))(
  "%s opens from disk at %i pixels without network, complaint or overflow",
  async (file, width) => {
    const { page, requests, complaints } = await shelf.open(file, {
      viewport: { width, height: 800 },
    });
    const overflow = "document.documentElement.scrollWidth - window.innerWidth";
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    const charts = page.locator("figure.chart svg:visible, figure svg:visible");
    if (!file.endsWith("index.html")) expect(await charts.count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

it.skipIf(isBrowserMissing).each(opened)(
  "%s has no fault that axe-core finds, in light and in dark colours",
  async (file) => {
    const { page } = await shelf.open(file, { bypassCSP: true });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const colorsOnly = colorScheme === "dark";
      expect(await findAxeFaults(page, "html", { colorsOnly }), colorScheme).toEqual([]);
    }
    await page.context().close();
  },
);
