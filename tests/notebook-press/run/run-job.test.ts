import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { KernelSpec } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import type { Job } from "../../../lib/notebook-press/src/run/job.ts";
import { type Result, runJob, toPath } from "../../../lib/notebook-press/src/run/run-job.ts";
import { findSpec } from "../jupyter/kernels.ts";
import { makeJob, makeSourceNotebook } from "./make-job.ts";
import { makeNotebook } from "./make-notebook.ts";

const run = (job: Job, root: string, signal = new AbortController().signal) =>
  runJob(job, {
    ...{ cellLimit: 60, startLimit: 60, fresh: false, signal },
    ...{ root, covered: [join(root, "covered")] },
  });

/** Runs a job and keeps its notebook where the next run looks for it. */
async function runAndKeep(job: Job, root: string): Promise<Result> {
  const result = await run(job, root);
  await write(toPath(job, ".ipynb"), formatNotebook(result.notebook));
  return result;
}

/** A notebook of these cells, to be run in the folder `notebooks` of a folder. */
function toJob(root: string, kernel: string, cells: readonly string[]): Job {
  return makeJob({
    source: makeSourceNotebook({
      slug: "01-inputs",
      path: join(root, "notebooks", "01-inputs.ipynb"),
      text: JSON.stringify(cells),
      notebook: makeNotebook("Inputs", ...cells),
    }),
    ...{ kernel: findSpec(kernel), parameters: {}, folder: join(root, "out", kernel) },
  });
}

const files = {
  "notebooks/own.csv": "1",
  "notebooks/promised.csv": "1",
  "notebooks/streamed.csv": "1",
  "notebooks/never.csv": "1",
  "notebooks/counted.csv": "1",
  "notebooks/helpers.ts": 'import { one } from "./more.ts"; export const two = one + 1;',
  "notebooks/more.ts": "export const one = 1;",
  "notebooks/names.json": "[]",
  "notebooks/listed/a.csv": "1",
  "notebooks/seen/a.csv": "1",
  "above.csv": "1",
  "covered/library.csv": "1",
};

async function makeFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "inputs-"));
  for (const [name, text] of Object.entries(files)) await write(join(root, name), text);
  return root;
}

