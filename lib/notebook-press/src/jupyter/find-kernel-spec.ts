import { existsSync, globSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { z } from "zod";
import { maybeReadJson } from "../notebook/maybe-read-json.ts";
import { denoLogVariable, tslabLogVariable } from "./access-variables.ts";
import { denoHarness } from "./deno-harness.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import { relayedFile } from "./to-kernel-json.ts";

/** Where to look for kernels. */
export interface FindKernelSpecOptions {
  /** Folder of the notebook, from which `node_modules` is searched first; the working directory by default. */
  readonly cwd?: string;
  /** Jupyter's data folders, the first to count; those of this machine by default. */
  readonly dataPaths?: readonly string[];
}

/** The kernel of a name, `tslab` and `deno` from npm first; a RangeError lists the names there are if it has none. */
export async function findKernelSpec(
  name: string,
  options: FindKernelSpecOptions = {},
): Promise<KernelSpec> {
  const specs = await listKernelSpecs(options);
  const spec = specs.find((spec) => spec.name === name);
  if (spec) return spec;
  const names = specs.map((spec) => `"${spec.name}"`).join(", ");
  throw new RangeError(
    `Cannot find the kernel "${name}": wanted ${names ? `one of ${names}` : "an installed kernel, and there is none"}`,
  );
}

/** Every kernel that can be found, one for each name. */
export async function listKernelSpecs({
  cwd = process.cwd(),
  dataPaths = listDataPaths(process.env, process.platform),
}: FindKernelSpecOptions = {}): Promise<readonly KernelSpec[]> {
  const folders = [cwd, import.meta.dirname];
  const builtIn = [toTslabSpec(folders), toDenoSpec(folders)].filter((spec) => spec !== undefined);
  const specs = [...builtIn, ...dataPaths.flatMap(loadKernelSpecs)];
  const first = new Map(specs.toReversed().map((spec) => [spec.name, spec]));
  return specs.filter((spec) => first.get(spec.name) === spec);
}

/** Jupyter's data folders on a platform, the first to count. */
export function listDataPaths(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string = homedir(),
): readonly string[] {
  const shared =
    platform === "win32"
      ? [join(env.PROGRAMDATA ?? home, "jupyter")]
      : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
  const given = env.JUPYTER_PATH?.split(delimiter).filter(Boolean) ?? [];
  return [...given, findUserDataPath(env, platform, home), ...shared];
}

/** Jupyter's data folder of the user: its `kernels` holds the kernels that only they see. */
export function findUserDataPath(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string = homedir(),
): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32") return join(env.APPDATA ?? home, "jupyter");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "jupyter");
}

/** A `kernel.json` that cannot be read is no kernel, as Jupyter has it. */
function loadKernelSpecs(dataPath: string): readonly KernelSpec[] {
  const folder = join(dataPath, "kernels");
  const names = globSync("*", { cwd: folder }).sort();
  return names.flatMap((name) => {
    const file = maybeReadJson(join(folder, name, "kernel.json"), fileSchema);
    return file ? toKernelSpec(name, file) : [];
  });
}

const fileSchema = z.object({
  argv: z.array(z.string()).min(1),
  display_name: z.string().exactOptional(),
  language: z.string().default(""),
  env: z.record(z.string(), z.string()).default({}),
  interrupt_mode: z.enum(["signal", "message"]).default("signal"),
});

function toKernelSpec(name: string, file: z.infer<typeof fileSchema>): KernelSpec {
  const { argv, display_name: displayName = name, language, env, interrupt_mode } = file;
  const isDeno = argv.includes("jupyter") && argv.includes("--conn");
  const needsHarness = isDeno && !argv.includes(relayedFile);
  const spec = { name, displayName, language, argv, env, interruptMode: interrupt_mode };
  return { ...spec, ...(needsHarness && denoExtras) };
}

const denoExtras = {
  harness: denoHarness,
  accessLog: { options: [], variable: denoLogVariable },
};

// In `env`: outputs are read on pages, where the codes of a terminal's colours are noise.
// Node.js takes "0" as no colours, and Deno as any other wish for colours.

/** The kernel of an npm package, if it is installed: `node_modules` of the folders, upwards. */
function toTslabSpec(folders: readonly string[]): KernelSpec | undefined {
  const home = findPackage("tslab", folders);
  if (home === undefined) return undefined;
  // The sources run as they are in tests, where the extension is `.ts`.
  const preload = import.meta.url.replace(/find-kernel-spec(\.\w+)$/, "tslab/preload$1");
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
