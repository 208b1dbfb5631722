import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { makeOnce } from "./make-once.ts";

it("makeOnce fills a folder once, however many ask for it at a time", async () => {
  let fills = 0;
  const ask = () =>
    makeOnce("asked for by many", async (folder) => {
      fills++;
      await pause(50);
      await writeFile(join(folder, "file"), "there");
    });
  const folders = await Promise.all([ask(), ask(), ask()]);
  expect([fills, new Set(folders).size]).toEqual([1, 1]);
  expect(await readFile(join(await ask(), "file"), "utf8")).toBe("there");
  expect(fills).toBe(1);
});

it("makeOnce fails for everybody who asks for what cannot be made", async () => {
  const ask = () => makeOnce("what cannot be made", () => Promise.reject(new Error("no")));
  const asked = [ask(), ask()].map((one) =>
    expect(one).rejects.toThrow('Cannot make "what cannot be made": Error: no'),
  );
  await Promise.all(asked);
});
