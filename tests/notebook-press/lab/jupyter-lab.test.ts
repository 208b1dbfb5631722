import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it as test } from "vitest";
import { notebooks } from "../../notebooks/places.ts";
import { failing, findText, toNotebook } from "../jupyter/kernels.ts";
import { expectDrawn, expectSame, openCells, openOn } from "./lab-notebooks.ts";
import { isLabMissing, type LabServer, request, startLab } from "./lab-server.ts";
import {
  choose,
  findCode,
  findCounts,
  rewriteCell,
  runAll,
  save,
  vegaLite,
  waitForCounts,
} from "./notebook-page.ts";

// One for all of a run, since its start and its page take long.
const it = test.skipIf(isLabMissing);
const kernels = ["tslab", "deno"] as const;

let lab: LabServer;

beforeAll(async () => {
  if (!isLabMissing) lab = await startLab();
}, 60_000);

afterEach(() => lab?.clear());

afterAll(() => lab?.close());

interface Kernelspecs {
  readonly default: string;
  readonly kernelspecs: Readonly<Record<string, { spec: object; resources: object }>>;
}

it("npm run lab has both kernels and no other", async () => {
  const answer = (await (await request(lab.address, "kernelspecs")).json()) as Kernelspecs;
  expect(answer.default).toBe("tslab");
  const names = ["deno", "tslab"].flatMap((name) => answer.kernelspecs[name] ?? []);
  expect(Object.keys(answer.kernelspecs)).toHaveLength(names.length);
  expect(names.map(({ spec, resources }) => [spec, Object.keys(resources).sort()])).toMatchObject([
    [
      { display_name: "TypeScript (Deno)", interrupt_mode: "message" },
      ["logo-32x32", "logo-64x64", "logo-svg"],
    ],
    [
      { display_name: "TypeScript (tslab)", interrupt_mode: "signal" },
      ["logo-32x32", "logo-64x64", "logo-svg"],
    ],
  ]);
});

it("npm run lab asks for its token", async () => {
  expect((await request(lab.address, "kernels", { headers: {} })).status).toBe(403);
  expect((await request(lab.address, "kernels")).status).toBe(200);
  expect(lab.address.searchParams.get("token")).toMatch(/^\w{40,}$/);
});

const [elsewhere] = Object.values(networkInterfaces())
  .flat()
  .filter((address) => address?.family === "IPv4" && !address.internal);

