import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { isAlive } from "./kernels.ts";

it.each(["SIGINT", "SIGTERM"] as const)(
  "guard ends the kernel of a run that %s ends",
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), "guard-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const child = spawn(process.execPath, [join(import.meta.dirname, "endless-run.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TMPDIR: folder },
    });
    const [pid] = await once(child.stdout, "data");
    expect(isAlive(Number(pid))).toBe(true);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([null, signal]);
    await expect.poll(() => isAlive(Number(pid))).toBe(false);
    expect((await readdir(folder)).filter((name) => name.startsWith("kernel-"))).toEqual([]);
  },
);
