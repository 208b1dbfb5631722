import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { maybeReadJson } from "../notebook/maybe-read-json.ts";
import { denoExtras } from "./built-in-kernels.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import { relayedFile } from "./to-kernel-json.ts";

/** The kernels of a data folder of Jupyter's. A `kernel.json` that cannot be read is no kernel, as Jupyter has it. */
export function loadKernelSpecs(dataPath: string): readonly KernelSpec[] {
  const folder = join(dataPath, "kernels");
  const names = globSync("*", { cwd: folder }).sort();
  return names.flatMap((name) => {
    const file = maybeReadJson(join(folder, name, "kernel.json"), fileSchema);
    return file ? toKernelSpec(name, file, dataPath) : [];
  });
}

const fileSchema = z.object({
  argv: z.array(z.string()).min(1),
  display_name: z.string().exactOptional(),
  language: z.string().default(""),
  env: z.record(z.string(), z.string()).default({}),
  interrupt_mode: z.enum(["signal", "message"]).default("signal"),
});

function toKernelSpec(
  name: string,
  file: z.infer<typeof fileSchema>,
  dataPath: string,
): KernelSpec {
  const argv = [findProgram(file.argv[0] ?? "", dataPath), ...file.argv.slice(1)];
  const { display_name: displayName = name, language, env, interrupt_mode } = file;
  const isDeno = argv.includes("jupyter") && argv.includes("--conn");
  const needsHarness = isDeno && !argv.includes(relayedFile);
  const spec = { name, displayName, language, argv, env, interruptMode: interrupt_mode };
  return { ...spec, ...(needsHarness && denoExtras) };
}

/** "python" of an environment's kernel is the environment's, whichever one is active. */
function findProgram(program: string, dataPath: string): string {
  if (!/^python[\d.]*$/.test(program) || !/[\\/]share[\\/]jupyter$/.test(dataPath)) return program;
  const prefix = join(dataPath, "..", "..");
  const [own] = [
    join(prefix, "bin", program),
    join(prefix, "python.exe"),
    join(prefix, "Scripts", "python.exe"),
  ].filter((path) => existsSync(path));
  return own ?? program;
}
