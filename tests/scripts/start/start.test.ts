import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import {
  findTags,
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { run } from "../../../scripts/start/run.ts";
import { callCommand, type Ended } from "../../call-command.ts";
import { fromSources } from "../../from-sources.ts";
import { makeNotebook, makeNotebookFolder } from "../../notebook-press/run/make-notebook.ts";
import { makeDataFolder, toAccountText } from "../../performance-account/account/data-folder.ts";

const good = makeNotebook("Good", 'console.log("year", year);');
const bad = makeNotebook("Good", 'console.log("so far");', 'throw new TypeError("boom");', "1;");

// Not the repository's data, to which a year is added every year.
const data = await makeDataFolder({ 2018: toAccountText({ companies: "18.058" }) });
const env = { ...process.env, PERFORMANCE_ACCOUNT_DATA: data };

const makeOut = () => mkdtemp(join(tmpdir(), "out-"));

const start = (...args: readonly string[]): Promise<Ended> =>
  callCommand(run, args, { PERFORMANCE_ACCOUNT_DATA: data });

it("start --help prints the options and nothing else", async () => {
  const args = [fromSources, "scripts/start.ts", "--help"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^Usage: npm start/);
});

const notebooks = await makeNotebookFolder({ "01-good": good });
it("start accepts data with a byte-order mark and CRLF", async () => {
  const text = `\uFEFF${toAccountText({ companies: "18.058" })}`.replaceAll("\n", "\r\n");
  const out = await makeOut();
  const { code, stdout } = await start(
    "--notebooks",
    notebooks,
    "--out",
    out,
    "--data",
    await makeDataFolder({ 2018: text }),
    "--kernel",
    "deno",
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/Published 1 of 1 notebooks in [\d.]+ s: open .*index\.html\n$/);
});

it("start writes no index if there is no page to lead to", async () => {
  const out = await makeOut();
  const folder = await makeNotebookFolder({ "01-bad": bad });
  const { code, stdout } = await start("--notebooks", folder, "--out", out, "--kernel", "deno");
  expect([
    code,
    stdout
      .split("\n")
      .at(-2)
      ?.replace(/[\d.]+ s/, "1 s"),
  ]).toEqual([1, "Published 0 of 1 notebooks in 1 s"]);
  expect(await readdir(out, { recursive: true })).toEqual([
    "2018",
    join("2018", "01-bad.failed.ipynb"),
  ]);
});

const in2017 = (name: string) => join("2017", name);

it("start gives the year to the notebook and publishes page, notebook and index", async () => {
  const out = await makeOut();
  const text = toAccountText({ companies: "7.522" }, "account-2017");
  await start(
    "--notebooks",
    notebooks,
    "--out",
    out,
    "--data",
    await makeDataFolder({ 2017: text }),
  );
  expect((await readdir(out, { recursive: true })).toSorted()).toEqual([
    "2017",
    ...["01-good.html", "01-good.ipynb", "01-good.md", "account.csv"].map(in2017),
    ...["datapackage.json", "figures.csv", "figures.json"].map(in2017),
    ...["figures.schema.json", "sources.csv"].map(in2017),
    "index.html",
  ]);
  const executed = parseNotebook(await readFile(join(out, "2017", "01-good.ipynb"), "utf8"));
  expect(JSON.stringify(executed)).toContain("year 2017");
  expect(await readFile(join(out, "index.html"), "utf8")).toContain('href="2017/01-good.html"');
});

it("start adds a year to those that are there, and leads to it from their pages", async () => {
  const out = await makeOut();
  const folder = await makeNotebookFolder({ "01-good": good, "02-more": good });
  const account = (year: number) => toAccountText({ companies: "7.522" }, `account-${year}`);
  const years = await makeDataFolder({ 2017: account(2017), 2018: account(2018) });
  const args = ["--notebooks", folder, "--out", out, "--data", years, "--kernel", "deno"];
  const read = (page: string) => readFile(join(out, `${page}.html`), "utf8");

  expect((await start(...args, "--year", "2017")).stdout).toContain("Published 2 of 2");
  const earlier = await readFile(join(out, "2017", "01-good.ipynb"), "utf8");
  expect(await read("2017/01-good")).not.toContain('editions"');
  expect((await start(...args, "--only", "good")).stdout).toMatch(
    /2018 01-good.*Published 1 of 1/s,
  );
  expect(await read("2018/01-good")).toContain('<a href="../2017/01-good.html">2017</a>');
  expect(await read("2017/01-good")).toContain('<a href="../2018/01-good.html">2018</a>');
  expect(await read("2017/02-more")).not.toContain("../2018/");
  expect(await readFile(join(out, "2017", "01-good.ipynb"), "utf8")).toBe(earlier);

  const { stdout } = await start(...args, "--year", "all");
  expect(stdout.match(/unchanged since its last run/g)).toHaveLength(3);
  expect(await read("2017/02-more")).toContain('<a href="../2018/02-more.html">2018</a>');
  const index = await read("index");
  expect([...index.matchAll(/<h2>(\d+)<\/h2>\n<p class="about">([^<]*)/g)]).toMatchObject([
    { 1: "2018", 2: "Account 2018" },
    { 1: "2017", 2: "Account 2017" },
  ]);
});

it("start goes on after a failing notebook, says where it failed and keeps the good page", async () => {
  const out = await makeOut();
  const folder = await makeNotebookFolder({ "01-bad": good, "02-good": good });
  const args = ["--notebooks", folder, "--out", out, "--kernel", "deno"];
  expect((await start(...args)).code).toBe(0);
  const earlier = await readFile(join(out, "2018", "01-bad.html"), "utf8");
  await writeFile(join(folder, "01-bad.ipynb"), formatNotebook(bad));

  const { code, stdout, stderr } = await start(...args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/01-bad\.ipynb failed for 2018: Cannot run cell 5 "throw new TypeError/);
  expect(stderr).toMatch(/TypeError: boom/);
  expect(stderr).toMatch(/The notebook as far as it ran: .*01-bad\.failed\.ipynb/);
  expect(stdout).toMatch(/Published 1 of 2 notebooks/);
  expect(await readFile(join(out, "2018", "01-bad.html"), "utf8")).toBe(earlier);
  const failed = parseNotebook(await readFile(join(out, "2018", "01-bad.failed.ipynb"), "utf8"));
  const cells = failed.cells.filter((cell) => cell.cell_type === "code");
  const at = cells.findIndex((cell) => findTags(cell).includes("failed"));
  expect(failed.cells[0]?.source).toContain("This run did not finish");
  expect(JSON.stringify(cells[at - 1]?.outputs)).toContain("so far");
  expect(cells[at]?.outputs.map(({ output_type }) => output_type)).toContain("error");
  expect(cells[at + 1]?.outputs).toEqual([]);

  await writeFile(join(folder, "01-bad.ipynb"), formatNotebook(good));
  expect((await start(...args)).code).toBe(0);
  expect(existsSync(join(out, "2018", "01-bad.failed.ipynb"))).toBe(false);
});

it("start ends an endless cell within its limit, and says on standard error what cells do", async () => {
  const out = await makeOut();
  const slow = makeNotebook("Slow", "console.log('before');", "for (;;);");
  const folder = await makeNotebookFolder({ "01-slow": slow });
  const args = ["--notebooks", folder, "--out", out, "--kernel", "deno"];
  const { code, stdout, stderr } = await start(...args, "--cell-limit", "1", "--log");
  expect(code).toBe(1);
  expect(stderr).toMatch(/01-slow {2}cell \d \| before\n/);
  expect(stderr).toMatch(/: wanted an end within 1 s; it was computing/);
  expect(stdout.trim()).toMatch(/^Published 0 of 1 notebooks in/);
});

it("start runs several sets of parameters at once, on both kernels", async () => {
  const notebook = makeNotebook("Kinds", 'console.log(year, topic, sizes.join("+"));');
  const source =
    "const year: number = 2018;\n// What it is about.\nconst topic: 'a' | 'b' = 'a';\nconst sizes: readonly number[] = [1];";
  const cells = notebook.cells.map((cell) =>
    cell.id === "parameters" ? { ...cell, source } : cell,
  );
  const folder = await makeNotebookFolder({ "01-kinds": { ...notebook, cells } });
  const file = join(folder, "sets.yaml");
  await writeFile(file, "sets:\n  first: { topic: b, sizes: [2, 3] }\n  second: {}\n");
  for (const kernel of ["tslab", "deno"]) {
    const out = await makeOut();
    const args = ["--notebooks", folder, "--out", out, "--kernel", kernel, "--params", file];
    expect(await start(...args)).toMatchObject({ code: 0 });
    const texts = await Promise.all(
      ["first", "second"].map((name) => readFile(join(out, name, "01-kinds.ipynb"), "utf8")),
    );
    expect(texts[0]).toContain("2018 b 2+3\\n");
    expect(texts[1]).toContain("2018 a 1\\n");
    const page = await readFile(join(out, "first", "01-kinds.html"), "utf8");
    expect(page).toContain("topic = &quot;b&quot;, sizes = [2,3]");
    expect(await readFile(join(out, "index.html"), "utf8")).toContain('href="first/01-kinds.html"');
  }
});

it("start runs a notebook again only if something has changed, or with --fresh", async () => {
  const out = await makeOut();
  const folder = await makeNotebookFolder({ "01-good": good });
  const args = ["--notebooks", folder, "--out", out, "--kernel", "deno"];
  const page = join(out, "2018", "01-good.ipynb");
  await start(...args);
  const first = await readFile(page, "utf8");
  expect((await start(...args)).stdout).toContain("unchanged since its last run");
  expect(await readFile(page, "utf8")).toBe(first);
  expect((await start(...args, "--fresh")).stdout).not.toContain("unchanged");
  const other = makeNotebook("Good", 'Deno.chdir(".");');
  await writeFile(join(folder, "01-good.ipynb"), formatNotebook(other));
  const told = "to be run again next time: it used another working folder";
  expect((await start(...args)).stdout).toContain(told);
  expect((await start(...args)).stdout).toContain(told);
});

it("start ends its kernels when it is interrupted, keeps nothing half-done and ends with code 130", async () => {
  const out = await makeOut();
  const slow = makeNotebook(
    "Slow",
    "console.log(process.pid);",
    "await new Promise(() => setInterval(() => 0, 1000));",
  );
  const folder = await makeNotebookFolder({ "01-slow": slow });
  const args = [fromSources, "scripts/start.ts", "--notebooks", folder, "--out", out];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const kernel = await findPrintedPid(join(out, "2018", ".01-slow.partial.ipynb"));
  child.kill("SIGINT");
  expect((await ended)[0]).toBe(130);
  expect(await readdir(join(out, "2018"))).toEqual([]);
  expect(() => process.kill(kernel, 0)).toThrow(/ESRCH/);
});

/** The number that the notebook of a file has printed, as soon as it is there. */
function findPrintedPid(path: string): Promise<number> {
  return vi.waitFor(
    async () => {
      const [, pid] = /"text": \[\s*"(\d+)/.exec(await readFile(path, "utf8")) ?? [];
      if (pid === undefined) throw new Error("Nothing is printed yet");
      return Number(pid);
    },
    { timeout: 30_000 },
  );
}
