import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { fromHtml } from "hast-util-from-html";
import { toString as toText } from "hast-util-to-string";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditPage } from "../../../lib/notebook-press/src/audit/audit-page.ts";
import { checkTypes } from "../../../lib/notebook-press/src/check/check-types.ts";
import { formatTypeFault } from "../../../lib/notebook-press/src/check/type-fault.ts";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { readDoors } from "../../../scripts/docs/read-doors.ts";
import { type Reference, references } from "../../../scripts/docs/references.ts";
import { toExample } from "../../../scripts/docs/render-entry.ts";
import { fromSources } from "../../from-sources.ts";
import { toCodeCell, toNotebook, toTextCell } from "../../notebook-press/publish/cases.ts";

/** Examples of a page, with what comes before each. */
const pages = references.map((reference) => ({ ...reference, ...readExamples(reference) }));

function readExamples({ dist, groups, prelude }: Reference) {
  const doors = new Map(groups.map(({ file, door }) => [file, door]));
  const taken = new Set<string>();
  const found = Array.from(readDoors(resolve(dist), [...doors.keys()]), ([file, entries]) => {
    const names = entries
      .filter(({ name }) => !taken.has(name))
      .map(({ name, signature }) =>
        /^(?:interface|type) /.test(signature) ? `type ${name}` : name,
      );
    for (const { name } of entries) taken.add(name);
    const examples = entries.flatMap(({ name, tags }) =>
      tags.flatMap((tag) => (tag.name === "example" ? { name, code: toExample(tag.text) } : [])),
    );
    return { line: `import { ${names.join(", ")} } from "${doors.get(file)}";`, examples };
  });
  const lines = [...found.map(({ line }) => line), 'import { readFile } from "node:fs/promises";'];
  const head = [...lines, 'import { z } from "zod";', prelude].join("\n");
  return { head, examples: [...found.flatMap(({ examples }) => examples), ...readReadme(dist)] };
}

/** The example of a package's README, with what it prints. */
function readReadme(dist: string) {
  const readme = readFileSync(join(dist, "../README.md"), "utf8");
  const [, code = "", prints = ""] =
    /```ts\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = prints
    .trim()
    .split("\n")
    .map((line) => `// ${line}`);
  return [
    { name: "README.md", code: [code.replaceAll(/^import .*\n/gm, ""), ...lines].join("\n") },
  ];
}

/** The notebook that docs/adding-a-notebook.md writes, with the data that lie beside it. */
function readGuide() {
  const guide = readFileSync("docs/adding-a-notebook.md", "utf8");
  const find = (language: string) =>
    [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(
      ([, text = ""]) => text,
    );
  const cells = find("ts").map((source, at) => ({ ...code, id: `cell-${at}`, source }));
  const [parameters, ...others] = cells.map((cell, at) =>
    toCodeCell(cell, at === 0 ? ["parameters"] : []),
  );
  const notebook = toNotebook(
    toTextCell("# Members"),
    ...(parameters ? [parameters] : []),
    ...others,
  );
  const [metadata = "{}"] = find("json");
  return {
    csv: find("csv")[0] ?? "",
    notebook: { ...notebook, metadata: { ...kernel, ...JSON.parse(metadata) } },
  };
}

const code = { outputs: [], execution_count: null };
const kernel = { kernelspec: { name: "deno", display_name: "Deno", language: "typescript" } };

let folder: string;

beforeAll(async () => {
  // Within the repository, where packages are found.
  await mkdir("node_modules/.cache", { recursive: true });
  folder = await mkdtemp("node_modules/.cache/examples-");
  const rain = {
    ...toNotebook(
      toTextCell("# Rain in Askov"),
      toCodeCell({ ...code, id: "given", source: "const year: number = 2018;" }, ["parameters"]),
      toCodeCell({ ...code, id: "shown", source: 'console.log("Rain of", year);' }),
    ),
    metadata: kernel,
  };
  const { csv, notebook } = readGuide();
  await mkdir(join(folder, "notes"));
  for (const path of ["rain.ipynb", "notes/rain.ipynb"])
    await writeFile(join(folder, path), formatNotebook(rain));
  await writeFile(join(folder, "notes/07-members.ipynb"), formatNotebook(notebook));
  await writeFile(join(folder, "notes/members.csv"), csv);
  await copyFile("data/sources.csv", join(folder, "sources.csv"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(pages)("every example of $path has right types", async ({ head, examples }) => {
  const notebooks = examples.map(({ name, code }) => {
    const cells = [head, code].map((source) => toCodeCell({ source }));
    return { path: `notebooks/${name}.ipynb`, notebook: toNotebook(...cells) };
  });
  expect((await checkTypes(notebooks)).map(formatTypeFault)).toEqual([]);
});

it("the cells of docs/adding-a-notebook.md have right types", async () => {
  const { notebook } = readGuide();
  const faults = await checkTypes([{ path: "notebooks/07-members.ipynb", notebook }]);
  expect(faults.map(formatTypeFault)).toEqual([]);
});

/** Ends what an example prints, and the language that it may have chosen. */
const reset = `function reset() {
  console.log("--- next");
  if (typeof useLanguage === "function") useLanguage("en");
}`;

/** What each example prints, all of them in one process. */
async function run({ head, examples }: ReturnType<typeof readExamples>) {
  const blocks = examples.map(
    ({ code }) => `try {\n${code}\n} catch (error) { console.log("failed", error); }\nreset();`,
  );
  const program = [head, reset, ...blocks].join("\n");
  const args = [fromSources, "--input-type=module-typescript", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return stdout.split("--- next\n").slice(0, -1);
}

it.each(pages)("every example of $path runs, and prints what it says", async (page) => {
  const printed = await run(page);
  expect(printed.length).toBeGreaterThan(10);
  for (const [at, { name, code }] of page.examples.entries()) {
    const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join("\n");
    const text = printed[at]?.trim() ?? "";
    expect.soft(said ? text : text.match(/^failed[\s\S]*/)?.[0], name).toBe(said || undefined);
  }
});

// The example of publishSite has published it with the other notebook of its folder.
it("the page of docs/adding-a-notebook.md shows what it says, and every number can be followed", async () => {
  const html = await readFile(join(folder, "site/07-members.html"), "utf8");
  expect(html).toMatch(/<figure class="chart"/);
  expect(html).toContain("<cite>members.csv</cite>");
  expect(toText(fromHtml(html))).toMatch(/have 277 members, 1\.5% of the companies/);
  const { faults, byFile } = auditPage(html, "07-members.html");
  expect([faults, Object.keys(byFile)]).toEqual([[], ["members.csv"]]);
});
