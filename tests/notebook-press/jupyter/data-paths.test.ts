import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { listDataPaths } from "../../../lib/notebook-press/src/jupyter/data-paths.ts";

it.each([
  [
    "linux",
    {},
    ["/home/me/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"],
  ],
  [
    "linux",
    { VIRTUAL_ENV: "/venv", CONDA_PREFIX: "/conda", PATH: "/none" },
    [
      ...["/venv/share/jupyter", "/conda/share/jupyter"],
      ...["/home/me/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"],
    ],
  ],
  [
    "linux",
    { JUPYTER_PATH: "/a:/b", JUPYTER_DATA_DIR: "/c" },
    ["/a", "/b", "/c", "/usr/local/share/jupyter", "/usr/share/jupyter"],
  ],
  ["darwin", {}, ["/home/me/Library/Jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"]],
  [
    "win32",
    { APPDATA: "/roaming", PROGRAMDATA: "/shared" },
    ["/roaming/jupyter", "/shared/jupyter"],
  ],
] as const)("listDataPaths on %s with %j gives %j", (platform, env, paths) => {
  expect(listDataPaths(env, platform, "/home/me")).toEqual(paths);
});

it("listDataPaths looks where the Python of PATH is installed", async () => {
  const prefix = await mkdtemp(join(tmpdir(), "prefix-"));
  await mkdir(join(prefix, "bin"));
  await writeFile(join(prefix, "bin", "python3"), "");
  const env = { PATH: ["/none", join(prefix, "bin")].join(delimiter) };
  expect(listDataPaths(env, process.platform, "/home/me")).toContain(
    join(prefix, "share", "jupyter"),
  );
});
