import { inspect } from "node:util";
import { expect, it } from "vitest";
import {
  CellError,
  CellOutputError,
  CellTimeoutError,
  DeadKernelError,
  KernelStartError,
  type Lateness,
  StoppedError,
  toDeathReason,
  toTimeoutReason,
} from "../../../lib/notebook-press/src/jupyter/errors.ts";
import { toNotebook } from "./kernels.ts";

const stop = { notebook: toNotebook(["a", "b"]), cell: 2, excerpt: "b", outputs: [] };

it.each<[Lateness, RegExp]>([
  [
    { limit: 2, activity: "computing", isInterrupted: true },
    /^wanted an end within 2 s; it was computing .*endless loop without await.*, and stopped when interrupted$/,
  ],
  [
    { limit: 0.5, activity: "looping", isInterrupted: false },
    /^wanted an end within 0.5 s; it kept waking up .*, and had to be killed$/,
  ],
  [{ limit: 9, activity: "waiting", isInterrupted: true }, /it was waiting \(for a promise/],
  [
    { limit: 9, activity: undefined, isInterrupted: false },
    /^wanted an end within 9 s; it had to be killed$/,
  ],
])("toTimeoutReason tells %j", (lateness, wanted) => {
  expect(toTimeoutReason(lateness)).toMatch(wanted);
});

it.each([
  [{ cause: "exit", reason: "ended with exit code 3", exitCode: 3 }, "process.exit(3) does"],
  [{ cause: "exit", reason: "ended with exit code 0", exitCode: 0 }, "process.exit() does"],
  [{ cause: "crashed", reason: "crashed (signal SIGSEGV)" }, "the kernel crashed (signal SIGSEGV)"],
] as const)("toDeathReason tells %j", (end, wanted) => {
  expect(toDeathReason(end)).toContain(wanted);
});

const failure = { ename: "TypeError", evalue: "no", traceback: ["TypeError: no"] };
const end = { cause: "killed", reason: "was killed", signal: "SIGKILL", lastLines: ["x"] } as const;

it.each([
  ["CellError", new CellError(stop, failure), "TypeError: no"],
  [
    "CellTimeoutError",
    new CellTimeoutError(stop, { limit: 1, activity: undefined, isInterrupted: true }),
    "wanted an end within 1 s; it stopped when interrupted",
  ],
  [
    "CellOutputError",
    new CellOutputError(stop, 1000),
    "wanted at most 1,000 printed characters; what came after them is left out",
  ],
  ["DeadKernelError", new DeadKernelError(stop, end), "the kernel was killed\nx"],
])(
  "%s says where a run stopped and why, and is printed without its notebook",
  (name, error, why) => {
    expect(error).toBeInstanceOf(StoppedError);
    expect(error).toMatchObject({ name, cell: 2, message: `Cannot run cell 2 "b": ${why}` });
    expect(error.notebook).toBe(stop.notebook);
    expect(inspect(error)).not.toContain("nbformat");
  },
);

it("KernelStartError says which kernel, why, and what it last said", () => {
  const error = new KernelStartError("tslab", "it ended with exit code 1", ["a", "b"]);
  expect(error.message).toBe('Cannot start the kernel "tslab": it ended with exit code 1\na\nb');
});
