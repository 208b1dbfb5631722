import { afterAll, expect, it } from "vitest";
import {
  CellError,
  CellOutputError,
  CellTimeoutError,
  DeadKernelError,
  executeNotebook,
  type Progress,
} from "../../../lib/notebook-press/src/jupyter/index.ts";
import type { CodeCell, Output } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import {
  catchError,
  countChildren,
  failing,
  findSpec,
  findText,
  isAlive,
  run,
  toNotebook,
  toOddSpec,
} from "./kernels.ts";

afterAll(() => {
  expect(countChildren()).toBe(0);
});

const failures = [
  ["tslab", 'throw new TypeError("boom")', "TypeError", "boom"],
  ["tslab", 'await Promise.reject(new RangeError("late"))', "RangeError", "late"],
  ["tslab", 'throw "x"', "Error", "x"],
  [
    "tslab",
    'const a: number = "s"',
    "CompileError",
    "1:7 - Type 'string' is not assignable to type 'number'.",
  ],
  ["tslab", "const = 3", "CompileError", "1:7 - Variable declaration expected."],
  ["deno", 'throw new TypeError("boom")', "TypeError", "boom"],
  ["deno", 'await Promise.reject(new RangeError("late"))', "RangeError", "late"],
  ["deno", 'throw "x"', "Error", "x"],
  ["deno", "const = 3", "SyntaxError", "1:7 - Unexpected token"],
] as const;

const update = (kernel: string, type: string, text: string) =>
  kernel === "deno"
    ? `await Deno.jupyter.broadcast("${type}", { data: { "text/plain": "${text}" }, metadata: {}, transient: { display_id: "d" } });`
    : `require("tslab/dist/jupyter").lastWriteDisplayData({ data: { "text/plain": "${text}" }, metadata: {}, transient: { display_id: "d" } }, ${type.startsWith("update")});`;

// What does not end a kernel shares one.
for (const kernel of ["tslab", "deno"]) {
  const rows = failures.filter(([name]) => name === kernel);
  const cells = run(
    findSpec(kernel),
    [
      { source: "const year: number = 2018;", tags: ["parameters"] },
      "console.log(year === 2020, process.cwd(), process.env.PLACE)",
      update(kernel, "display_data", "old"),
      update(kernel, "update_display_data", "new"),
      "Promise.reject(new Error('x')).catch(() => console.log('handled'));\nnull",
      failing("void Promise.reject(new Error('y'));"),
      ...rows.map(([, source]) => failing(`console.error("warning");\n${source}`)),
      'console.log("on")',
    ],
    { parameters: { year: 2020 }, cwd: import.meta.dirname, env: { PLACE: "here" } },
  );
  // One comes from the parameters.
  const slice = async (from: number, to?: number) => (await cells).slice(from + 1, to && to + 1);

  it.concurrent(`executeNotebook on ${kernel} runs with injected parameters, cwd and env`, async () => {
    const [cell] = await slice(1);
    expect(findText(cell)).toBe(`true ${import.meta.dirname} here\n`);
  });

  it.concurrent(`executeNotebook on ${kernel} updates a display of an earlier cell`, async () => {
    expect((await slice(2, 4)).map(({ outputs }) => outputs)).toMatchObject([
      [{ data: { "text/plain": "new" } }],
      [],
    ]);
  });

  it.concurrent(`executeNotebook on ${kernel} lets a rejection be handled, or be expected`, async () => {
    const [handled, expected] = await slice(4);
    expect([findText(handled), findText(expected)]).toEqual([
      expect.stringContaining("handled"),
      "",
    ]);
  });

  it.concurrent(`executeNotebook on ${kernel} gives each failing cell one error output`, async () => {
    const failed = await slice(6);
    for (const [index, [, , ename, evalue]] of rows.entries())
      expect(
        failed[index]?.outputs.filter((output) => output.output_type !== "stream"),
      ).toMatchObject([{ ename, evalue: evalue.replace(/^1:/, "2:") }]);
    expect(findText(failed[0])).toBe("warning\n");
    expect(findText(failed.at(-1))).toBe("on\n");
  });
}

it.concurrent("executeNotebook stops at a failing cell and throws a CellError that says where", async () => {
  const sources = ["1", "const x = 1;\nthrow new TypeError('boom')", "console.log(2)"];
  const error = await catchError(run(findSpec("deno"), sources));
  expect(error).toBeInstanceOf(CellError);
  expect(error).toMatchObject({
    name: "CellError",
    message: 'Cannot run cell 2 "const x = 1;": TypeError: boom',
    cell: 2,
    excerpt: "const x = 1;",
    ename: "TypeError",
    evalue: "boom",
    traceback: ["TypeError: boom", "    at <anonymous>:2:7"],
    outputs: [{ output_type: "error" }],
    notebook: {
      cells: [
        { execution_count: 1 },
        { execution_count: 2 },
        { execution_count: null, outputs: [] },
      ],
    },
  });
});

