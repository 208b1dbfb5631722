import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  WriteError,
  writeTogether,
} from "../../../lib/account-reader/src/review/write-together.ts";

const makeFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "together-"));
  await writeFile(join(folder, "old.csv"), "before\r\n");
  return folder;
};

/** Names and texts of all files of a folder. */
async function load(folder: string) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return Object.fromEntries(files.map((file, at) => [file.slice(folder.length + 1), texts[at]]));
}

it("writeTogether writes new files and replaces old ones, and leaves nothing beside them", async () => {
  const folder = await makeFolder();
  await writeTogether([
    { path: join(folder, "old.csv"), content: "after" },
    { path: join(folder, "deep/new.csv"), content: new Uint8Array([0x6e]) },
  ]);
  expect(await load(folder)).toEqual({ "old.csv": "after", [join("deep", "new.csv")]: "n" });
});

it.each([
  [
    "a folder with files stands in the place of the last",
    "taken",
    /^Cannot write ".*taken", so nothing/,
  ],
  [
    "a file stands in the place of a folder",
    "old.csv/x",
    /^Cannot write ".*x", so nothing was written/,
  ],
])("writeTogether writes nothing where %s", async (_, last, message) => {
  const folder = await makeFolder();
  await mkdir(join(folder, "taken"));
  await writeFile(join(folder, "taken", "file"), "stays");
  const before = await load(folder);
  const writing = writeTogether([
    { path: join(folder, "old.csv"), content: "after" },
    { path: join(folder, "new.csv"), content: "new" },
    { path: join(folder, last), content: "last" },
  ]);
  const error = await writing.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(WriteError);
  expect(error.message).toMatch(message);
  expect(await load(folder)).toEqual(before);
});
