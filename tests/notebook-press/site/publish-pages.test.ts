import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";
import type { Result } from "../../../lib/notebook-press/src/run/run-job.ts";
import { withRunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import {
  publishCharts,
  publishPage,
  publishPages,
} from "../../../lib/notebook-press/src/site/publish-pages.ts";
import { toCodeCell, toDisplay, toNotebook } from "../publish/cases.ts";
import { makeJob, makeSourceNotebook } from "../run/make-job.ts";
import { makeNotebook } from "../run/make-notebook.ts";
import { makeRunRecord } from "../run/make-run-record.ts";
import { makeTrees } from "./make-trees.ts";

const makeOut = () => mkdtemp(join(tmpdir(), "pages-"));
const toTrees = (out: string) =>
  makeTrees(out, {
    describeRecord: async ({ own }) => ({ sources: [{ label: "Source", value: String(own) }] }),
  });

/** What a run of one notebook gave, for a year or another set of parameters. */
function makeResult(out: string, place: string, slug: string): Result {
  const label = place.replace("da/", "");
  const [english, danish] = makeTrees(out);
  const { lang, notebooks } = label === place ? english : danish;
  const source = notebooks.find((one) => one.slug === slug) ?? makeSourceNotebook({ slug });
  const record = makeRunRecord({ own: `Account ${label}` });
  const job = makeJob({ source, lang, label, folder: join(out, place) });
  const notebook = withRunRecord(makeNotebook(source.title, "1;"), record);
  return { job, notebook, record, unchanged: false };
}

/** Publishes as several runs do, one after the other: each a list of `2018/01-one`, `da/2018/01-one`. */
async function publish(...runs: readonly (readonly string[])[]): Promise<string> {
  const out = await makeOut();
  for (const pages of runs) {
    const results = pages.map((page) => {
      const at = page.lastIndexOf("/");
      return makeResult(out, page.slice(0, at), page.slice(at + 1));
    });
    await publishPages(toTrees(out), results);
  }
  return out;
}

const read = (out: string, page: string) => readFile(join(out, `${page}.html`), "utf8");

/** The links of a page's head: to other notebooks, to other years, and to other languages. */
async function findLinks(out: string, page: string) {
  const [header = ""] = /<header.*?<\/header>/s.exec(await read(out, page)) ?? [];
  const [pages, languages, years] = [
    "<nav aria",
    '<nav class="languages"',
    '<nav class="editions"',
  ].map((start) => {
    const [, nav = ""] = header.split(start);
    const [list = ""] = nav.split("</nav>");
    return [...list.matchAll(/<li><a href="([^"]+)".*?( aria-current="page")?>/g)].map(
      ([, href, current]) => `${href}${current ? " *" : ""}`,
    );
  });
  return languages?.length ? [pages, years, languages] : [pages, years];
}

it("publishPages leads from each page to those of its folder and to its other years", async () => {
  const out = await publish(["2017/01-one", "2018/01-one", "2018/02-two", "2016/01-one"]);
  expect(await findLinks(out, "2017/01-one")).toEqual([
    ["01-one.html *"],
    ["../2018/01-one.html", "01-one.html *", "../2016/01-one.html"],
  ]);
  expect(await findLinks(out, "2018/02-two")).toEqual([["01-one.html", "02-two.html *"], []]);
  expect(await read(out, "2018/01-one")).toContain('aria-label="Years"');
});

it.each<[string, readonly (readonly string[])[]]>([
  ["one run", [["2017/01-one", "2017/02-two", "2018/01-one", "2018/02-two"]]],
  [
    "a run for each year",
    [
      ["2018/01-one", "2018/02-two"],
      ["2017/01-one", "2017/02-two"],
    ],
  ],
  ["a run for each page", [["2017/02-two"], ["2018/01-one"], ["2018/02-two"], ["2017/01-one"]]],
])("publishPages gives the same pages after %s", async (_, runs) => {
  const out = await publish(...runs);
  const both = ["2018/01-one", "2018/02-two", "2017/01-one", "2017/02-two"];
  const wanted = await publish(both);
  for (const page of both) expect(await read(out, page)).toBe(await read(wanted, page));
});

it("publishPages follows a page that somebody took away", async () => {
  const out = await publish(["2017/01-one", "2018/01-one"]);
  await rm(join(out, "2017"), { recursive: true });
  await publishPages(toTrees(out), []);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
});

it("publishPages keeps what a page of an earlier run says of that run", async () => {
  const out = await publish(["2017/01-one"], ["2018/01-one"]);
  const page = await read(out, "2017/01-one");
  expect(page).toContain("<dt>Source</dt><dd>Account 2017</dd>");
  expect(page).toContain("<dd>23 November 2026</dd>");
});

it("publishPages leaves sets of parameters out of the years, but joins the pages of each", async () => {
  const out = await publish(["2018/01-one"], ["2018-topic-b/01-one"], ["2018-topic-b/02-two"]);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
  const page = await findLinks(out, "2018-topic-b/01-one");
  expect(page).toEqual([["01-one.html *", "02-two.html"], []]);
});

