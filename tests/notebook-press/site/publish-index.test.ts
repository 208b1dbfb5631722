import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { writeAtomically } from "../../../lib/notebook-press/src/notebook/write-atomically.ts";
import { toOriginKey } from "../../../lib/notebook-press/src/origins/origin.ts";
import { withRunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import { findPlaces, publishIndex } from "../../../lib/notebook-press/src/site/publish-index.ts";
import type { Edition } from "../../../lib/notebook-press/src/site/site.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../publish/cases.ts";
import { makeChartNotebook } from "../publish/make-chart-notebook.ts";
import { makeSourceNotebook } from "../run/make-job.ts";
import { makeRunRecord } from "../run/make-run-record.ts";
import { makeTrees } from "./make-trees.ts";

async function makeOut(...files: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "index-"));
  for (const file of files) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), "");
  }
  return out;
}

async function publish(...files: readonly string[]): Promise<string> {
  return publishWith({}, await makeOut(...files));
}

async function publishWith(changes: Partial<Edition>, out: string): Promise<string> {
  return readFile((await publishIndex(makeTrees(out, changes)[0])) ?? "", "utf8");
}

const findLinks = (page: string) =>
  [...page.matchAll(/<a href="(\w+\/[^"]+)"/g)].map(([, href]) => href);

it("publishIndex leads to every page, the newest year first, in reading order", async () => {
  const page = await publish("2017/02-two.html", "2018/02-two.html", "2018/01-one.html");
  expect(findLinks(page)).toEqual(["2018/01-one.html", "2018/02-two.html", "2017/02-two.html"]);
});

it("publishIndex leads to the pages of other sets of parameters, after those of their year", async () => {
  const files = ["2018/01-one", "2018-topic-x/01-one", "Fyn og Ærø/01-one", "2017/01-one"];
  const page = await publish(...files.flatMap((file) => [`${file}.html`, `${file}.ipynb`]));
  const links = [...page.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    "2018/01-one.html",
    "2018-topic-x/01-one.html",
    "2017/01-one.html",
    "Fyn%20og%20%C3%86r%C3%B8/01-one.html",
  ]);
});

it("publishIndex gives each page its title and description", async () => {
  const page = await publish("2018/01-one.html");
  expect(page).toMatch(/href="2018\/01-one\.html">One: the first<.*Why one: the first\?/s);
});

it("publishIndex shows what the site says of a folder, and a brief one without descriptions", async () => {
  const page = await publishWith(
    {
      describeFolder: async ({ folder, folders }) => ({
        description: `${folder} of ${folders.join(" and ")}`,
        isBrief: folder === "2017",
      }),
      toIntro: (folders) => `**${folders.length}** folders`,
    },
    await makeOut("2018/01-one.html", "2017/01-one.html"),
  );
  expect(page).toContain("<strong>2</strong> folders");
  expect([...page.matchAll(/<p class="about">(20.*?)<\/p>/g)].map(([, text]) => text)).toEqual([
    "2018 of 2017 and 2018",
    "2017 of 2017 and 2018",
  ]);
  expect(page.match(/Why one/g)).toHaveLength(1);
});

it("publishIndex shows the figures of a folder, each with the page on which it stands", async () => {
  const out = await makeOut("2018/01-one.html");
  const origin = { kind: "printed", label: "Five", printed: "5", source: "A test" } as const;
  const html = `<data value="5" data-origin='${JSON.stringify(origin)}'>5</data>`;
  const notebook = toNotebook(
    toTextCell("# One"),
    toCodeCell({ outputs: [toDisplay({ "text/html": html })] }),
  );
  const path = join(out, "2018/01-one.ipynb");
  await writeFile(path, formatNotebook(withRunRecord(notebook, makeRunRecord())));
  const page = await publishWith(
    {
      describeFolder: async ({ findPlaces }) => {
        const page = (await findPlaces()).get(toOriginKey(origin));
        const figure = { label: "Five", text: "5", origin, page };
        return { glance: [figure], figures: [figure] };
      },
    },
    out,
  );
  expect(page.match(/<dl class="glance">/g)).toHaveLength(1);
  expect(page).toMatch(/<a href="2018\/01-one\.html[^"]*">Five<\/a>/);
});

it.each([
  ["01-one", ["chart picture"]],
  ["02-two", []],
  ["03-none", []],
])("publishIndex shows the first chart of %s, if there is one", async (picture, wanted) => {
  const out = await makeOut("2018/01-one.html", "2018/02-two.html");
  const notebook = withRunRecord(await makeChartNotebook(), makeRunRecord());
  await writeFile(join(out, "2018/01-one.ipynb"), formatNotebook(notebook));
  const page = await publishWith({ describeFolder: async () => ({ picture }) }, out);
  const found = [...page.matchAll(/<figure class="([^"]*)"/g)].map(([, name]) => name);
  expect(found).toEqual(wanted);
});

it.each([
  ["a page of no notebook", "2018/03-three.html"],
  ["a notebook without a page", "2018/02-two.ipynb"],
  ["a folder of no year", "drafts/02-two.html"],
])("publishIndex does not lead to %s", async (_, file) => {
  expect(findLinks(await publish("2018/01-one.html", file))).toEqual(["2018/01-one.html"]);
});

