import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";

const makeFolder = () => mkdtemp(join(tmpdir(), "again-"));
const [here, elsewhere] = [await makeFolder(), await makeFolder()];

/** Publishes all notebooks of 2018 anew. */
const publish = (out: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(
    process.execPath,
    ["scripts/start.ts", "--year", "2018", "--kernel", "deno", "--fresh", "--out", out, ...args],
    { env: { ...process.env, SOURCE_DATE_EPOCH: "1790000000", ...env } },
  );

const list = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .toSorted();
};

beforeAll(async () => {
  const data = join(await makeFolder(), "data");
  await cp("data", data, { recursive: true });
  await publish(here, ["--jobs", "1"], { TZ: "UTC", LANG: "C", LC_ALL: "C" });
  const danish = { TZ: "America/New_York", LANG: "da_DK.UTF-8", LC_ALL: "da_DK.UTF-8" };
  await publish(elsewhere, ["--jobs", "4", "--data", data], danish);
}, 300_000);

it("two runs on the same data publish the same files", async () => {
  const names = await list(here);
  expect(names).toContain(join("/", "2018", "charts", "02-funding-07.png"));
  expect(await list(elsewhere)).toEqual(names);
});

it("two runs on the same data give each file the same bytes, wherever and however they run", async () => {
  for (const name of await list(here)) {
    const [one, other] = await Promise.all(
      [here, elsewhere].map((folder) => readFile(join(folder, name))),
    );
    expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
  }
});

it("nothing that is published tells where it was made", async () => {
  const places = [resolve("."), here, elsewhere, tmpdir()];
  for (const name of await list(here)) {
    const text = await readFile(join(here, name), "utf8");
    expect(
      places.filter((place) => text.includes(`${place}/`)),
      name,
    ).toEqual([]);
  }
});
