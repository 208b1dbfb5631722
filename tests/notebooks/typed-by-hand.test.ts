import { execFile } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { auditPage } from "../../lib/notebook-press/src/audit/audit-page.ts";
import type { AuditFault } from "../../lib/notebook-press/src/audit/types.ts";
import { fromSources } from "../from-sources.ts";
import { makeNotebookFolder } from "../notebook-press/run/make-notebook.ts";

const chart = "await show(costs);";
const typedChart = `
const typed = JSON.parse(JSON.stringify(costs));
typed.title.text = ["Each company got DKK 888"];
typed.description = typed.description.replace("DKK 27,400", "DKK 777");
const data = typed.data ?? typed.layer.find((one: any) => one.data).data;
Object.assign(data.values[1], { barText: "DKK 666", barShort: "DKK 666", barNumber: ["DKK 666"] });
await show(typed);`;
const typedMark =
  '<data value="495000000" data-origin=\'{"kind":"printed","label":"Total financing","printed":"DKK 494 million","source":"Account 2018"}\'>DKK 494 million</data>';

/** What is typed into a notebook, in place of what stands there. */
const changes: readonly (readonly [found: string, typed: string])[] = [
  ["rounded. Divided by what", "rounded. It covers 333 clusters. Divided by what"],
  ["the clusters had $", "the clusters had DKK 555 once, and now $"],
  ["await show(amounts);", `await show(amounts);\nawait show(\`In all ${typedMark}\`);`],
  [chart, typedChart],
];

let faults: readonly AuditFault[];

beforeAll(async () => {
  const notebook = JSON.parse(await readFile("notebooks/02-funding.ipynb", "utf8"));
  for (const cell of notebook.cells) cell.source = [cell.source].flat().join("");
  for (const [found, typed] of changes) {
    const cell = notebook.cells.find(({ source }: { source: string }) => source.includes(found));
    if (!cell) throw new Error(`Cannot find "${found}": wanted it in a cell of the notebook`);
    cell.source = cell.source.replace(found, () => typed);
  }
  const folder = await makeNotebookFolder({ "02-funding": JSON.stringify(notebook) });
  // A notebook finds what it imports from where it lies.
  for (const name of ["node_modules", "package.json"])
    await symlink(resolve(name), join(folder, name));
  const args = [
    fromSources,
    "scripts/start.ts",
    "--notebooks",
    folder,
    "--out",
    join(folder, "out"),
  ];
  await promisify(execFile)(process.execPath, [...args, "--year", "2018", "--kernel", "deno"]);
  const html = await readFile(join(folder, "out", "2018", "02-funding.html"), "utf8");
  faults = auditPage(html, "02-funding.html").faults;
}, 120_000);

it.each([
  ["a text cell", "333", "The whole sum, divided", "prose", "unmarked"],
  ["a sentence", "DKK 555", "The whole sum, divided", "prose", "unmarked"],
  ["a figure", "DKK 494 million", "The whole sum, divided", "prose", "wrong-value"],
  [
    "the description of a chart",
    "DKK 777",
    "What it comes to for each company",
    "alt text",
    "unmatched",
  ],
  [
    "the title of a chart",
    "DKK 888",
    "What it comes to for each company",
    "chart text",
    "unmatched",
  ],
  [
    "the data of a chart",
    "DKK 666",
    "What it comes to for each company",
    "chart text",
    "unmatched",
  ],
])("audit finds a number typed by hand into %s", (_, number, heading, kind, fault) => {
  expect(faults).toContainEqual(expect.objectContaining({ number, heading, kind, fault }));
});
