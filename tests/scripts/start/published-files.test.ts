import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, it } from "vitest";
import {
  type DisplayOutput,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { publish, publishOnce } from "../../notebooks/publish-once.ts";
import { findNotebookFaults } from "./find-notebook-faults.ts";

/** Enough of them: what differs by place or language would in every one. */
const runAgain = ["/2018/01-overview.ipynb", "/2018/02-funding.ipynb", "05-history.ipynb"];

let here: string;
let elsewhere: string;

/** Paths of all files of a folder, from there. */
const list = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .toSorted();
};

beforeAll(async () => {
  here = await publishOnce();
  elsewhere = await mkdtemp(join(tmpdir(), "again-"));
  await cp(here, elsewhere, { recursive: true });
  // What is there is not run again, but its page is written again.
  for (const name of await list(elsewhere))
    if (!name.endsWith(".ipynb") || runAgain.some((one) => name.endsWith(one)))
      await rm(join(elsewhere, name));
  const data = join(await mkdtemp(join(tmpdir(), "again-")), "data");
  await cp("data", data, { recursive: true });
  const args = ["--kernel", "deno", "--lang", "all", "--jobs", "1", "--data", data];
  const danish = { TZ: "America/New_York", LANG: "da_DK.UTF-8", LC_ALL: "da_DK.UTF-8" };
  await publish(elsewhere, args, danish);
});

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

const readNotebooks = async () => {
  const names = (await list(here)).filter((name) => name.endsWith(".ipynb"));
  return Promise.all(names.map((name) => readFile(join(here, name), "utf8")));
};

it("executed notebooks are valid by the schema of nbformat 4.5", async () => {
  const texts = await readNotebooks();
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.flatMap((text) => findNotebookFaults(JSON.parse(text)))).toEqual([]);
});

it("executed notebooks have what GitHub, JupyterLab and VS Code draw of each chart", async () => {
  const outputs = (await readNotebooks())
    .flatMap((text) => parseNotebook(text).cells)
    .flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []))
    .filter((output): output is DisplayOutput => output.output_type === "display_data");
  const charts = outputs.filter(({ data }) => "image/png" in data);
  expect(charts.length).toBeGreaterThan(5);
  for (const { data, metadata } of charts) {
    const png = Buffer.from(String(data["image/png"]), "base64");
    expect(png.length).toBeLessThanOrEqual(100_000);
    const { alt, width } = metadata["image/png"] as { alt: string; width: number };
    expect([alt, png.readUInt32BE(16)]).toEqual([data["text/plain"], 2 * width]);
    expect(Object.keys(data)).toContain("application/vnd.vegalite.v5+json");
  }
});

it("everything that a page or a text leads to beside it is there", async () => {
  const names = (await list(here)).filter((name) => /\.(html|md)$/.test(name));
  for (const name of names) {
    const text = await readFile(join(here, name), "utf8");
    const pattern = name.endsWith(".md") ? /\]\(([^)#:]+)\)/g : /<a [^>]*?href="([^"#:]+)"/g;
    const targets = [...text.matchAll(pattern)].map(([, target = ""]) => target);
    expect(targets.length, name).toBeGreaterThan(0);
    expect(
      targets.filter((target) => !existsSync(join(here, name, "..", target))),
      name,
    ).toEqual([]);
  }
});

it("the data package gives the size of each of its files", async () => {
  for (const folder of [join(here, "2018"), join(here, "da", "2018")]) {
    const { resources } = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
    expect(resources).toHaveLength(4);
    for (const { path, bytes } of resources)
      expect((await stat(join(folder, path))).size).toBe(bytes);
  }
});
