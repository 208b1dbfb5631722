import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { denoLogVariable, tslabLogVariable } from "./access-variables.ts";
import { denoHarness } from "./deno-harness.ts";
import type { KernelSpec } from "./kernel-spec.ts";

/** What a Deno kernel needs that we start. */
export const denoExtras = {
  harness: denoHarness,
  accessLog: { options: [], variable: denoLogVariable },
};

// In `env`: outputs are read on pages, where the codes of a terminal's colours are noise.
// Node.js takes "0" as no colours, and Deno as any other wish for colours.

/** `tslab` and `deno` of npm packages, as far as they are installed: in `node_modules` of the folders, upwards. */
export const findBuiltInKernels = (folders: readonly string[]): readonly KernelSpec[] =>
  [toTslabSpec(folders), toDenoSpec(folders)].filter((spec) => spec !== undefined);

function toTslabSpec(folders: readonly string[]): KernelSpec | undefined {
  const home = findPackage("tslab", folders);
  if (home === undefined) return undefined;
  // The sources run as they are in tests, where the extension is `.ts`.
  const preload = import.meta.url.replace(/built-in-kernels(\.\w+)$/, "tslab/preload$1");
  const start = [process.execPath, "--import", preload, join(home, "bin", "tslab")];
  return {
    name: "tslab",
    displayName: "TypeScript (tslab)",
    language: "typescript",
    argv: [...start, "kernel", "--config-path", "{connection_file}"],
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
    interruptMode: "signal",
    // Since Node.js 24. The permission model would refuse addons even where it only watches.
    ...(process.allowedNodeEnvironmentFlags.has("--permission-audit") && {
      accessLog: { options: ["--permission-audit", "--allow-addons"], variable: tslabLogVariable },
    }),
  };
}

function toDenoSpec(folders: readonly string[]): KernelSpec | undefined {
  const binary = findDenoBinary(findPackage("deno", folders));
  if (binary === undefined) return undefined;
  return {
    name: "deno",
    displayName: "TypeScript (Deno)",
    language: "typescript",
    argv: [binary, "jupyter", "--quiet", "--kernel", "--conn", "{connection_file}"],
    env: { NO_COLOR: "1", FORCE_COLOR: "", DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1" },
    interruptMode: "message",
    ...denoExtras,
  };
}

// Not the package's `bin.cjs`: that waits for the binary as a child, which would outlive it.
function findDenoBinary(home: string | undefined) {
  if (home === undefined) return undefined;
  const platform = `@deno/${process.platform}-${process.arch}`;
  const homes = [home, ...[platform, `${platform}-glibc`].map((name) => findPackage(name, [home]))];
  const file = process.platform === "win32" ? "deno.exe" : "deno";
  return homes
    .flatMap((home) => home ?? [])
    .map((home) => join(home, file))
    .find(existsSync);
}

function findPackage(name: string, folders: readonly string[]) {
  for (const folder of folders) {
    try {
      return dirname(createRequire(join(folder, "_")).resolve(`${name}/package.json`));
    } catch {}
  }
  return undefined;
}
