import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { maybeReadJson } from "../notebook/maybe-read-json.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { findPython, type Python } from "./find-python.ts";
import { LabError, type Paths } from "./paths.ts";

/** Makes the environment if it is missing or cannot be used as it is; a LabError says what stands in the way. */
export async function ensureEnvironment(paths: Paths, say: (text: string) => void): Promise<void> {
  await waitForOthers(paths, say);
  const fault = findEnvironmentFault(paths);
  if (fault === undefined) return;
  const { environment, stamp } = paths;
  if (!existsSync(stamp) && existsSync(environment) && readdirSync(environment).length > 0)
    throw new LabError(
      `Cannot use "${environment}": wanted an environment that this command has made; remove or rename it`,
    );
  const python = await findPython();
  say(`Installing JupyterLab into .venv with Python ${python.version} (${fault})`);
  await make(paths, python);
}

/** An environment of which another command says that it is being made. */
async function waitForOthers(paths: Paths, say: (text: string) => void) {
  const makerSchema = z.object({ maker: z.number() });
  let isSaid = false;
  while (isAlive(maybeReadJson(paths.stamp, makerSchema)?.maker)) {
    if (!isSaid) say("Waiting for another command that makes .venv");
    isSaid = true;
    await pause(200);
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function make(paths: Paths, python: Python) {
  await rm(paths.environment, { recursive: true, force: true });
  await mkdir(paths.environment);
  await writeFile(paths.stamp, JSON.stringify({ maker: process.pid }));
  await run(python.path, ["-m", "venv", paths.environment], "make a virtual environment");
  await run(paths.python, [...pip, join(paths.root, "requirements.txt")], "install JupyterLab");
  await writeAtomically(paths.stamp, `${JSON.stringify(toStamp(paths, python), null, 2)}\n`);
}

// Every package is named with its version, so nothing is left to resolve. Without a cache, since
// pip's lies outside the repository.
const pip = [
  ...["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"],
  ...["--no-cache-dir", "--no-deps", "--requirement"],
];

async function run(program: string, args: readonly string[], what: string) {
  const env = { ...process.env, PYTHONNOUSERSITE: "1", PIP_USER: "0" };
  for (const name of ["PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX"])
    delete (env as Record<string, string | undefined>)[name];
  // Standard output is kept for results.
  const child = spawn(program, args, { env, stdio: ["ignore", 2, 2], windowsHide: true });
  const [code] = await once(child, "exit");
  if (code !== 0)
    throw new LabError(
      `Cannot ${what}: ${program} ended with code ${code}; its messages stand above`,
    );
}

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
type Stamp = z.infer<typeof stampSchema>;

/** Why the environment cannot be used as it is, without asking Python; undefined if all is in place. */
export function findEnvironmentFault(paths: Paths): string | undefined {
  if (!existsSync(paths.environment)) return "there is none yet";
  const stamp = maybeReadJson(paths.stamp, stampSchema);
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
  const found = globSync("{lib,Lib}/{,*/}site-packages/*.dist-info", { cwd: environment });
  const names = found.map((path) => basename(path, ".dist-info"));
  return [...new Set(names)].filter((name) => !/^(pip|setuptools)-/.test(name)).sort();
}
