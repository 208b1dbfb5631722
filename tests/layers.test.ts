import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

/** For each package, what it may import of ours, and what its folders may import beside themselves. */
const packages: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly layers: Layers }>
> = {
  "performance-account": {
    imports: [],
    layers: {
      language: [],
      numbers: ["language"],
      text: ["language"],
      account: ["language", "numbers", "text"],
      measures: ["account", "language", "numbers", "text"],
      exports: ["account", "language", "measures", "numbers", "text"],
      frames: ["account", "measures"],
      charts: ["account", "language", "measures", "text"],
      display: ["account", "charts", "frames", "language", "measures", "numbers", "text"],
    },
  },
  "notebook-press": {
    imports: [],
    layers: {
      // Runs in a page, so nothing of it can be imported by what runs in Node.js.
      browser: [],
      text: [],
      numbers: [],
      command: [],
      notebook: [],
      jupyter: ["notebook"],
      check: ["command", "jupyter", "notebook"],
      lab: ["jupyter", "notebook", "command"],
      publish: ["notebook", "text"],
      audit: ["command", "numbers"],
      run: ["check", "command", "jupyter", "notebook"],
      site: ["command", "jupyter", "notebook", "publish", "run", "text"],
    },
  },
  "account-reader": {
    imports: ["performance-account", "notebook-press"],
    layers: {
      ".": ["bind", "decide", "passages", "read", "words"],
      words: ["."],
      numbers: ["words"],
      read: [],
      passages: ["numbers", "read", "words"],
      bind: ["numbers", "passages", "read", "words", "."],
      decide: ["bind", "passages", "read", "words", "."],
      checks: [],
      review: [".", "checks", "read"],
    },
  },
};

type Layers = Readonly<Record<string, readonly string[]>>;

/** A folder of `src`, or `.` for the files beside the folders. */
const toFolder = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : ".");

const edges = Object.keys(packages).flatMap((name) => {
  const root = join("lib", name, "src");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts" && /ts$/.test(entry.name))
    .flatMap(({ parentPath, name: file }) => findImports(name, root, join(parentPath, file)));
});

function findImports(name: string, root: string, file: string) {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)[ (]"([^"]+)"/g)].map(([, path = ""]) => ({
    ...{ name, file, path },
    from: toFolder(relative(root, file)),
    to: path.startsWith(".") ? toFolder(relative(root, join(file, "..", path))) : undefined,
  }));
}

it.each(Object.keys(packages))(
  "lib/%s has the folders that its layers name, and no others",
  (name) => {
    const root = join("lib", name, "src");
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const named = Object.keys(packages[name]?.layers ?? {}).filter((folder) => folder !== ".");
    expect(folders.map((folder) => folder.name).toSorted()).toEqual(named.toSorted());
  },
);

it.each(Object.keys(packages))("imports in lib/%s point from a layer to one below it", (name) => {
  const own = edges.filter((edge) => edge.name === name && edge.to !== undefined);
  expect(own.length).toBeGreaterThan(50);
  const { layers = {} } = packages[name] ?? {};
  expect(own.filter(({ from, to = "" }) => from !== to && !layers[from]?.includes(to))).toEqual([]);
});

it.each(Object.keys(packages))("lib/%s imports of ours only what lies below it", (name) => {
  const others = Object.keys(packages).filter((other) => !packages[name]?.imports.includes(other));
  const isOurs = (path: string) => others.some((one) => path === one || path.startsWith(`${one}/`));
  expect(edges.filter((edge) => edge.name === name && isOurs(edge.path))).toEqual([]);
});

it.each(["lib/notebook-press/src", "scripts"])("no file of %s leads back to itself", (root) => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ parentPath, name }) => join(parentPath, name));
  const imports = new Map(
    files.map((file) => [
      file,
      findImports("", root, file).map(({ path }) => join(file, "..", path)),
    ]),
  );
  let left: readonly string[] = files;
  // What imports nothing of the rest is in no circle; what is left in the end is.
  for (let before = 0; before !== left.length; ) {
    before = left.length;
    left = left.filter((file) => imports.get(file)?.some((one) => left.includes(one)));
  }
  expect(left).toEqual([]);
});

const heavy = ["vega", "vega-lite", "danfojs-node", "zeromq"];

it.each([
  ["performance-account", "", heavy],
  ["performance-account", "exports", [...heavy, "markdown-it"]],
  ["account-reader", "", ["pdfjs-dist", "mammoth", ...heavy]],
  ["notebook-press", "audit", [...heavy, "shiki", "markdown-it"]],
  ["notebook-press", "jupyter", ["vega", "vega-lite", "danfojs-node", "shiki"]],
  ["notebook-press", "publish", heavy],
])("%s/%s does not load what it does not need", (name, door, modules) => {
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
  const loaded = visit(join("lib", name, "src", door, "index.ts"));
  expect(loaded.filter((path) => modules.includes(path))).toEqual([]);
});
