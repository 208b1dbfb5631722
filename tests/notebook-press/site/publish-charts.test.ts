import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";
import { publishCharts } from "../../../lib/notebook-press/src/site/publish-charts.ts";
import { toCodeCell, toDisplay, toNotebook } from "../publish/cases.ts";

const source = { slug: "02-two" };
const makeFolder = () => mkdtemp(join(tmpdir(), "charts-"));
const list = async (folder: string) => (await readdir(join(folder, "charts"))).toSorted();

/** A notebook that draws in the cells of those ids. */
const draw = (...ids: readonly string[]) =>
  toNotebook(
    ...ids.map((id) => {
      const data = { "image/svg+xml": `<svg>${id}</svg>`, "image/png": "AQID" };
      return toCodeCell({ id, outputs: [toDisplay(data)] });
    }),
  );

const words = toWords("en");

it("publishCharts writes a file for each form of each chart", async () => {
  const folder = await makeFolder();
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  const names = ["02-two-a.png", "02-two-a.svg", "02-two-b.png", "02-two-b.svg"];
  expect(await list(folder)).toEqual(names);
  expect([...(await readFile(join(folder, "charts", "02-two-a.png")))]).toEqual([1, 2, 3]);
});

it("publishCharts takes away what the notebook drew before and no longer draws", async () => {
  const folder = await makeFolder();
  const charts = join(folder, "charts");
  await mkdir(charts);
  for (const name of ["02-two-mine.svg", "02-two-more-a.svg"])
    await writeFile(join(charts, name), "");
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  await publishCharts(draw("b"), { folder, source, words, earlier: draw("a", "b") });
  expect(await list(folder)).toEqual([
    "02-two-b.png",
    "02-two-b.svg",
    "02-two-mine.svg",
    "02-two-more-a.svg",
  ]);
});

it("publishCharts makes no folder for a notebook without charts", async () => {
  const folder = await makeFolder();
  await publishCharts(toNotebook(toCodeCell()), { folder, source, words, earlier: undefined });
  expect(await readdir(folder)).toEqual([]);
});
