import { expect, it } from "vitest";
import {
  countMemoryKills,
  type Evidence,
  toKernelEnd,
} from "../../../lib/notebook-press/src/jupyter/kernel-end.ts";

const none: Evidence = { exitCode: null, signal: null, lastLines: [], isMemoryShort: false };

it.each<[string, Partial<Evidence>, string, string]>([
  ["an exit", { exitCode: 3 }, "exit", "ended with exit code 3"],
  ["an exit while memory was short", { exitCode: 0, isMemoryShort: true }, "exit", "exit code 0"],
  ["a kill", { signal: "SIGKILL" }, "killed", "was killed from outside (signal SIGKILL)"],
  ["a wish to end", { signal: "SIGTERM" }, "killed", "(signal SIGTERM)"],
  [
    "a kill by the system",
    { signal: "SIGKILL", isMemoryShort: true },
    "out of memory",
    "was killed by the system for want of memory",
  ],
  ["a fault", { signal: "SIGSEGV" }, "crashed", "crashed (signal SIGSEGV)"],
  [
    "a full heap of Node.js",
    { signal: "SIGABRT", lastLines: ["FATAL ERROR: … JavaScript heap out of memory"] },
    "out of memory",
    "ran out of memory (signal SIGABRT)",
  ],
  [
    "a full heap of Deno",
    { signal: "SIGTRAP", lastLines: ["# Fatal JavaScript out of memory: …"] },
    "out of memory",
    "(signal SIGTRAP)",
  ],
  [
    "a full heap of a program in Rust",
    { signal: "SIGABRT", lastLines: ["memory allocation of 99 bytes failed"] },
    "out of memory",
    "(signal SIGABRT)",
  ],
])("toKernelEnd tells %s", (_, evidence, cause, reason) => {
  const end = toKernelEnd({ ...none, ...evidence });
  expect(end).toMatchObject({ cause, reason: expect.stringContaining(reason) });
});

it("toKernelEnd keeps the last words, but not the trace of a full heap", () => {
  const lastLines = ["panicked at x"];
  expect(toKernelEnd({ ...none, exitCode: 101, lastLines }).lastLines).toEqual(lastLines);
  const full = ["JavaScript heap out of memory", "0x931db0"];
  expect(toKernelEnd({ ...none, signal: "SIGABRT", lastLines: full }).lastLines).toEqual([]);
});

it("countMemoryKills gives a number", () => {
  expect(countMemoryKills()).toBeGreaterThanOrEqual(0);
});