async function write(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const reading = [
  'import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";',
  'import { readFile } from "node:fs/promises";',
  'import { two } from "./helpers.ts";',
  'readFileSync("own.csv", "utf8"); readFileSync("../covered/library.csv");',
  'await readFile(new URL("file://" + process.cwd() + "/../above.csv"));',
  'await readFile("promised.csv");',
  'for await (const _ of createReadStream("streamed.csv")) {}',
  'readdirSync("listed"); existsSync("later.csv"); existsSync("sub/later.csv");',
].join("\n");

const own = {
  tslab:
    'statSync("seen"); writeFileSync("made.csv", "1"); readFileSync("made.csv"); readFileSync("names.json");',
  deno: 'Deno.writeTextFileSync("made.csv", "1"); Deno.readTextFileSync("made.csv"); import names from "./names.json" with { type: "json" };',
};

const server = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

/** What no file tells of, and how the record names it. */
const others = {
  tslab: [
    [`await fetch("${address}");`, "the network"],
    ['import { execSync } from "node:child_process"; execSync("true");', "another program"],
    [
      'import { Worker } from "node:worker_threads"; await new Worker("1", { eval: true }).terminate();',
      "a worker",
    ],
    ['try { process.dlopen({ exports: {} }, "/none.node"); } catch {}', "an addon"],
  ],
  deno: [
    [`await (await fetch("${address}")).text();`, "the network"],
    [
      'import { execSync } from "node:child_process"; execSync("true");',
      "the whole environment, another program",
    ],
    [
      'new Worker("data:text/javascript,self.close()", { type: "module" }).terminate();',
      "a worker",
    ],
    ['try { Deno.dlopen("/none.so", {}); } catch {}', "an addon"],
    ['Deno.chdir("..");', "another working folder"],
  ],
} as const;

const readByBoth = [
  ...["../above.csv", "helpers.ts", "later.csv", "listed/", "more.ts", "names.json", "own.csv"],
  ...["promised.csv", "streamed.csv", "sub/later.csv"],
];

/** What tslab's compiler looks for beside a module, and the folder that our notebook only looked for. */
const readByTslab = ["../package.json", "package.json", "seen"];

/** Who reads and then writes would find another file the next time. */
const rewriting = `import { readFileSync, writeFileSync } from "node:fs";
  writeFileSync("counted.csv", String(Number(readFileSync("counted.csv", "utf8")) + 1));`;

/** What is changed in the folder, and whether the notebook is to be run again. */
const changes: readonly (readonly [string, boolean, (root: string) => Promise<unknown>])[] = [
  ...["own.csv", "promised.csv", "streamed.csv", "../above.csv", "names.json"].map(
    (name) => [name, true, (root: string) => write(join(root, "notebooks", name), "2")] as const,
  ),
  ["an imported module", true, (root) => write(join(root, "notebooks/helpers.ts"), "export {}")],
  ["what that imports", true, (root) => write(join(root, "notebooks/more.ts"), "export {}")],
  ["a file less", true, (root) => rm(join(root, "notebooks/own.csv"))],
  ["a file that was looked for", true, (root) => write(join(root, "notebooks/later.csv"), "")],
  [
    "one in a folder that was not",
    true,
    (root) => write(join(root, "notebooks/sub/later.csv"), ""),
  ],
  [
    "a file more in a listed folder",
    true,
    (root) => write(join(root, "notebooks/listed/b.csv"), ""),
  ],
  ["a file less in it", true, (root) => rm(join(root, "notebooks/listed/a.csv"))],
  ["nothing", false, async () => {}],
  ["a file that is only listed", false, (root) => write(join(root, "notebooks/listed/a.csv"), "2")],
  [
    "a file in a folder only looked for",
    false,
    (root) => write(join(root, "notebooks/seen/b.csv"), ""),
  ],
  ["a file beside", false, (root) => write(join(root, "notebooks/never.csv"), "2")],
  ["a new file beside", false, (root) => write(join(root, "notebooks/new.csv"), "2")],
  ["what the run wrote", false, (root) => rm(join(root, "notebooks/made.csv"))],
  ["what something else tells of", false, (root) => write(join(root, "covered/library.csv"), "2")],
];

/** Whether a job would be run: with such a signal that ends before a kernel starts. */
const wouldRun = (job: Job, root: string) =>
  run(job, root, AbortSignal.abort("would run")).then(
    ({ unchanged }) => !unchanged,
    (reason) => reason === "would run",
  );

describe.each(["tslab", "deno"] as const)("on %s", async (name) => {
  const root = await makeFolder();
  const job = toJob(root, name, [reading, own[name]]);
  const { record } = await runAndKeep(job, root);

  it("runJob records what the notebook read", () => {
    expect(record.unkept).toBeUndefined();
    expect(Object.keys(record.inputs).toSorted()).toEqual(
      [...readByBoth, ...(name === "tslab" ? readByTslab : [])].toSorted(),
    );
  });

  it.each(changes)("runJob heeds a change of %s as it should: %s", async (_, isOther, change) => {
    const copy = await mkdtemp(join(tmpdir(), "copy-"));
    await cp(root, copy, { recursive: true });
    await change(copy);
    expect(await wouldRun(toJob(copy, name, [reading, own[name]]), copy)).toBe(isOther);
  });

  it("runJob runs again what used more than files, unless its metadata say that it may be kept", async () => {
    const cells = [rewriting, ...others[name].map(([cell]) => cell)];
    const used = toJob(root, name, cells);
    const { record } = await runAndKeep(used, root);
    const told = others[name].map(([, other]) => other).join(", ");
    expect(record.unkept).toBe(`it used ${told}, "counted.csv" changed while it ran`);
    expect(await wouldRun(used, root)).toBe(true);
    const { metadata } = used.source.notebook;
    const notebook = {
      ...used.source.notebook,
      metadata: { ...metadata, notebook_press: { keep: true } },
    };
    expect(await wouldRun({ ...used, source: { ...used.source, notebook } }, root)).toBe(false);
  });
});

it("runJob runs again what a kernel that cannot tell has run", async () => {
  const root = await makeFolder();
  const { kernel, ...job } = toJob(root, "deno", ["1;"]);
  const { accessLog: _, ...silent } = kernel as KernelSpec;
  const { record } = await runAndKeep({ ...job, kernel: silent }, root);
  expect(record.unkept).toBe("its kernel does not tell what it reads");
  expect(await wouldRun({ ...job, kernel: silent }, root)).toBe(true);
});