test.skipIf(isLabMissing || !elsewhere)("npm run lab does not listen elsewhere", async () => {
  const url = `http://${elsewhere?.address}:${lab.address.port}/api`;
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

/** What the first chart shows of a bar under the pointer. */
async function findTooltip(page: Page): Promise<string> {
  const canvas = page.locator(".vega-embed canvas.marks").first();
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  for (let y = 80; y < (box?.height ?? 0); y += 8) {
    await canvas.hover({ position: { x: 20, y } });
    const tooltip = page.locator("#vg-tooltip-element.visible");
    if (await tooltip.count()) return tooltip.innerText();
  }
  return "";
}

const funding = "02-funding.ipynb";

it.each(kernels)(
  "JupyterLab on %s puts out what a run without it does, and a changed cell changes its chart",
  async (kernel) => {
    const [, notebook] = notebooks.find(([name]) => name === funding) ?? [];
    if (!notebook) throw new Error(`Cannot find "${funding}"`);
    const [page, file] = await openOn(lab, kernel, notebook);
    await expectDrawn(page, await expectSame(page, file, kernel, funding));
    await expect.poll(() => findTooltip(page)).toMatch(/DKK 27,400/);
    const at = findCode(notebook).findIndex(({ source }) => source.includes("await show(costs);"));
    await rewriteCell(page, at, "await show({ ...costs, width: 300 });");
    const total = findCode(notebook).length;
    await waitForCounts(page, (counts) => counts[at] === `${total + 1}`);
    const changed = findCode(await save(page, file))[at];
    expect(changed?.outputs).toMatchObject([{ data: { [vegaLite]: { width: 300 } } }]);
  },
);

/** What an analyst tries, and what each cell puts out: MIME types or text. */
const workshop: readonly (readonly [source: string, wanted: string | RegExp])[] = [
  [
    'import { accountFrame, divide, historyFrame, loadAccount, loadHistory, ownFigure, sentence, table, toChart, show } from "performance-account";\nconst account = await loadAccount(2018);\nconst { figures } = account;\nconst frame = await accountFrame(account);\nconst year = 2018;',
    "",
  ],
  ['frame.query(frame.unit.eq("companies")).head(2)', "text/html"],
  ['frame.groupby(["topic"]).col(["value"]).count()', "text/html"],
  [
    "console.log(JSON.stringify([1].map((one) => ({ one, year }))))",
    /^\[\{"one":1,"year":2018\}\]\n$/,
  ],
  [
    'await show({ data: [{ a: "b", c: 5 }], mark: "bar", encoding: { x: { field: "c", type: "quantitative" }, y: { field: "a" } } });',
    vegaLite,
  ],
  [
    'toChart({ data: [{ label: "Gold", clusters: figures.certified_gold }], mark: "bar", encoding: { x: { field: "clusters", type: "quantitative" }, y: { field: "label" } } }, { title: "Gold" })',
    vegaLite,
  ],
  ["const before = 42; throw new Error('meant');", /meant/],
  ["console.log(before)", /^42\n$/],
  ["figures.companies", "text/markdown"],
  ["table([1], { N: (one) => one })", "text/html"],
  [
    `const own = ownFigure(34, { label: "Members", noun: "members", source: "members.csv", section: "row 3" }); sentence\`\${divide(figures.companies, own, { label: "Each", noun: "companies" })} each\``,
    "text/markdown",
  ],
  [`sentence\`\${0 / 0} per company\``, /Cannot say NaN after/],
  ["divide(undefined as any, own, { label: 'a', noun: 'b' })", /"over" is undefined/],
  ["const all = await historyFrame(await loadHistory()); all.query(all.used).head(1)", "text/html"],
];

/** The notebook asks for strict types, which Deno does not check. */
const loose = "[{ a: 1 }].find(() => true).a";

it.each([
  ["tslab", /possibly 'undefined'/],
  ["deno", "text/plain"],
] as const)("JupyterLab on %s is a workshop", async (kernel, strictly) => {
  const cells = [...workshop, [loose, strictly] as const];
  const sources = cells.map(([source]) => failing(source));
  const strict = { ...toNotebook(sources), metadata: { notebook_press: { strict: true } } };
  const [page, file] = await openOn(lab, kernel, strict);
  await runAll(page);
  await waitForCounts(page, (counts) => counts.at(-1) === `${cells.length}`);
  const found = findCode(await save(page, file)).map((cell) => {
    const [output] = cell.outputs;
    return output && "data" in output
      ? Object.keys(output.data).join(" ")
      : output && "evalue" in output
        ? output.evalue
        : findText(cell);
  });
  expect(found).toEqual(
    cells.map(([, wanted]) =>
      typeof wanted === "string" ? expect.stringContaining(wanted) : expect.stringMatching(wanted),
    ),
  );
});

const loops = [
  ["tslab", ["for (;;);", "for (;;) await new Promise((resolve) => setTimeout(resolve, 20));"]],
  ["deno", ["for (;;);"]],
] as const;

it.each(loops)(
  "JupyterLab on %s interrupts a loop, goes on with what there was, and restarts",
  async (kernel, endless) => {
    const count =
      'import { writeFileSync } from "node:fs";\ndeclare var runs: number;\nglobalThis.runs = (globalThis.runs ?? 0) + 1;\nconsole.log(globalThis.runs);\nlet kept = 41;';
    const [page, file] = await openCells(lab, kernel, [count, "0", "console.log(kept + 1);"]);
    await runAll(page);
    for (const [at, loop] of endless.entries()) {
      const mark = join(lab.folder, `${kernel} loop ${at} has begun`);
      await rewriteCell(page, 1, `writeFileSync(${JSON.stringify(mark)}, "");\n${loop}`);
      // JupyterLab shows the same for a cell that runs and for one that waits for its turn.
      await expect.poll(() => existsSync(mark)).toBe(true);
      await choose(page, "Kernel", "Interrupt Kernel");
      await waitForCounts(page, (counts) => !counts.includes("*"));
      await goOn(page);
      expect(findText(findCode(await save(page, file))[2])).toBe("42\n");
    }
    await rewriteCell(page, 1, "0");
    await waitForCounts(page, (counts) => !counts.includes("*"));
    await rewriteCell(page, 0, count);
    await waitForCounts(page, (counts) => !counts.includes("*"));
    await choose(page, "Kernel", "Restart Kernel and Run All Cells");
    await page.locator(".jp-Dialog .jp-mod-accept").click();
    await waitForCounts(page, (counts) => counts.join() === "1,2,3");
    const [first, , third] = findCode(await save(page, file));
    expect([first, third].map(findText)).toEqual(["1\n", "42\n"]);
  },
);

/** Runs the third cell; tslab runs nothing of what comes within 200 ms of an end by force. */
async function goOn(page: Page): Promise<void> {
  const [, , before] = await findCounts(page);
  await expect
    .poll(async () => {
      await rewriteCell(page, 2, "console.log(kept + 1);");
      await waitForCounts(page, (counts) => !counts.includes("*"));
      const [, , now] = await findCounts(page);
      return now !== before && /\d/.test(now ?? "");
    })
    .toBe(true);
}

it("npm run lab ends with its kernels, and leaves nothing in the home folder", async () => {
  const ids: string[] = [];
  for (const name of kernels) {
    const body = JSON.stringify({ name, path: "notebooks" });
    const headers = { Authorization: `token ${lab.address.searchParams.get("token")}` };
    const options = { method: "POST", body, headers };
    const kernel = await (await request(lab.address, "kernels", options)).json();
    ids.push((kernel as { id: string }).id);
  }
  const countKernels = () => {
    const { stdout } = spawnSync("ps", ["-Ao", "args"]);
    return ids.filter((id) => `${stdout}`.includes(id)).length;
  };
  await expect.poll(countKernels).toBe(2);
  expect(await lab.stop()).toBe(0);
  expect(countKernels()).toBe(0);
  await expect(request(lab.address, "kernels")).rejects.toThrow("fetch failed");
  expect(await readdir(lab.home)).toEqual([]);
});
