import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

/** What the folders of `lib/src` may import, beside themselves. */
const layers: Readonly<Record<string, readonly string[]>> = {
  language: [],
  numbers: ["language"],
  text: ["language"],
  account: ["language", "numbers", "text"],
  extract: ["account", "numbers", "text"],
  measures: ["account", "language", "numbers", "text"],
  exports: ["account", "language", "measures", "numbers", "text"],
  frames: ["account", "measures"],
  charts: ["account", "language", "measures", "text"],
  display: ["account", "charts", "frames", "language", "measures", "numbers", "text"],
  // Runs in a page, so nothing of it can be imported by what runs in Node.js.
  browser: [],
  notebook: [],
  jupyter: ["notebook"],
  publish: ["notebook", "text"],
  audit: ["numbers"],
};

const root = "lib/src";
const edges = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "index.ts")
  .flatMap(({ parentPath, name }) => findImports(join(parentPath, name)));

function findImports(file: string): readonly { from: string; to: string; file: string }[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, path = ""]) => {
    const [from = "", to = ""] = [file, join(file, "..", path)].map(
      (name) => relative(root, name).split(/[\\/]/)[0],
    );
    return { from, to, file };
  });
}

it("lib/src has the folders that the layers name, and no others", () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(layers).toSorted());
});

it("imports in lib/src point from a layer to one below it", () => {
  expect(edges.length).toBeGreaterThan(50);
  expect(edges.filter(({ from, to }) => from !== to && !layers[from]?.includes(to))).toEqual([]);
});

it.each([
  ["performance-account", "index.ts", ["vega", "vega-lite", "danfojs-node", "zeromq"]],
  [
    "performance-account/exports",
    "exports/index.ts",
    ["vega", "vega-lite", "danfojs-node", "zeromq", "markdown-it"],
  ],
  [
    "performance-account/extract",
    "extract/index.ts",
    ["pdfjs-dist", "mammoth", "vega", "vega-lite", "danfojs-node", "zeromq"],
  ],
  [
    "performance-account/audit",
    "audit/index.ts",
    ["vega", "vega-lite", "danfojs-node", "zeromq", "shiki", "markdown-it"],
  ],
  [
    "performance-account/jupyter",
    "jupyter/index.ts",
    ["vega", "vega-lite", "danfojs-node", "shiki"],
  ],
  [
    "performance-account/publish",
    "publish/index.ts",
    ["vega", "vega-lite", "danfojs-node", "zeromq"],
  ],
])("%s does not load what it does not need", (_, entry, modules) => {
  const seen = new Set<string>();
  const visit = (file: string): readonly string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const text = readFileSync(file, "utf8").replace(/import type .*/g, "");
    return [
      ...text.matchAll(/^(?:import|export) [\s\S]*? from "([^"]+)"|^import "([^"]+)"/gm),
    ].flatMap(([, from, bare]) => {
      const path = from ?? bare ?? "";
      return path.startsWith(".") ? visit(join(file, "..", path)) : [path];
    });
  };
  const loaded = visit(join(root, entry));
  expect(loaded.filter((path) => modules.includes(path))).toEqual([]);
});
