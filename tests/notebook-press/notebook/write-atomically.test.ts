import { mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  writeAtomically,
  writeIfChanged,
} from "../../../lib/notebook-press/src/notebook/write-atomically.ts";

const makeFolder = () => mkdtemp(join(tmpdir(), "write-"));

it.each<[string, string | Uint8Array]>([
  ["text", "æ\n"],
  ["bytes", new TextEncoder().encode("æ\n")],
])(
  "writeAtomically writes %s into folders that are not there yet, and nothing beside",
  async (_, content) => {
    const folder = await makeFolder();
    await writeAtomically(join(folder, "a", "b", "file"), content);
    expect(await readFile(join(folder, "a", "b", "file"), "utf8")).toBe("æ\n");
    expect(await readdir(join(folder, "a", "b"))).toEqual(["file"]);
  },
);

it("writeAtomically replaces a longer file as a whole", async () => {
  const file = join(await makeFolder(), "file");
  await writeAtomically(file, "a long text");
  await writeAtomically(file, "short");
  expect(await readFile(file, "utf8")).toBe("short");
});

it("writeAtomically that fails keeps what was there and leaves nothing beside", async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, "taken"));
  await expect(writeAtomically(join(folder, "taken"), "text")).rejects.toThrow(/EISDIR|EPERM/);
  expect(await readdir(folder)).toEqual(["taken"]);
});

it("writeAtomically at once gives one whole content, never a mixture", async () => {
  const folder = await makeFolder();
  const contents = ["a", "b", "c", "d"].map((letter) => letter.repeat(100_000));
  await Promise.all(contents.map((content) => writeAtomically(join(folder, "file"), content)));
  expect(contents).toContain(await readFile(join(folder, "file"), "utf8"));
  expect(await readdir(folder)).toEqual(["file"]);
});

const makePath = async () => join(await mkdtemp(join(tmpdir(), "write-")), "a.txt");

it.each([
  ["text", "æ"],
  ["bytes", Uint8Array.of(1, 2)],
])("writeIfChanged leaves a file alone that holds the same %s", async (_, content) => {
  const path = await makePath();
  await writeFile(path, content);
  await utimes(path, 0, 0);
  await writeIfChanged(path, content);
  expect((await stat(path)).mtimeMs).toBe(0);
});

it.each([
  ["new", undefined],
  ["other", "before"],
])("writeIfChanged writes a file that is %s", async (_, before) => {
  const path = await makePath();
  if (before !== undefined) await writeFile(path, before);
  await writeIfChanged(path, "after");
  expect(await readFile(path, "utf8")).toBe("after");
});