it.concurrent("executeNotebook takes the kernel that the notebook names and records it, the counts and the times", async () => {
  const notebook = toNotebook(["1", "2"]);
  const old = { ...notebook, metadata: { title: "t", kernelspec: { name: "deno" } } };
  const { metadata, cells } = await executeNotebook(old);
  expect(metadata).toMatchObject({
    title: "t",
    kernelspec: { name: "deno", display_name: "TypeScript (Deno)", language: "typescript" },
    language_info: { name: "typescript", file_extension: ".ts" },
  });
  const times = (cells[1]?.metadata.execution ?? {}) as Record<string, string>;
  expect(cells[1]).toMatchObject({
    execution_count: 2,
    outputs: [{ output_type: "execute_result", execution_count: 2, data: { "text/plain": "2" } }],
  });
  expect(Object.keys(times).sort()).toEqual([
    "iopub.execute_input",
    "iopub.status.busy",
    "iopub.status.idle",
    "shell.execute_reply",
  ]);
  expect(times["iopub.status.busy"] ?? "").toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(notebook.cells[1]).toMatchObject({ metadata: {}, outputs: [] });
});

it.concurrent("executeNotebook clears old outputs, and leaves out blank cells, text and those tagged skip-execution", async () => {
  const { cells, ...rest } = toNotebook(["1", " ", { source: "2", tags: ["skip-execution"] }]);
  const outputs = [{ output_type: "stream", name: "stdout", text: "old" }] as const;
  const old = cells.map((cell) => ({ ...cell, outputs, execution_count: 7 }));
  const text = { cell_type: "markdown", id: "m", source: "# Title", metadata: {} } as const;
  const notebook = { ...rest, cells: [text, ...old] };
  const steps: unknown[] = [];
  const executed = await executeNotebook(notebook, {
    kernel: findSpec("deno"),
    onProgress: ({ cell, done, total }) => steps.push([cell, done, total]),
  });
  expect(steps).toEqual([[2, 1, 1]]);
  expect(executed.cells[0]).toBe(text);
  expect(executed.cells.slice(2)).toMatchObject([
    { outputs: [], execution_count: null },
    { outputs: [], execution_count: null },
  ]);
});

const hoard = "const all: unknown[] = []; for (;;) all.push(Array(1e6).fill(1).map(String));";

