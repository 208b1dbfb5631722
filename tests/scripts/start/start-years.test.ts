import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../../scripts/start/run.ts";
import { callCommand, type Ended } from "../../call-command.ts";
import { makeNotebook, makeNotebookFolder } from "../../notebook-press/run/make-notebook.ts";
import {
  addFiles,
  makeDataFolder,
  toAccountText,
  toFiguresText,
  toSourcesText,
} from "../../performance-account/account/data-folder.ts";

const sources = toSourcesText({ s2018: { year: 2018 }, page: { year: 2016, title: "A page" } });
const figures = toFiguresText([
  "companies,2016,clusters-and-networks,result,16.500",
  "companies,2016,innovation-networks,result,11.110",
]);
const account = toAccountText({ companies: "18.058" }, "s2018");
const data = await addFiles(await makeDataFolder({ 2018: account }, sources), {
  "figures/a.csv": figures,
});

const years = makeNotebook("Years", 'console.log(year, population || "the first");');
const withPopulation = {
  ...years,
  cells: years.cells.map((cell) =>
    cell.id === "parameters"
      ? { ...cell, source: `${cell.source}\nconst population: string = "";` }
      : cell,
  ),
};
const labels = {
  ...makeNotebook("Labels", "1;"),
  metadata: { ...years.metadata, performance_account: { topics: ["certification"] } },
};
const { cells, ...rest } = makeNotebook(
  "History",
  'for (const source of ["Account 2018", "A page"]) console.log(JSON.stringify({ source }));',
);
const history = { ...rest, cells: cells.filter(({ id }) => id !== "parameters") };
const notebooks = await makeNotebookFolder({
  "01-years": withPopulation,
  "04-labels": labels,
  "05-history": history,
});

async function start(...args: readonly string[]): Promise<Ended> {
  const all = ["--notebooks", notebooks, "--data", data, ...args, "--kernel", "deno"];
  const ended = await callCommand(run, all);
  expect(ended.code, ended.stderr).toBe(0);
  return ended;
}

it("start publishes every year that has figures, and what speaks of all once", async () => {
  const out = await mkdtemp(join(tmpdir(), "out-"));
  const { stdout, stderr } = await start("--out", out, "--year", "all");
  expect(stdout).toContain("Published 5 of 5 notebooks");
  expect(stderr).toBe(
    "\nLeft out: 04-labels for 2016, 2016-innovation-networks (no figure of its topics)\n",
  );
  const read = (page: string) => readFile(join(out, page), "utf8");
  expect(await read("2016/01-years.ipynb")).toContain("2016 the first");
  expect(await read("2016-innovation-networks/01-years.ipynb")).toContain(
    "2016 innovation-networks",
  );
  expect(await readdir(join(out, "2016"))).not.toContain("account.csv");
  expect(await read("2016/figures.csv")).toContain("16.500");
  expect((await readdir(join(out, "all-years"))).toSorted()).toEqual([
    ...["05-history.html", "05-history.ipynb", "05-history.md"],
    ...["datapackage.json", "figures.csv", "sources.csv"],
  ]);
  expect(await read("all-years/figures.csv")).toContain("16.500");
  expect(await read("index.html")).toContain('href="all-years/figures.csv"');
  const page = await read("all-years/05-history.html");
  expect(page).toContain("<dd><cite>Account 2018</cite>, which describes 2018. ");
  expect(page).toContain("<dd><cite>A page</cite>. ");

  const again = await start("--out", out);
  expect(again.stdout.match(/unchanged since its last run/g)).toHaveLength(3);
  expect(again.stderr).toBe("");
  const danish = await start("--out", out, "--lang", "da", "--only", "history");
  expect(danish.stdout).toContain("da/all-years 05-history");
  expect(await read("all-years/05-history.html")).toContain("../da/all-years/05-history.html");
});
