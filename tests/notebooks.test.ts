import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import {
  type CodeCell,
  findTags,
  type Notebook,
  parseNotebook,
} from "../lib/notebook-press/src/notebook/notebook.ts";
import { renderPage } from "../lib/notebook-press/src/publish/index.ts";
import { darkColors } from "../lib/performance-account/src/charts/theme.ts";
import { findEnglish, findPageTexts } from "./notebooks/find-english.ts";
import { findShown } from "./notebooks/find-shown.ts";
import { notebooks, pagePaths as paths, takesYear, toPlace } from "./notebooks/places.ts";
import { notebookFiles as names, publishOnce } from "./notebooks/publish-once.ts";
import { readOrigins, readPage } from "./notebooks/read-page.ts";
import { loadRun } from "./notebooks/run-once.ts";

const load = async (path: string) => parseNotebook(await readFile(path, "utf8"), path);
const findCode = ({ cells }: Notebook) =>
  cells.filter((cell): cell is CodeCell => cell.cell_type === "code");

it("notebooks are named in reading order", () => {
  expect(names.every((name) => /^\d\d-[a-z-]+\.ipynb$/.test(name))).toBe(true);
  expect(names.slice(0, 7)).toEqual([
    "00-first-analysis.ipynb",
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

const loadsHistory = ({ source }: { readonly source: string }) =>
  /load(History|Accounts)\(/.test(source);

it.each(notebooks)("%s has no figure in a text cell", (_, { cells }) => {
  for (const { cell_type, source } of cells)
    if (cell_type === "markdown")
      expect(source.replace(/`[^`]*`|\([^)]*\)|<dfn>.*?<\/dfn>/g, "")).not.toMatch(/\d/);
});

it.each(notebooks)("%s has short code cells", (_, notebook) => {
  for (const { source } of findCode(notebook)) {
    const lines = source.split("\n");
    expect(lines.length).toBeLessThanOrEqual(12);
    for (const line of lines) expect(line.length).toBeLessThan(110);
  }
});

it.each(notebooks)("%s has text before each chart and a sentence after it", (_, { cells }) => {
  const texts = cells.flatMap(({ cell_type }, at) => (cell_type === "markdown" ? [at] : []));
  const charts = cells.flatMap(({ source }, at) => (source.includes("toChart(") ? [at] : []));
  expect(charts.length).toBeGreaterThan(0);
  for (const at of charts) {
    const next = texts.find((text) => text > at) ?? cells.length;
    const [after, ...others] = cells
      .slice(at + 1, next)
      .filter(({ source }) => /show\(|sentence`/.test(source));
    expect(texts.some((text) => text < at)).toBe(true);
    expect([after, ...others].map((cell) => cell?.source).join("\n")).toMatch(
      /sentence`|describe(?:Change|Series)\b/,
    );
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
    for (const { outputs, source } of cells.filter((cell) => cell.source.includes("show("))) {
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
    ["18,058 companies took part, on average 475", "54.1% of all, used", "16.9 activities"],
  ],
  [
    "02-funding",
    [
      "DKK 494 million, which comes to DKK 13.0 million for each of the 38 clusters",
      "and DKK 27,400 for each company",
      "DKK 184,000",
      "not given",
    ],
  ],
  [
    "03-participation",
    ["matchmaking 9,766 (54.1%)", "2.4%", "50.8% of the number", "78.1% of the number"],
  ],
  [
    "05-history",
    [
      "in 2016: 11,110, or 47.7% more than the 7,522 in 2015",
      "in 2018: 18,058, or 9.4% more than the 16,500 in 2016",
      "38.0%, or 8.7 percentage points more than the 29.3% in 2016",
      "New ideas: 3,941 of 5,296 companies, 74.4%.",
      "gives a number for 2006–2015 and 2017.",
    ],
  ],
  ["06-programmes", ["about 1.4 kroner or more for each krone granted"]],
  [
    "04-certification",
    [
      "14 held gold (36.8%), 6 held silver (15.8%) and 18 held bronze (47.4%)",
      "Gold: 14 clusters, or 3 more than the 11 in 2017.",
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

const english = paths.filter((path) => !path.startsWith("da/"));
const findNumbers = (html: string) => html.match(/<data value="[^"]*"/g)?.toSorted();
const countParts = (html: string) =>
  ["<h2", "<h3", "<table", "<tr", "<figure"].map((part) => html.split(part).length - 1);

it.each(english)("%s has the same numbers and parts in Danish", async (path) => {
  const [html = "", danish = ""] = await Promise.all(
    [path, `da/${path}`].map((one) => readFile(join(out, one), "utf8")),
  );
  expect(findNumbers(danish)).toEqual(findNumbers(html));
  expect(countParts(danish)).toEqual(countParts(html));
});

it.each(english)("%s says what it said", async (path) => {
  const lines = readPage(await readFile(join(out, path), "utf8"));
  // The rows of the index are those of the pages.
  const read = path === "index.html" ? lines.filter((line) => !line.startsWith("|")) : lines;
  await expect(toText(read)).toMatchFileSnapshot(toSnapshot(path));
});

// What is said without a number is in the notebook, and tables have the same numbers.
it.each(english)("%s says in Danish with numbers what it said", async (path) => {
  const lines = readPage(await readFile(join(out, "da", path), "utf8"));
  const sentences = lines.filter((line) => /^(?![|#-]|Kilde: ).*\d.*\.$/.test(line));
  await expect(toText(sentences)).toMatchFileSnapshot(toSnapshot(`da/${path}`));
});

it("the origins on all pages say what they said", async () => {
  const pages = await Promise.all(english.map((path) => readFile(join(out, path), "utf8")));
  const lines = new Set(pages.flatMap(readOrigins));
  await expect(toText([...lines])).toMatchFileSnapshot(toSnapshot("origins.html"));
});

const toText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const toSnapshot = (path: string) =>
  `notebooks/snapshots/${path.replaceAll("/", "-").replace(".html", ".txt")}`;

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
