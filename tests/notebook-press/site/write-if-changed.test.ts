import { mkdtemp, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeIfChanged } from "../../../lib/notebook-press/src/site/write-if-changed.ts";

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
