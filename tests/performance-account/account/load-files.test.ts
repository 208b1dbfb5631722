import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toFigureTable } from "../../../lib/performance-account/src/account/figure-table.ts";
import {
  loadBreaks,
  loadFigureFiles,
} from "../../../lib/performance-account/src/account/load-files.ts";
import { listChecks } from "../../../lib/performance-account/src/account/read-table.ts";
import { addFiles, makeDataFolder, toFiguresText } from "./data-folder.ts";
import { makeSource } from "./make-source.ts";

const sources = [makeSource({ id: "page" })];
const row = "companies,2016,clusters-and-networks,result,5";

it("loadFigureFiles reads tables in the order of their names, and nothing else", async () => {
  const data = await addFiles(await makeDataFolder({}), {
    "figures/b.csv": toFiguresText([row]),
    "figures/a.csv": toFiguresText([row.replace("result,5", "result,6")]),
    "figures/notes.md": "nothing",
  });
  const files = await loadFigureFiles(data, { sources });
  expect(files.flatMap(({ read }) => read.map(({ figure }) => figure.value))).toEqual([6, 5]);
  expect(files.flatMap(({ faults }) => faults)).toEqual([]);
});

it("loadFigureFiles and loadBreaks of a folder without them find nothing wrong", async () => {
  const data = await makeDataFolder({});
  expect(await loadFigureFiles(data, { sources })).toEqual([]);
  expect(await loadBreaks(data, { sources })).toMatchObject({ read: [], faults: [], results: [] });
});

it("loadFigureFiles says of a file that is no text that no check could run", async () => {
  const data = await addFiles(await makeDataFolder({}), { "figures/a.csv": "" });
  await writeFile(join(data, "figures", "a.csv"), new Uint8Array([0xff]));
  const [file] = await loadFigureFiles(data, { sources });
  expect(file?.read).toEqual([]);
  expect(file?.faults.map(({ found }) => found)).toEqual(["bytes that are not UTF-8"]);
  expect(file?.results.map(({ state }) => state)).toEqual([
    "error",
    ...listChecks(toFigureTable([], "")).map(() => "not-run"),
  ]);
});

it("loadBreaks gives the earliest first", async () => {
  const data = await addFiles(await makeDataFolder({}), {
    "breaks.csv": [
      "year,population,indicators,reason,source",
      "2012,clusters-and-networks,,Another set.,page",
      "2010,innovation-networks,,Foreign ones too.,page",
      "",
    ].join("\n"),
  });
  const { read } = await loadBreaks(data, { sources });
  expect(read.map(({ year }) => year)).toEqual([2010, 2012]);
});
