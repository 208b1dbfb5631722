import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import {
  formatNotebook,
  type Notebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import type { SiteOptions } from "../../../lib/notebook-press/src/site/flags.ts";
import { publishSite } from "../../../lib/notebook-press/src/site/publish-site.ts";
import { fromSources } from "../../from-sources.ts";
import { toCodeCell, toNotebook, toTextCell } from "../publish/cases.ts";

/** Notebooks about something else, as somebody else has them. */
async function makeFolder(notebooks: Readonly<Record<string, Notebook>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "notes-"));
  for (const [slug, { cells, ...notebook }] of Object.entries(notebooks)) {
    const deno = { kernelspec: { name: "deno", display_name: "Deno" } };
    const metadata = "kernelspec" in notebook.metadata ? notebook.metadata : deno;
    const named = cells.map((cell, at) => ({ ...cell, id: `cell-${at}` }));
    const text = formatNotebook({ ...notebook, metadata, cells: named });
    await writeFile(join(folder, `${slug}.ipynb`), text);
  }
  return folder;
}

const rain = toNotebook(
  toTextCell("# Rain: a year\n\nHow much it *rained*.\n\nMore of it."),
  toCodeCell({ source: "const town: string = 'Ribe';" }, ["parameters"]),
  toCodeCell({ source: "console.log('Rain in', town);" }),
);
const wind = toNotebook(toTextCell("# Wind"), toCodeCell({ source: "6 * 7" }));
const snow = {
  ...toNotebook(
    toTextCell("# Snow"),
    toCodeCell({
      source: "import pandas; print('Snow in %s' % town)",
      outputs: [{ output_type: "stream", name: "stdout", text: "Snow in Nuuk" }],
    }),
  ),
  metadata: {
    kernelspec: { name: "no-such-kernel", display_name: "Python 3", language: "python" },
  },
};
const notebooks = await makeFolder({ rain, snow, wind });

/** Publishes as a program of somebody else would; what it says, and the code that it gives. */
async function publish(out: string, options: Partial<SiteOptions> = {}) {
  const asked = JSON.stringify({ notebooks, out, ...options });
  const code = `import type { SiteOptions } from "../../../lib/notebook-press/src/site/flags.ts";
import { publishSite } from "notebook-press/site";
process.exitCode = await publishSite({ editions: [{ title: "Weather" }] }, ${asked});`;
  const args = [fromSources, "--input-type=module-typescript", "--eval", code];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}

it("publishSite publishes a folder of notebooks with nothing but a name", async () => {
  const out = join(await mkdtemp(join(tmpdir(), "site-")), "out");
  expect(await publish(out)).toMatch(
    /Published 3 of 3 notebooks in [\d.]+ s: open .*index\.html\n$/,
  );
  expect((await readdir(out)).toSorted()).toEqual([
    "index.html",
    ...["rain.html", "rain.ipynb", "rain.md"],
    ...["snow.html", "snow.ipynb", "snow.md"],
    ...["wind.html", "wind.ipynb", "wind.md"],
  ]);
  const read = (name: string) => readFile(join(out, name), "utf8");
  const index = await read("index.html");
  expect(index).toContain("<h1>Weather</h1>");
  expect(
    [...index.matchAll(/<li><h3><a href="(.*?)">(.*?)<.*?<\/li>/g)].map(([, ...link]) => link),
  ).toEqual([
    ["rain.html", "Rain: a year"],
    ["snow.html", "Snow"],
    ["wind.html", "Wind"],
  ]);
  expect(index).toContain("<p>How much it rained.</p>");
  const page = await read("rain.html");
  expect(page).toContain("<title>Rain: a year · Weather</title>");
  expect(page).toContain('<a href="wind.html">Wind</a>');
  expect(page).toContain("Rain in Ribe");
  expect(page).toMatch(
    /<dt>Made with<\/dt><dd>TypeScript \(Deno\).*, notebook-press \d.*, Node\.js \d/,
  );
  expect(await read("snow.html")).toMatch(/Snow in Nuuk.*<dt>Made with<\/dt><dd>Python 3, /s);
  expect(page).not.toMatch(/account|cluster|<dt>Parameters/i);

  expect((await publish(out)).match(/unchanged since its last run/g)).toHaveLength(3);
  const said = await publish(out, { param: [["town", "Skagen"]] });
  expect(said.match(/unchanged/g)).toHaveLength(2);
  expect(await read("town-Skagen/rain.html")).toMatch(/Rain in Skagen.*town = &quot;Skagen&quot;/s);
  expect(await read("rain.html")).toBe(page);
  expect(await read("index.html")).toContain('<h2>town-Skagen</h2>\n<ul class="cards">');
});

it.each<[string, Readonly<Record<string, Notebook>>, boolean, RegExp]>([
  ["into the folder of the notebooks", { wind }, true, /wanted a folder without the notebooks$/],
  ["over the index", { index: wind }, false, /^Cannot publish "index\.ipynb": wanted another name/],
])("publishSite refuses to publish %s", async (_, made, isThere, message) => {
  const folder = await makeFolder(made);
  const before = await readdir(folder);
  const out = isThere ? folder : join(folder, "out");
  const error = await publishSite(
    { editions: [{ title: "Weather" }] },
    { notebooks: folder, out },
  ).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error.message).toMatch(message);
  expect(await readdir(folder)).toEqual(before);
});
