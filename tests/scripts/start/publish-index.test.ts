import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import type { AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import { publishIndex } from "../../../scripts/start/publish-index.ts";
import { makeAnyFigure } from "../../performance-account/account/make-any-figure.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";
import { makeSourceNotebook } from "./make-job.ts";

const notebooks = [
  makeSourceNotebook({ slug: "01-one", title: "One", question: "Why one?" }),
  makeSourceNotebook({ slug: "02-two", title: "Two", question: "Why two?" }),
];
const accounts = [{ ...makeAccount({}), year: 2018 }];
const figures: readonly AnyFigure[] = [];
const [{ source }] = accounts as [(typeof accounts)[0]];

async function makeOut(...files: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "index-"));
  for (const file of files) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), "");
  }
  return out;
}

async function publish(...files: readonly string[]): Promise<string> {
  const out = await makeOut(...files);
  return readFile(
    (await publishIndex({ lang: "en", out, notebooks, accounts, figures })) ?? "",
    "utf8",
  );
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

it("publishIndex gives each page its title and question", async () => {
  const page = await publish("2018/01-one.html");
  expect(page).toMatch(/href="2018\/01-one\.html">One<.*Why one\?/s);
});

it("publishIndex names the account of each year that has one", async () => {
  const page = await publish("2018/01-one.html", "2017/01-one.html");
  expect([...page.matchAll(/<h2>(\d.*?)<\/h2>\n(<p class="about">.*?<)?/g)]).toMatchObject([
    { 1: "2018", 2: `<p class="about">${source.title}<` },
    { 1: "2017", 2: undefined },
  ]);
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
  const trees = [
    { lang: "en" as const, out, notebooks, accounts, figures },
    { lang: "da" as const, out: join(out, "da"), notebooks, accounts, figures },
  ] as const;
  const pages = trees.map(async (tree) =>
    readFile((await publishIndex(tree, trees)) ?? "", "utf8"),
  );
  const [english, danish] = await Promise.all(pages);
  expect(english).toContain('<a href="da/index.html" lang="da" hreflang="da">Dansk</a>');
  expect(danish).toContain('<a href="../index.html" lang="en-GB" hreflang="en-GB">English</a>');
  expect(danish).toMatch(/<html lang="da">.*<h1>De danske klyngers performanceregnskab/s);
});

it("publishIndex leads to no language that has no pages", async () => {
  const out = await makeOut("2018/01-one.html", "da/index.html");
  const trees = [
    { lang: "en" as const, out, notebooks, accounts, figures },
    { lang: "da" as const, out: join(out, "da"), notebooks, accounts, figures },
  ] as const;
  const page = await readFile((await publishIndex(trees[0], trees)) ?? "", "utf8");
  expect(page).not.toContain("hreflang");
  expect(await publishIndex(trees[1], trees)).toBeUndefined();
});

it("publishIndex writes nothing if there is no page to lead to", async () => {
  const out = await makeOut("2018/01-one.failed.ipynb");
  expect(await publishIndex({ lang: "en", out, notebooks, accounts, figures })).toBeUndefined();
  expect(await readdir(out)).toEqual(["2018"]);
});

it("publishIndex shows the figures of a year that has an account", async () => {
  const page = await publish("2018/01-one.html", "2017/01-one.html", "2018-x/01-one.html");
  expect(page.match(/<dl class="glance">/g)).toHaveLength(1);
  expect(page.match(/<caption>All figures, 2018: /g)).toHaveLength(1);
});

const assembled = [
  { ...makeAccount({ companies: "10" }), year: 2016, isDocument: false },
  {
    ...{ ...makeAccount({ clusters: "4" }), year: 2016, isDocument: false },
    population: "innovation-networks" as const,
  },
];

it.each([
  ["en", ["All years", "2018", "2016", "2016, innovation networks alone"], "Innovation networks"],
  ["da", ["Alle år", "2018", "2016", "2016, innovationsnetværk alene"], "Innovationsnetværk"],
] as const)(
  "publishIndex has in %s a place for all years and each population",
  async (lang, names, whom) => {
    const folders = ["2018", "2016", "2016-innovation-networks", "all-years"];
    const files = folders.flatMap((name) => [`${name}/01-one.html`, `${name}/01-one.ipynb`]);
    const out = await makeOut(...files);
    const tree = { lang, out, notebooks, figures, accounts: [...accounts, ...assembled] };
    const page = await readFile((await publishIndex(tree)) ?? "", "utf8");
    const heads = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name);
    expect(heads.slice(0, 4)).toEqual(names);
    expect(page.match(/<dl class="glance">/g)).toHaveLength(3);
    expect(page.match(/<section class="year minor">\n<h2>2016/g)).toHaveLength(2);
    expect(page).toContain('<section class="year">\n<h2>2018');
    expect(page).toMatch(new RegExp(`<p class="about">${whom} al[eo]ne, `));
    expect(findLinks(page)).toContain("2018/01-one.html");
    expect(page).toContain('href="all-years/01-one.html"');
  },
);

it("publishIndex says that years are put together only if one is", async () => {
  const wanted = "put together from what other sources print";
  expect(await publish("2018/01-one.html", "2016/01-one.html")).not.toContain(wanted);
  const out = await makeOut("2016/01-one.html");
  const tree = { lang: "en" as const, out, notebooks, figures, accounts: assembled };
  expect(await readFile((await publishIndex(tree)) ?? "", "utf8")).toContain(wanted);
});

it("publishIndex links the files of a year that are there, and PDFs as new as their page", async () => {
  const files = ["2018/figures.csv", "2018/01-one.html", "2018/01-one.pdf"];
  const page = await publish(...files);
  expect(page).toContain('<a href="2018/figures.csv">figures.csv</a>');
  expect(page).toContain('<a href="2018/01-one.pdf" aria-label="PDF: One">PDF</a>');
  expect(page).not.toContain("figures.json");
});

it("publishIndex does not link a PDF that is older than its page", async () => {
  const out = await makeOut("2018/01-one.html", "2018/01-one.pdf");
  await utimes(join(out, "2018/01-one.pdf"), 1, 1);
  const path = (await publishIndex({ lang: "en", out, notebooks, accounts, figures })) ?? "";
  expect(await readFile(path, "utf8")).not.toContain("01-one.pdf");
});

it("publishIndex finds each figure once, of all years those that no account with pages has", async () => {
  const grant = makeAnyFigure("27 million", { indicator: "grant_state", year: 2019 });
  const [first, second] = [{ ...makeAccount({ companies: "20" }), year: 2018 }, assembled[0]];
  const tree = {
    ...{ lang: "en" as const, notebooks, accounts: [first, second].flatMap((one) => one ?? []) },
    figures: [...[first, second].flatMap((one) => one?.figures.companies ?? []), grant],
  };
  const find = async (...files: readonly string[]) => {
    const out = await makeOut(...files, "all-years/01-one.html", "all-years/01-one.ipynb");
    const page = await readFile((await publishIndex({ ...tree, out })) ?? "", "utf8");
    const [, group = ""] = /<caption>All figures, All years<(.*?)<\/table>/s.exec(page) ?? [];
    return [...group.matchAll(/<data value="(\d+)"/g)].map(([, value]) => Number(value));
  };
  const [own, other, money] = [20, 10, 27e6];
  expect(await find()).toEqual([own, other, money]);
  expect(await find("2018/01-one.html")).toEqual([other, money]);
  expect(await find("2018/01-one.html", "2016/01-one.html")).toEqual([money]);
});
