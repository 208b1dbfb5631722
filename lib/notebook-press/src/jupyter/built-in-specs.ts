import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { denoHarness } from "./deno-harness.ts";
import type { KernelSpec } from "./kernel-spec.ts";

/**
 * The kernels that come as npm packages, as far as they are installed.
 * @param folders Where to look for `node_modules`, upwards; the first that has a package wins.
 */
export function listBuiltInSpecs(folders: readonly string[]): readonly KernelSpec[] {
  return [toTslabSpec(folders), toDenoSpec(folders)].filter((spec) => spec !== undefined);
}

// In `env`: outputs are read on pages, where the codes of a terminal's colours are noise.
// Node.js takes "0" as no colours, and Deno as any other wish for colours.

function toTslabSpec(folders: readonly string[]): KernelSpec | undefined {
  const home = findPackage("tslab", folders);
  if (home === undefined) return undefined;
  const start = [process.execPath, "--import", findPreload(), join(home, "bin", "tslab")];
  return {
    name: "tslab",
    displayName: "TypeScript (tslab)",
    language: "typescript",
    argv: [...start, "kernel", "--config-path", "{connection_file}"],
    env: { NO_COLOR: "1", FORCE_COLOR: "0" },
    interruptMode: "signal",
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
    harness: denoHarness,
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

// The sources run as they are in tests, where the extension is `.ts`.
function findPreload() {
  const files = ["js", "ts"].map(
    (extension) => new URL(`tslab/preload.${extension}`, import.meta.url),
  );
  const [file = files[0]] = files.filter((file) => existsSync(file));
  return `${file}`;
}