it.each([
  ["whose last run failed", ["2018/01-one.html", "2018/01-one.failed.ipynb"], 1],
  ["whose last run did not", ["2018/01-one.html", "2018/02-two.failed.ipynb"], 0],
])("publishIndex marks a page %s", async (_, files, marks) => {
  const page = await publish(...files);
  expect(page.match(/class="failed"/g) ?? []).toHaveLength(marks);
});

it("publishIndex leads to the index in another language if that has pages", async () => {
  const out = await makeOut("2018/01-one.html", "da/2018/01-one.html");
  const trees = makeTrees(out);
  const pages = trees.map(async (tree) =>
    readFile((await publishIndex(tree, trees)) ?? "", "utf8"),
  );
  const [english, danish] = await Promise.all(pages);
  expect(english).toContain('<a href="da/index.html" lang="da" hreflang="da">Dansk</a>');
  expect(danish).toContain('<a href="../index.html" lang="en-GB" hreflang="en-GB">English</a>');
  expect(danish).toMatch(/<html lang="da">.*<h1>Et opdigtet websted/s);
});

it("publishIndex leads to no language that has no pages", async () => {
  const out = await makeOut("2018/01-one.html", "da/index.html");
  const trees = makeTrees(out);
  const page = await readFile((await publishIndex(trees[0], trees)) ?? "", "utf8");
  expect(page).not.toContain("hreflang");
  expect(await publishIndex(trees[1], trees)).toBeUndefined();
});

it("publishIndex writes nothing if there is no page to lead to", async () => {
  const out = await makeOut("2018/01-one.failed.ipynb");
  expect(await publishIndex(makeTrees(out)[0])).toBeUndefined();
  expect(await readdir(out)).toEqual(["2018"]);
});

it.each([
  [0, ["All years", "2018", "2016", "2016, north"]],
  [1, ["Alle år", "2018", "2016", "2016, north"]],
])(
  "publishIndex has a place for what speaks of all, and for each section: %d",
  async (at, names) => {
    const folders = ["2018", "2016", "2016-north", "all-years"];
    const files = folders.flatMap((name) => [`${name}/01-one.html`, `${name}/01-one.ipynb`]);
    const trees = makeTrees(await makeOut(...files, ...files.map((file) => `da/${file}`)));
    const page = await readFile((await publishIndex(trees[at] ?? trees[0])) ?? "", "utf8");
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual(names);
    expect(page).toContain('href="all-years/01-one.html"');
  },
);

it("publishIndex leads to pages right beside it, under no heading", async () => {
  const files = ["01-one.html", "01-one.ipynb", "topic-b/01-one.html", "topic-b/01-one.ipynb"];
  const page = await publish(...files, "02-two.html");
  const links = [...page.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual(["01-one.html", "topic-b/01-one.html"]);
  expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual(["topic-b"]);
});

it("publishIndex links the files of a folder that are there, and PDFs as new as their page", async () => {
  const files = ["2018/figures.csv", "2018/01-one.html", "2018/01-one.pdf"];
  const describeFolder = async () => ({ files: ["figures.csv", "figures.json"] });
  const page = await publishWith({ describeFolder }, await makeOut(...files));
  expect(page).toContain('<a href="2018/figures.csv">figures.csv</a>');
  expect(page).toContain('<a href="2018/01-one.pdf" aria-label="PDF: One: the first">PDF</a>');
  expect(page).not.toContain("figures.json");
});

it("publishIndex does not link a PDF that is older than its page", async () => {
  const out = await makeOut("2018/01-one.html", "2018/01-one.pdf");
  await utimes(join(out, "2018/01-one.pdf"), 1, 1);
  expect(await publishWith({}, out)).not.toContain("01-one.pdf");
});

const show = (...origins: readonly string[]) => {
  const marks = origins.map((origin) => `<data value="1" title="${origin}">1</data>`);
  return toCodeCell({ outputs: [toDisplay({ "text/html": marks.join(" ") })] });
};

it("findPlaces finds the page that has the fewest figures, and the heading there", async () => {
  const out = await mkdtemp(join(tmpdir(), "places-"));
  const shown = { "01-all": show("Here", "There"), "02-some": show("Here") };
  for (const [slug, cell] of Object.entries(shown)) {
    const notebook = withRunRecord(toNotebook(toTextCell("## Part"), cell), makeRunRecord());
    await writeAtomically(join(out, "2018", `${slug}.ipynb`), formatNotebook(notebook));
  }
  const sources = [
    makeSourceNotebook({ slug: "01-all", title: "All: of them" }),
    makeSourceNotebook({ slug: "02-some", title: "Some" }),
    makeSourceNotebook({ slug: "03-none" }),
  ];
  expect(Object.fromEntries(await findPlaces({ name: "2018", sources }, out))).toEqual({
    Here: { title: "Some", href: "2018/02-some.html#part" },
    There: { title: "All", href: "2018/01-all.html#part" },
  });
});
