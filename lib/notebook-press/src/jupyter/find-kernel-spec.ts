import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { z } from "zod";
import { listBuiltInSpecs } from "./built-in-specs.ts";
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

/**
 * The kernel of a name. `tslab` and `deno` from npm win over Jupyter's own kernelspecs.
 * @throws {RangeError} If there is none; lists the names there are.
 */
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
  const installed = await Promise.all(dataPaths.map(loadKernelSpecs));
  const specs = [...listBuiltInSpecs([cwd, import.meta.dirname]), ...installed.flat()];
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

async function loadKernelSpecs(dataPath: string): Promise<readonly KernelSpec[]> {
  const folder = join(dataPath, "kernels");
  const names = await readdir(folder).catch(() => []);
  const specs = await Promise.all(
    names.sort().map(async (name) => {
      const file = join(folder, name, "kernel.json");
      const text = await readFile(file, "utf8").catch(() => undefined);
      return text === undefined ? undefined : parseKernelSpec(text, name);
    }),
  );
  return specs.filter((spec) => spec !== undefined);
}

const fileSchema = z.object({
  argv: z.array(z.string()).min(1),
  display_name: z.string().exactOptional(),
  language: z.string().default(""),
  env: z.record(z.string(), z.string()).default({}),
  interrupt_mode: z.enum(["signal", "message"]).default("signal"),
});

/** Reads a `kernel.json`. One that cannot be read is no kernel, as Jupyter has it. */
function parseKernelSpec(text: string, name: string): KernelSpec | undefined {
  const parsed = fileSchema.safeParse(maybeParseJson(text));
  if (!parsed.success) return undefined;
  const { argv, display_name = name, language, env, interrupt_mode } = parsed.data;
  const spec = { name, displayName: display_name, language, argv, env } as const;
  const isDeno = argv.includes("jupyter") && argv.includes("--conn");
  const needsHarness = isDeno && !argv.includes(relayedFile);
  return { ...spec, interruptMode: interrupt_mode, ...(needsHarness && { harness: denoHarness }) };
}

function maybeParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
