import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addPictures } from "../../../lib/notebook-press/src/draw/add-pictures.ts";

const spec = { mark: "bar", data: { values: [{ mm: 5 }] }, encoding: { x: { field: "mm" } } };
const chart = {
  output_type: "display_data",
  data: { "application/vnd.vegalite.v5+json": spec, "text/plain": ["Bars of\n", "rain"] },
  metadata: {},
};
const printed = { output_type: "stream", name: "stdout", text: ["a\n", "b\n"] };

/** A notebook as nobody of ours writes it: an older version, no ids, fields of its own. */
const toSaved = (...outputs: readonly object[]) => ({
  nbformat_minor: 2,
  nbformat: 4,
  metadata: { own: { b: 1, a: "æ" } },
  cells: [
    { cell_type: "markdown", metadata: {}, source: ["# Rain\n", "\n"] },
    { cell_type: "code", metadata: {}, source: "1", execution_count: 1, outputs, own: true },
  ],
});

async function save(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), "pictures-")), "rain.ipynb");
  await writeFile(path, text);
  return path;
}

it.each([
  [1, 1],
  [2, 2],
  ["a tab", "\t"],
])(
  "addPictures adds pictures and leaves all else of a file with an indent of %s",
  async (_, indent) => {
    const before = toSaved(printed, chart);
    const path = await save(`${JSON.stringify(before, null, indent)}\n`);
    expect(await addPictures(path)).toBe(1);
    const text = await readFile(path, "utf8");
    const after = JSON.parse(text);
    expect(text).toBe(`${JSON.stringify(after, null, indent)}\n`);
    const [, drawn] = after.cells[1].outputs;
    expect(drawn.data).toMatchObject({
      ...chart.data,
      "image/svg+xml": [expect.stringMatching(/^<svg/)],
      "image/png": expect.stringMatching(/^iVBOR/),
    });
    after.cells[1].outputs[1] = chart;
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  },
);

it("addPictures does not write a file that lacks none", async () => {
  const path = await save(JSON.stringify(toSaved(printed)));
  const { mtimeMs } = await stat(path);
  expect(await addPictures(path)).toBe(0);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  const drawn = await save(JSON.stringify(toSaved(chart)));
  expect([await addPictures(drawn), await addPictures(drawn)]).toEqual([1, 0]);
});

it("addPictures refuses what is no notebook, and leaves it", async () => {
  const path = await save('{ "cells": 1 }');
  await expect(addPictures(path)).rejects.toThrow(/as a notebook of nbformat 4/);
  expect(await readFile(path, "utf8")).toBe('{ "cells": 1 }');
});