it("publishPages leads from each section to the others, in their order", async () => {
  const folders = ["2018", "2016-north", "2016"];
  const out = await publish(folders.map((name) => `${name}/01-one`));
  const [, years] = await findLinks(out, "2016-north/01-one");
  expect(years).toEqual(["../2018/01-one.html", "../2016/01-one.html", "01-one.html *"]);
  expect(await read(out, "2018/01-one")).toContain(">2016, north</a>");
});

it("publishPages leads from each section to what speaks of all, and back", async () => {
  const out = await publish(
    ["2018/01-one", "2016/01-one", "2018-topic-b/01-one"],
    ["all-years/02-two"],
  );
  expect(await findLinks(out, "2018/01-one")).toEqual([
    ["01-one.html *", "../all-years/02-two.html"],
    ["01-one.html *", "../2016/01-one.html"],
  ]);
  expect(await findLinks(out, "all-years/02-two")).toEqual([
    ["../2018/01-one.html", "02-two.html *"],
    ["../2018/01-one.html", "../2016/01-one.html"],
  ]);
  expect(await findLinks(out, "2018-topic-b/01-one")).toEqual([["01-one.html *"], []]);
});

it("publishPages leads from what speaks of all to the first section that has most pages", async () => {
  const full = ["2017/01-one", "2017/02-two", "2016/01-one", "2016/02-two"];
  const out = await publish([...full, "2018/01-one", "2019-topic-b/01-one", "all-years/02-two"]);
  const [pages] = await findLinks(out, "all-years/02-two");
  expect(pages).toEqual(["../2017/01-one.html", "../2017/02-two.html", "02-two.html *"]);
});

it("publishPages leads to what speaks of all years in the other language", async () => {
  const out = await publish(["all-years/02-two", "da/all-years/02-two"]);
  const [, , languages] = await findLinks(out, "da/all-years/02-two");
  expect(languages).toEqual(["../../all-years/02-two.html"]);
});

it("publishPages puts pages right into the folder of the site, and leads to its index", async () => {
  const out = await publish(["/01-one", "topic-b/01-one", "da//01-one"]);
  expect(await findLinks(out, "01-one")).toEqual([["01-one.html *"], [], ["da/01-one.html"]]);
  expect(await read(out, "01-one")).toContain('<a href="index.html">Made-up site</a>');
  expect(await read(out, "topic-b/01-one")).toContain('<a href="../index.html">Made-up site</a>');
});

it.each<[string, (path: string) => Promise<void>]>([
  ["is missing", (path) => rm(path)],
  ["cannot be read", (path) => writeFile(path, "{")],
  ["is of no run", (path) => writeFile(path, formatNotebook(makeNotebook("Mine")))],
])("publishPages leaves a page as it is whose notebook %s, and leads to it", async (_, change) => {
  const out = await publish(["2017/01-one"]);
  await change(join(out, "2017", "01-one.ipynb"));
  await writeFile(join(out, "2017", "01-one.html"), "as it was");
  await publishPages(toTrees(out), [makeResult(out, "2018", "01-one")]);
  expect(await read(out, "2017/01-one")).toBe("as it was");
  const [, years] = await findLinks(out, "2018/01-one");
  expect(years).toEqual(["01-one.html *", "../2017/01-one.html"]);
});

it("publishPages does not touch folders and pages that are somebody else's", async () => {
  const out = await makeOut();
  await mkdir(join(out, "drafts"));
  await writeFile(join(out, "drafts", "01-one.html"), "mine");
  await mkdir(join(out, "2017"));
  await writeFile(join(out, "2017", "09-other.html"), "mine");
  await publishPages(toTrees(out), [makeResult(out, "2018", "01-one")]);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
  expect(await read(out, "drafts/01-one")).toBe("mine");
  expect(await readdir(join(out, "2017"))).toEqual(["09-other.html"]);
});

it("publishPages does not write a page that is there as it should be", async () => {
  const out = await publish(["2017/01-one"]);
  const path = join(out, "2017", "01-one.html");
  await utimes(path, 0, 0);
  await publishPages(toTrees(out), []);
  expect((await stat(path)).mtimeMs).toBe(0);
});

it("publishPages writes the notebook beside its page only if it was run", async () => {
  const out = await makeOut();
  const results: readonly Result[] = [
    makeResult(out, "2018", "01-one"),
    { ...makeResult(out, "2018", "02-two"), unchanged: true },
  ];
  await publishPages(toTrees(out), results);
  expect((await readdir(join(out, "2018"))).toSorted()).toEqual([
    "01-one.html",
    "01-one.ipynb",
    "01-one.md",
    "02-two.html",
    "02-two.md",
  ]);
});

