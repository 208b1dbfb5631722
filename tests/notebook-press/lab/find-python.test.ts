import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findPython } from "../../../lib/notebook-press/src/lab/find-python.ts";

/** A folder of programs that answer as a Python does, or in the given way. */
async function makePath(programs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "python-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, answer] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${answer}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

const python = (version: string, has = "venv") => `echo "${version}|${has}|/opt/${version}/python"`;

it.each<[string, Readonly<Record<string, string>>, string]>([
  ["python3", { python3: python("3.12.1"), python: python("3.11.0") }, "3.12.1"],
  [
    "python where python3 is too old",
    { python3: python("3.9.2"), python: python("3.10.0") },
    "3.10.0",
  ],
  ["python where python3 fails", { python3: "exit 9", python: python("3.14.0") }, "3.14.0"],
  [
    "python where python3 has no venv",
    { python3: python("3.12.1", ""), python: python("3.11.0") },
    "3.11.0",
  ],
])("findPython takes %s", async (_, programs, version) => {
  const PATH = await makePath(programs);
  expect(await findPython({ PATH }, "linux")).toEqual({
    path: `/opt/${version}/python`,
    version,
    hasVenv: true,
  });
});

it("findPython takes the launcher on Windows", async () => {
  const PATH = await makePath({ py: `[ "$1" = -3 ] && ${python("3.13.0")}` });
  expect(await findPython({ PATH }, "win32")).toMatchObject({ version: "3.13.0" });
});

it("findPython takes the one that PYTHON names, and no other", async () => {
  const PATH = await makePath({ python3: python("3.12.1"), mine: python("3.10.4") });
  const found = await findPython({ PATH, PYTHON: join(PATH, "mine") }, "linux");
  expect(found.version).toBe("3.10.4");
  await expect(findPython({ PATH, PYTHON: "/none/python" }, "linux")).rejects.toThrow(
    'wanted Python 3.10 or newer, found none at "/none/python", which PYTHON names',
  );
});

const isPythonMissing = spawnSync("python3", ["--version"]).status !== 0;

it.skipIf(isPythonMissing)("findPython asks a real Python, whatever its version", async () => {
  const answer = await findPython().then(
    ({ version }) => version,
    ({ message }: Error) => message,
  );
  const { stdout } = spawnSync("python3", ["--version"], { encoding: "utf8" });
  expect(answer).toContain(/[\d.]+/.exec(stdout)?.[0]);
});

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    "none",
    {},
    ["wanted Python 3.10 or newer, found none on the PATH", "apt install python3", "winget"],
  ],
  [
    "only old ones",
    { python3: python("3.9.2"), python: python("2.7.18") },
    [
      'found 3.9.2 at "/opt/3.9.2/python" and 2.7.18 at "/opt/2.7.18/python"',
      "brew install python",
    ],
  ],
  [
    "one without venv, as on a bare Debian",
    { python3: python("3.11.2", "") },
    ["Cannot make .venv with Python 3.11.2", "apt install python3-venv"],
  ],
])("findPython says what to do where there is %s", async (_, programs, texts) => {
  const PATH = await makePath(programs);
  const error = await findPython({ PATH }, "linux").catch((error: Error) => error);
  for (const text of [...texts, "npm run lab -- --register"])
    expect(error).toHaveProperty("message", expect.stringContaining(text));
});
