import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import {
  findEnvironmentFault,
  toStamp,
} from "../../../lib/notebook-press/src/lab/ensure-environment.ts";
import { type Paths, toPaths } from "../../../lib/notebook-press/src/lab/paths.ts";

const packages = ["jupyterlab-4.6.6", "pip-23.0"];
const folder = (paths: Paths, name: string) =>
  join(paths.environment, "lib", "python3.11", "site-packages", `${name}.dist-info`);

/** A repository with an environment that is whole. */
async function makeRepository() {
  const root = await mkdtemp(join(tmpdir(), "lab-"));
  const paths = toPaths(root, "linux");
  await writeFile(join(root, "requirements.txt"), "jupyterlab==4.6.6\n");
  await writeFile(join(root, "python3.11"), "a Python");
  for (const name of packages) await mkdir(folder(paths, name), { recursive: true });
  await mkdir(dirname(paths.python), { recursive: true });
  await writeFile(paths.python, "");
  const stamp = toStamp(paths, { path: join(root, "python3.11"), version: "3.11.7" });
  await writeFile(paths.stamp, JSON.stringify(stamp));
  return { paths, stamp };
}

it("findEnvironmentFault finds none in a whole environment", async () => {
  const { paths } = await makeRepository();
  expect(findEnvironmentFault(paths)).toBeUndefined();
});

type Harm = (made: Awaited<ReturnType<typeof makeRepository>>) => Promise<unknown>;

it.each<[string, Harm, string]>([
  [
    "no environment",
    ({ paths }) => rm(paths.environment, { recursive: true }),
    "there is none yet",
  ],
  ["an interrupted one", ({ paths }) => writeFile(paths.stamp, '{"maker":1}'), "was interrupted"],
  ["half a stamp", ({ paths }) => writeFile(paths.stamp, '{"requi'), "was interrupted"],
  [
    "a moved repository",
    ({ paths, stamp }) => writeFile(paths.stamp, JSON.stringify({ ...stamp, root: "/old" })),
    'it was made for "/old"',
  ],
  [
    "other requirements",
    ({ paths }) => writeFile(join(paths.root, "requirements.txt"), "jupyterlab==4.6.7\n"),
    "requirements.txt has changed",
  ],
  ["a Python that is gone", ({ paths }) => rm(join(paths.root, "python3.11")), "is gone"],
  [
    "an updated Python",
    ({ paths }) => writeFile(join(paths.root, "python3.11"), "another Python"),
    "is another than the 3.11.7",
  ],
  ["no program", ({ paths }) => rm(paths.python), `python" is missing`],
  [
    "a package that somebody has removed",
    ({ paths }) => rm(folder(paths, "jupyterlab-4.6.6"), { recursive: true }),
    "its package jupyterlab-4.6.6 is missing",
  ],
])("findEnvironmentFault names %s", async (_, harm, fault) => {
  const made = await makeRepository();
  await harm(made);
  expect(findEnvironmentFault(made.paths)).toContain(fault);
});

it("findEnvironmentFault minds neither a newer pip nor a package more", async () => {
  const { paths } = await makeRepository();
  await rm(folder(paths, "pip-23.0"), { recursive: true });
  await mkdir(folder(paths, "pandas-3.0"));
  expect(findEnvironmentFault(paths)).toBeUndefined();
});