it.each<[string, readonly (readonly string[])[]]>([
  ["one run", [["2018/01-one", "2018/02-two", "da/2018/01-one", "da/2017/01-one"]]],
  [
    "a run for each language",
    [
      ["2018/01-one", "2018/02-two"],
      ["da/2018/01-one", "da/2017/01-one"],
    ],
  ],
  [
    "the other way round",
    [
      ["da/2018/01-one", "da/2017/01-one"],
      ["2018/01-one", "2018/02-two"],
    ],
  ],
])(
  "publishPages leads from each page to itself in the other language after %s",
  async (_, runs) => {
    const out = await publish(...runs);
    const find = async (page: string) => (await findLinks(out, page))[2];
    expect(await find("2018/01-one")).toEqual(["../da/2018/01-one.html"]);
    expect(await find("da/2018/01-one")).toEqual(["../../2018/01-one.html"]);
    expect([await find("2018/02-two"), await find("da/2017/01-one")]).toEqual([
      undefined,
      undefined,
    ]);
  },
);

it("publishPages leads to the other years of the same language only", async () => {
  const out = await publish(["2018/01-one", "da/2018/01-one", "da/2017/01-one"]);
  const [, years] = await findLinks(out, "da/2018/01-one");
  expect(years).toEqual(["01-one.html *", "../2017/01-one.html"]);
  expect((await findLinks(out, "2018/01-one"))[1]).toEqual([]);
});

it("publishPages leads to the other language of a set of parameters, whatever it is called", async () => {
  const out = await publish(["Nord & Fyn/01-one", "da/Nord & Fyn/01-one"]);
  const [, , languages] = await findLinks(out, "da/Nord & Fyn/01-one");
  expect(languages).toEqual(["../../Nord%20%26%20Fyn/01-one.html"]);
});

it.each([
  ["2018", '<html lang="en-GB">', 'lang="da" hreflang="da">Dansk</a>', "23 November 2026", "Years"],
  [
    "da/2018",
    '<html lang="da">',
    'lang="en-GB" hreflang="en-GB">English</a>',
    "23. november 2026",
    "År",
  ],
])("publishPages writes %s/01-one in its language", async (place, ...wanted) => {
  const all = ["2018", "2017"].flatMap((year) => [`${year}/01-one`, `da/${year}/01-one`]);
  const page = await read(await publish(all), `${place}/01-one`);
  for (const text of wanted) expect(page).toContain(text);
});

it("publishPage writes the notebook as a page and as Markdown, which leads to no files", async () => {
  const out = await mkdtemp(join(tmpdir(), "page-"));
  const describeRecord = async () => ({ sources: [{ label: "Source", value: "A report" }] });
  const source = { slug: "02-two", description: "Why two?" };
  const place = { links: [], editions: [], translations: [], folder: "2018", source };
  const run = { notebook: makeNotebook("A title", "1;"), record: makeRunRecord() };
  await publishPage(run, { out, tag: "en", title: "A site", describeRecord }, place);
  const text = await readFile(join(out, "2018", "02-two.md"), "utf8");
  expect(text).toMatch(/^# A title\n[\s\S]*- \*\*Source:\*\* A report/);
  expect(text).not.toContain("Downloads");
  const page = await readFile(join(out, "2018", "02-two.html"), "utf8");
  expect(page).toContain('<meta name="description" content="Why two?">');
  expect(page).toContain("<title>A title · A site</title>");
  expect(page).toContain("<dt>Source</dt><dd>A report</dd>");
});

const source = { slug: "02-two" };
const makeFolder = () => mkdtemp(join(tmpdir(), "charts-"));
const list = async (folder: string) => (await readdir(join(folder, "charts"))).toSorted();

/** A notebook that draws in the cells of those ids. */
const draw = (...ids: readonly string[]) =>
  toNotebook(
    ...ids.map((id) => {
      const data = { "image/svg+xml": `<svg>${id}</svg>`, "image/png": "AQID" };
      return toCodeCell({ id, outputs: [toDisplay(data)] });
    }),
  );

const words = toWords("en");

it("publishCharts writes a file for each form of each chart", async () => {
  const folder = await makeFolder();
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  const names = ["02-two-a.png", "02-two-a.svg", "02-two-b.png", "02-two-b.svg"];
  expect(await list(folder)).toEqual(names);
  expect([...(await readFile(join(folder, "charts", "02-two-a.png")))]).toEqual([1, 2, 3]);
});

it("publishCharts takes away what the notebook drew before and no longer draws", async () => {
  const folder = await makeFolder();
  const charts = join(folder, "charts");
  await mkdir(charts);
  for (const name of ["02-two-mine.svg", "02-two-more-a.svg"])
    await writeFile(join(charts, name), "");
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  await publishCharts(draw("b"), { folder, source, words, earlier: draw("a", "b") });
  expect(await list(folder)).toEqual([
    "02-two-b.png",
    "02-two-b.svg",
    "02-two-mine.svg",
    "02-two-more-a.svg",
  ]);
});

it("publishCharts makes no folder for a notebook without charts", async () => {
  const folder = await makeFolder();
  await publishCharts(toNotebook(toCodeCell()), { folder, source, words, earlier: undefined });
  expect(await readdir(folder)).toEqual([]);
});
