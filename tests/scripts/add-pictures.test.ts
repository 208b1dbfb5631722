import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { fromSources } from "../from-sources.ts";
import { toCodeCell, toDisplay, toNotebook } from "../notebook-press/publish/cases.ts";

const spec = { mark: "bar", data: { values: [{ mm: 5 }] }, encoding: { x: { field: "mm" } } };
const bundle = { "application/vnd.vegalite.v5+json": spec, "text/plain": "Rain" };
const folder = await mkdtemp(join(tmpdir(), "add-pictures-"));
const [chart, broken] = ["chart.ipynb", "broken.ipynb"].map((name) => join(folder, name));

const run = (...args: readonly (string | undefined)[]) =>
  spawnSync(process.execPath, [fromSources, "scripts/add-pictures.ts", ...args.map(String)], {
    encoding: "utf8",
  });

it("add-pictures writes pictures into the notebooks that it can read, and says which", async () => {
  const notebook = toNotebook(toCodeCell({ outputs: [toDisplay(bundle)] }));
  await writeFile(chart ?? "", formatNotebook(notebook));
  await writeFile(broken ?? "", "{}");
  const { status, stdout, stderr } = run(chart, broken);
  expect([status, stdout]).toEqual([1, `${chart}: added pictures to 1 chart\n`]);
  expect(stderr).toMatch(/^Cannot add pictures to ".*broken\.ipynb": Cannot read /);
  expect(await readFile(chart ?? "", "utf8")).toContain('"image/png"');
  expect(run(chart)).toMatchObject({
    ...{ status: 0, stdout: `${chart}: added pictures to 0 charts\n`, stderr: "" },
  });
});

it.each([
  ["with --help", ["--help"], 0, /^Usage: npm run add-pictures/, /^$/],
  [
    "without a notebook",
    [],
    2,
    /^$/,
    /^Cannot add pictures to nothing: wanted a notebook\n\nUsage/,
  ],
  ["with an option that there is not", ["--all", "x"], 2, /^$/, /^Cannot read --all: wanted an/],
  ["without its file", ["no.ipynb"], 2, /^$/, /^Cannot add pictures to "no\.ipynb": wanted a not/],
])("add-pictures %s explains itself", (_, args, code, out, err) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(code);
  expect(stdout).toMatch(out);
  expect(stderr).toMatch(err);
});
