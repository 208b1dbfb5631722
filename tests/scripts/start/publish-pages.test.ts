import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook } from "../../../lib/src/notebook/notebook.ts";
import { publishPages } from "../../../scripts/start/publish-pages.ts";
import type { Result } from "../../../scripts/start/run-job.ts";
import { type RunRecord, withRunRecord } from "../../../scripts/start/run-record.ts";
import { makeJob, makeSourceNotebook } from "./make-job.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

const notebooks = [
  makeSourceNotebook({ slug: "01-one", title: "One: the first" }),
  makeSourceNotebook({ slug: "02-two", title: "Two" }),
];
const makeOut = () => mkdtemp(join(tmpdir(), "pages-"));

const made = makeRunRecord();

/** What a run of one notebook gave, for a year or another set of parameters. */
function makeResult(out: string, label: string, slug: string, changes: Partial<RunRecord> = {}) {
  const source = notebooks.find((one) => one.slug === slug) ?? makeSourceNotebook({ slug });
  const sources = made.sources.map((one) => ({ ...one, title: `Account ${label}` }));
  const record = { ...made, sources, ...changes };
  const job = makeJob({ source, label, folder: join(out, label) });
  const notebook = withRunRecord(makeNotebook(source.title, "1;"), record);
  return { job, notebook, record, unchanged: false };
}

/** Publishes as several runs do, one after the other: each a list of `2018/01-one`. */
async function publish(...runs: readonly (readonly string[])[]): Promise<string> {
  const out = await makeOut();
  for (const pages of runs) {
    const results = pages.map((page) => {
      const [label = "", slug = ""] = page.split("/");
      return makeResult(out, label, slug);
    });
    await publishPages({ out, notebooks }, results);
  }
  return out;
}

const read = (out: string, page: string) => readFile(join(out, `${page}.html`), "utf8");

/** What the links of a page's head say: those to other notebooks, and those to other years. */
async function findLinks(out: string, page: string) {
  const [header = ""] = /<header.*?<\/header>/s.exec(await read(out, page)) ?? [];
  const [pages = "", years = ""] = header.split('<nav class="editions"');
  const toList = (html: string) =>
    [...html.matchAll(/<li><a href="([^"]+)"( aria-current)?/g)].map(
      ([, href, current]) => `${href}${current ? " *" : ""}`,
    );
  return [toList(pages), toList(years)];
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
  await publishPages({ out, notebooks }, []);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
});

it("publishPages keeps what a page of an earlier run says of that run", async () => {
  const out = await publish(["2017/01-one"], ["2018/01-one"]);
  const page = await read(out, "2017/01-one");
  expect(page).toContain("<dd>Account 2017, which describes 2018. ");
  expect(page).toContain("<dd>23 November 2026</dd>");
});

it("publishPages leaves sets of parameters out of the years, but joins the pages of each", async () => {
  const out = await publish(["2018/01-one"], ["2018-topic-b/01-one"], ["2018-topic-b/02-two"]);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
  const page = await findLinks(out, "2018-topic-b/01-one");
  expect(page).toEqual([["01-one.html *", "02-two.html"], []]);
});

it.each<[string, (path: string) => Promise<void>]>([
  ["is missing", (path) => rm(path)],
  ["cannot be read", (path) => writeFile(path, "{")],
  ["is of no run", (path) => writeFile(path, formatNotebook(makeNotebook("Mine")))],
])("publishPages leaves a page as it is whose notebook %s, and leads to it", async (_, change) => {
  const out = await publish(["2017/01-one"]);
  await change(join(out, "2017", "01-one.ipynb"));
  await writeFile(join(out, "2017", "01-one.html"), "as it was");
  await publishPages({ out, notebooks }, [makeResult(out, "2018", "01-one")]);
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
  await publishPages({ out, notebooks }, [makeResult(out, "2018", "01-one")]);
  expect(await findLinks(out, "2018/01-one")).toEqual([["01-one.html *"], []]);
  expect(await read(out, "drafts/01-one")).toBe("mine");
  expect(await readdir(join(out, "2017"))).toEqual(["09-other.html"]);
});

it("publishPages does not write a page that is there as it should be", async () => {
  const out = await publish(["2017/01-one"]);
  const path = join(out, "2017", "01-one.html");
  await utimes(path, 0, 0);
  await publishPages({ out, notebooks }, []);
  expect((await stat(path)).mtimeMs).toBe(0);
});

it("publishPages writes the notebook beside its page only if it was run", async () => {
  const out = await makeOut();
  const results: readonly Result[] = [
    makeResult(out, "2018", "01-one"),
    { ...makeResult(out, "2018", "02-two"), unchanged: true },
  ];
  await publishPages({ out, notebooks }, results);
  expect((await readdir(join(out, "2018"))).toSorted()).toEqual([
    "01-one.html",
    "01-one.ipynb",
    "01-one.md",
    "02-two.html",
    "02-two.md",
  ]);
});
