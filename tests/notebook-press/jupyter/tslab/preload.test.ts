import { join } from "node:path";
import { expect, it } from "vitest";
import type { CodeCell } from "../../../../lib/notebook-press/src/notebook/notebook.ts";
import { failing, findSpec, run } from "../kernels.ts";

const tslab = findSpec("tslab");

/** tslab as it is without us. A version of it that needs us less makes a test fail. */
const plain = { ...tslab, argv: tslab.argv.filter((_, at) => at !== 1 && at !== 2) };

interface Case {
  readonly name: string;
  readonly cells: readonly string[];
  /** What the last cell puts out. */
  readonly wanted: unknown;
}

const text = (printed: string) => [{ output_type: "stream", name: "stdout", text: `${printed}\n` }];

const error = (ename: string, evalue: string) => [
  expect.objectContaining({ output_type: "error", ename, evalue: expect.stringContaining(evalue) }),
];

const display = 'Symbol.for("Jupyter.display")';

/** On both kernels, but plain tslab has each otherwise. */
const ofBoth: readonly Case[] = [
  {
    name: "reads a variable of an earlier cell as a shorthand property",
    cells: ["const a1 = 2018", "console.log(JSON.stringify([1].map((value) => ({ value, a1 }))))"],
    wanted: text('[{"value":1,"a1":2018}]'),
  },
  {
    name: "assigns variables of an earlier cell by shorthand properties",
    cells: ["let a2 = 1; let a3 = 1", "({ a2, a3 = 7 } = { a2: 5 } as any); console.log(a2, a3)"],
    wanted: text("5 7"),
  },
  {
    name: "keeps what a cell that throws had assigned",
    cells: ["const b1 = 42; throw new Error('x')", "console.log(b1)"],
    wanted: text("42"),
  },
  {
    name: "keeps what a cell that awaits and throws had assigned",
    cells: [
      "await null; const b2 = 1; class B3 { x = 2 } function b4() { return b2 + 2 } const { y: [b5] } = { y: [4] }; throw new Error('x')",
      "console.log(b2, new B3().x, b4(), b5)",
    ],
    wanted: text("1 2 3 4"),
  },
  {
    name: "keeps what a cell that throws imported",
    cells: [
      'import { basename } from "node:path"; throw new Error("x")',
      'console.log(basename("a/b"))',
    ],
    wanted: text("b"),
  },
  {
    name: "keeps a variable of an earlier cell that a cell which throws would have declared anew",
    cells: ["const b6 = 'old'", "throw new Error('x'); const b6 = 1", "console.log(b6.length)"],
    wanted: text("3"),
  },
  {
    name: "shows the last expression as it says itself",
    cells: [`({ [${display}]: () => ({ "text/plain": "t", "text/html": "<b>t</b>" }) })`],
    wanted: [
      {
        output_type: "execute_result",
        execution_count: expect.any(Number),
        data: { "text/plain": "t", "text/html": "<b>t</b>" },
        metadata: {},
      },
    ],
  },
  {
    name: "waits for a last expression that says how it is shown later",
    cells: [`({ [${display}]: async () => ({ "text/plain": "later" }) })`],
    wanted: [expect.objectContaining({ data: { "text/plain": "later" } })],
  },
  {
    name: "imports a module beside the notebook, with those that it imports",
    cells: ['import { double } from "./helpers.ts"', "console.log(double(4))"],
    wanted: text("8"),
  },
  {
    name: "imports a module beside the notebook when asked to",
    cells: ['const { double: d1 } = await import("./helpers.ts"); console.log(d1(4))'],
    wanted: text("8"),
  },
  {
    name: "imports from another door of a package",
    cells: [
      'import { listKernelSpecs } from "notebook-press/jupyter"; console.log(typeof listKernelSpecs)',
    ],
    wanted: text("function"),
  },
  {
    name: "imports a module above the notebook",
    cells: ['import { triple } from "../above.ts"', "console.log(triple(4))"],
    wanted: text("12"),
  },
];

const ofTslab: readonly Case[] = [
  {
    name: "keeps the type of a variable that its package has behind no door",
    cells: [
      'import { accountFrame, loadAccount } from "performance-account"; const e2 = await accountFrame(await loadAccount(2018));',
      "const e3: number = e2",
    ],
    wanted: error("CompileError", "is not assignable to type 'number'"),
  },
  {
    name: "finds types that a package has behind its doors, such as those of Vega-Lite",
    cells: [
      'import type { TopLevelSpec } from "vega-lite"; const e1: TopLevelSpec = { data: { values: [] }, mark: "baz" };',
    ],
    wanted: error("CompileError", "is not assignable to type 'AnyMark'"),
  },
  {
    name: "forgets what a cell that throws had not assigned",
    cells: ["throw new Error('x'); const c1 = 3", "console.log(c1)"],
    wanted: error("CompileError", "Cannot find name 'c1'"),
  },
  {
    name: "fails the cell whose last expression cannot be shown",
    cells: [`({ [${display}]() { throw new RangeError("no") } })`],
    wanted: error("RangeError", "no"),
  },
  {
    name: "shows another last expression as tslab does",
    cells: ["({ a: 1 })"],
    wanted: text("{ a: 1 }"),
  },
];

const cwd = join(import.meta.dirname, "..", "..", "..", "fixtures", "helpers", "notebooks");

async function runCases(kernel: typeof tslab, cases: readonly Case[]) {
  const cells = await run(
    kernel,
    cases.flatMap(({ cells }) => cells.map(failing)),
    { cwd },
  );
  let end = 0;
  return cases.map(({ cells: { length } }) => {
    end += length;
    return (cells[end - 1] as CodeCell).outputs;
  });
}

for (const [name, kernel, cases] of [
  ["tslab", tslab, [...ofBoth, ...ofTslab]],
  ["deno", findSpec("deno"), ofBoth],
] as const) {
  const outputs = runCases(kernel, cases);
  it.concurrent.each(cases.map((one, at) => ({ ...one, at })))(
    `${name} $name`,
    async ({ wanted, at }) => {
      expect((await outputs)[at]).toEqual(wanted);
    },
  );
}

const ofPlain = runCases(plain, ofBoth);
it.concurrent.each(ofBoth.map((one, at) => ({ ...one, at })))(
  "tslab without us does not: $name",
  async ({ wanted, at }) => {
    expect((await ofPlain)[at]).not.toEqual(wanted);
  },
);