/** Each with the fields of the error, and what its message says. */
const deaths = [
  [
    "process.exit(3)",
    { reason: "exit", exitCode: 3 },
    /^the kernel ended with exit code 3, as process\.exit\(3\) does$/,
  ],
  ["process.exit()", { reason: "exit", exitCode: 0 }, /exit code 0, as process\.exit\(\) does$/],
  [
    "process.kill(process.pid, 'SIGKILL')",
    { reason: "killed", signal: "SIGKILL" },
    /^the kernel was killed from outside \(signal SIGKILL\)$/,
  ],
  [
    "process.abort()",
    { reason: "crashed", signal: "SIGABRT" },
    /^the kernel crashed \(signal SIGABRT\)$/,
  ],
  [hoard, { reason: "out of memory" }, /^the kernel ran out of memory \(/],
] as const;

const smallHeap = {
  NODE_OPTIONS: "--max-old-space-size=150",
  DENO_V8_FLAGS: "--max-old-space-size=150",
};

it.concurrent.each(
  ["tslab", "deno"].flatMap((name) => deaths.map((row) => [name, ...row] as const)),
)(
  "executeNotebook on %s ends at once when a cell does %s",
  async (name, source, fields, reason) => {
    const running = run(findSpec(name), ["console.log('before')", source, "1"], { env: smallHeap });
    const error = (await catchError(running)) as DeadKernelError;
    expect(error).toBeInstanceOf(DeadKernelError);
    expect(error).toMatchObject({
      ...fields,
      cell: 2,
      outputs: [{ ename: "DeadKernelError", evalue: expect.stringMatching(reason) }],
      notebook: { cells: [{ outputs: [{ text: "before\n" }] }, {}, { outputs: [] }] },
    });
    expect(error.message).toContain(error.excerpt);
  },
);

const tick = "await new Promise((resolve) => setTimeout(resolve, 10));";

const loops = [
  ["tslab", "synchronous", "for (;;);", "computing", "stopped when interrupted"],
  ["tslab", "asynchronous", `for (;;) ${tick}`, "looping", "stopped when interrupted"],
  ["tslab", "greedy", "for (;;) await null;", "computing", "had to be killed"],
  ["tslab", "printing", "for (;;) console.log('x'.repeat(100));", "computing", ""],
  ["tslab", "waiting", "await new Promise(() => {});", "waiting", "stopped when interrupted"],
  ["deno", "synchronous", "for (;;);", "computing", "stopped when interrupted"],
  ["deno", "asynchronous", `for (;;) ${tick}`, "looping", "had to be killed"],
  ["deno", "greedy", "for (;;) await null;", "computing", "had to be killed"],
  ["deno", "printing", "for (;;) console.log('x'.repeat(100));", "computing", ""],
  ["deno", "waiting", "await new Promise(() => {});", "waiting", "had to be killed"],
] as const;

it.concurrent.each(loops)(
  "executeNotebook on %s ends an endless %s loop",
  async (name, _, loop, activity, end) => {
    // Of which the first cell on tslab needs one, and more on a busy machine.
    const limit = name === "tslab" ? 4 : 2;
    const sources = ["console.log(process.pid);", loop];
    const running = run(findSpec(name), sources, { cellTimeLimit: limit });
    const error = (await catchError(running)) as CellTimeoutError;
    expect(error).toBeInstanceOf(CellTimeoutError);
    expect(error).toMatchObject({ cell: 2, limit, activity });
    expect(error.message).toContain(`wanted an end within ${limit} s; it `);
    expect(error.message).toContain(end);
    expect(error.outputs.at(-1)).toMatchObject({ ename: "CellTimeoutError" });
    const [first] = error.notebook.cells;
    expect(isAlive(Number(findText(first as CodeCell)))).toBe(false);
  },
);

it.concurrent.each(["tslab", "deno"])(
  "executeNotebook on %s ends a cell that prints without end",
  async (name) => {
    const sources = ["console.log('before')", "for (;;) console.log('x'.repeat(99));"];
    const running = run(findSpec(name), sources, { outputLimit: 100_000 });
    const error = (await catchError(running)) as CellOutputError;
    expect(error).toBeInstanceOf(CellOutputError);
    expect(error.message).toContain("wanted at most 100,000 printed characters");
    expect(error.outputs.map(({ output_type }) => output_type)).toEqual(["stream", "error"]);
    const printed = findText({ outputs: error.outputs.slice(0, 1) }) ?? "";
    expect(printed.startsWith(`${"x".repeat(99)}\n`.repeat(1000))).toBe(true);
    expect(printed.length).toBeLessThan(10_000_000);
  },
);

const later = "await new Promise((resolve) => setTimeout(resolve, 300));";
const soon = (source: string) => `void setTimeout(() => { ${source} }, 30);`;

/** Cells, the one that is to blame, and what of it. */
const forgotten = [
  [
    "a rejection at once",
    ["void Promise.reject(new TypeError('no'));\nconsole.log(1);", "2"],
    1,
    "TypeError: no (in a promise that nobody awaited)",
  ],
  [
    "a rejection in the last cell",
    ["1", "void Promise.reject(new Error('last'));"],
    2,
    "Error: last (in a promise that nobody awaited)",
  ],
  [
    "a rejection with a text",
    ["void Promise.reject('why');"],
    1,
    "Error: why (in a promise that nobody awaited)",
  ],
  [
    "an asynchronous function that fails later",
    [
      `const work = async (): Promise<void> => { await new Promise((resolve) => setTimeout(resolve, 30)); throw new RangeError('far'); };\nvoid work();`,
      "2",
      `${later} console.log(3);`,
      "4",
    ],
    1,
    "RangeError: far (in a promise that nobody awaited)",
  ],
  [
    "a rejection in a callback",
    ["1", soon("void Promise.reject(new Error('back'));"), later, "4"],
    2,
    "Error: back (in a promise that nobody awaited)",
  ],
] as const;

it.concurrent.each(
  ["tslab", "deno", "relayed deno"].flatMap((name) =>
    forgotten.map((row) => [name, ...row] as const),
  ),
)("executeNotebook on %s fails for %s", async (name, _, sources, cell, message) => {
  const error = (await catchError(run(findSpec(name), sources))) as CellError;
  expect(error).toBeInstanceOf(CellError);
  expect(error).toMatchObject({ cell, message: expect.stringContaining(`: ${message}`) });
  const cells = error.notebook.cells as readonly CodeCell[];
  expect(cells.flatMap(({ outputs }, at) => (outputs.some(isError) ? [at + 1] : []))).toEqual([
    cell,
  ]);
});

const isError = ({ output_type }: Output) => output_type === "error";

it.concurrent.each([
  // Deno's event for it does not tell where it comes from.
  ["tslab", 1],
  ["deno", 2],
])("executeNotebook on %s fails for what is thrown in a callback", async (name, cell) => {
  // However long the end of the first cell takes, it is thrown while the second runs.
  const wait = "if (!Reflect.has(globalThis, 'second')) return void setTimeout(wait, 5);";
  const first = `void setTimeout(function wait() { ${wait} throw new Error('away'); }, 5);`;
  const second = `Reflect.set(globalThis, "second", true);\n${later}`;
  const error = await catchError(run(findSpec(name), [first, second, "3"]));
  expect(error).toMatchObject({ cell, evalue: "away (in a callback)" });
});

it.concurrent("executeNotebook on tslab leaves rejections to a cell that listens for them", async () => {
  const listen = "process.on('unhandledRejection', () => console.log('mine'));";
  const cells = await run(findSpec("tslab"), [`${listen}\nvoid Promise.reject(1);\n${later}`]);
  expect(findText(cells[0])).toContain("mine");
});

it.concurrent("executeNotebook tells of each cell before it runs, and of each output as it comes", async () => {
  const told: unknown[] = [];
  await run(findSpec("deno"), ["console.log(1);", "2"], {
    onCell: ({ cell, done, total }: Progress) => told.push([cell, done, total]),
    onOutput: ({ output_type }: Output, cell: number) => told.push([output_type, cell]),
    onProgress: ({ cell, done }: Progress) => told.push([cell, done]),
  });
  expect(told).toEqual([
    [1, 0, 2],
    ["stream", 1],
    [1, 1],
    [2, 1, 2],
    ["execute_result", 2],
    [2, 2],
  ]);
});

it.concurrent("executeNotebook ends what a cell has started", async () => {
  const source = `const { spawn } = await import("node:child_process");
console.log(spawn("sleep", ["100"]).pid)`;
  const [cell] = await run(findSpec("deno"), [source]);
  const pid = Number(findText(cell));
  expect(pid).toBeGreaterThan(1);
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it.concurrent.each([
  ["while the kernel starts", () => {}],
  ["while a cell runs", undefined],
])("executeNotebook ends when its signal is aborted %s", async (_, started) => {
  const controller = new AbortController();
  const running = run(findSpec("deno"), ["1", "await new Promise(() => {})"], {
    signal: controller.signal,
    onProgress: () => controller.abort("enough"),
  });
  if (started) controller.abort("enough");
  expect(await catchError(running)).toBe("enough");
});

it.concurrent("executeNotebook saves the notebook after each cell, the failing one included", async () => {
  const saved: number[] = [];
  const save = async (notebook: ReturnType<typeof toNotebook>) => {
    saved.push(
      notebook.cells.filter((cell) => "outputs" in cell && cell.outputs.length > 0).length,
    );
  };
  await catchError(
    run(findSpec("deno"), ["console.log(1)", "throw 1", "console.log(2)"], { save }),
  );
  expect(saved).toEqual([1, 2]);
});

it.concurrent.each([
  ["sends outputs after its reply, and no idle", "late", ["a", "b"]],
  ["sends outputs after its reply and idle", "early", ["a", "b"]],
  ["refuses cells at first", "refuser", ["a", "b"]],
  ["does not get the first request", "deaf", ["a", "b"]],
])("executeNotebook runs on a kernel that %s", async (_, way, texts) => {
  const cells = await run(toOddSpec(way), texts);
  expect(cells.map(findText)).toEqual(texts);
});

it.concurrent("executeNotebook puts what a cell printed before the error that overtook it", async () => {
  const harness = { prelude: "", enter: () => "", fence: (marker: string) => marker };
  const cells = await run({ ...toOddSpec("hasty"), harness }, [failing("a"), failing("b")]);
  expect(cells.map(({ outputs }) => outputs)).toMatchObject(
    ["a", "b"].map((text) => [
      { name: "stdout", text },
      { output_type: "error", evalue: "hasty" },
    ]),
  );
});

it.concurrent("executeNotebook takes nothing from who does not know the key", async () => {
  const error = await catchError(run(toOddSpec("forger"), ["a"]));
  expect(error).toBeInstanceOf(DeadKernelError);
  expect(error).toMatchObject({ message: expect.stringMatching(/Cannot trust a message/) });
});
