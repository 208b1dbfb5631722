import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Python } from "./find-python.ts";
import type { Paths } from "./paths.ts";

const stampSchema = z.object({
  requirements: z.string(),
  root: z.string(),
  python: z.object({
    path: z.string(),
    version: z.string(),
    size: z.number(),
    modified: z.number(),
  }),
  packages: z.array(z.string()),
});

/** What an environment was made from. */
export type Stamp = z.infer<typeof stampSchema>;

/**
 * Why the environment cannot be used as it is, without asking Python.
 * @returns The first fault, or undefined if all is in place.
 */
export function findEnvironmentFault(paths: Paths): string | undefined {
  if (!existsSync(paths.environment)) return "there is none yet";
  const stamp = maybeReadStamp(paths.stamp);
  if (!stamp) return "its making was interrupted";
  // A virtual environment holds absolute paths to itself.
  if (stamp.root !== paths.root) return `it was made for "${stamp.root}"`;
  if (stamp.requirements !== hashRequirements(paths.root)) return "requirements.txt has changed";
  const { path, version } = stamp.python;
  if (!existsSync(path)) return `its Python ${version} at "${path}" is gone`;
  const now = describeFile(path);
  if (now.size !== stamp.python.size || now.modified !== stamp.python.modified)
    return `its Python at "${path}" is another than the ${version} it was made with`;
  if (!existsSync(paths.python)) return `"${paths.python}" is missing`;
  const installed = new Set(listPackages(paths));
  const missing = stamp.packages.find((name) => !installed.has(name));
  return missing && `its package ${missing} is missing`;
}

/** Describes an environment that is whole. */
export function toStamp(paths: Paths, python: Python): Stamp {
  return {
    requirements: hashRequirements(paths.root),
    root: paths.root,
    python: { ...python, ...describeFile(python.path) },
    packages: [...listPackages(paths)],
  };
}

function maybeReadStamp(file: string): Stamp | undefined {
  try {
    return stampSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

const hashRequirements = (root: string) =>
  createHash("sha256")
    .update(readFileSync(join(root, "requirements.txt")))
    .digest("hex");

function describeFile(path: string) {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: mtimeMs };
}

/** What pip has installed, such as `jupyterlab-4.6.6`, but for itself, which may be renewed. */
function listPackages({ environment }: Paths): readonly string[] {
  // `Lib` is the name on Windows, and the same folder as `lib` where case does not count.
  const homes = ["Lib", "lib"].flatMap((name) => listFolders(join(environment, name)));
  const names = homes
    .flatMap((home) => readNames(join(home, "site-packages")))
    .filter((name) => name.endsWith(".dist-info") && !/^(pip|setuptools)-/.test(name))
    .map((name) => name.slice(0, -".dist-info".length));
  return [...new Set(names)].sort();
}

const listFolders = (folder: string) => [folder, ...readNames(folder).map((n) => join(folder, n))];

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
