import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

/** For each package, what it may import of ours, and what its folders may import beside themselves. */
const packages: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly layers: Layers }>
> = {
  "performance-account": {
    imports: [],
    layers: {
      numbers: [],
      text: [],
      language: ["numbers", "text"],
      account: ["language", "numbers", "text"],
      measures: ["account", "language", "numbers", "text"],
      exports: ["account", "language", "measures", "numbers", "text"],
      frames: ["account", "measures", "text"],
      charts: ["account", "language", "measures", "text"],
      // A door only.
      data: [],
      display: ["account", "charts", "frames", "language", "measures", "numbers", "text"],
    },
  },
  "notebook-press": {
    imports: [],
    layers: {
      // Runs in a page, so nothing of it can be imported by what runs in Node.js.
      browser: [],
      text: [],
      origins: [],
      command: [],
      notebook: [],
      jupyter: ["notebook"],
      check: ["command", "jupyter", "notebook"],
      lab: ["jupyter", "notebook", "command"],
      draw: ["notebook"],
      publish: ["draw", "notebook", "origins", "text"],
      audit: ["command", "origins"],
      run: ["check", "command", "draw", "jupyter", "notebook"],
      site: ["command", "draw", "jupyter", "notebook", "publish", "run", "text"],
    },
  },
  "account-reader": {
    imports: ["performance-account", "notebook-press"],
    layers: {
      lists: [],
      numbers: [],
      document: [],
      "read/table": ["document", "lists", "numbers"],
      "read/html": ["document", "lists", "numbers", "read/table"],
      "read/markdown": ["document", "lists", "numbers", "read/html", "read/table"],
      "read/plain-text": ["document", "lists", "numbers", "read/table"],
      "read/pdf": ["document", "lists", "numbers", "read/table"],
      read: ["document", "read/html", "read/markdown", "read/pdf", "read/plain-text"],
      "extract/words": [],
      "extract/statements": ["extract/words", "numbers"],
      "extract/passages": ["document", "extract/statements", "extract/words", "lists", "numbers"],
      "extract/bind": ["document", "extract/passages", "extract/statements", "extract/words"],
      "extract/decide": ["document", "extract/bind", "extract/words"],
      extract: ["document", "extract/bind", "extract/decide"],
      checks: [],
      review: ["checks", "document", "extract", "extract/decide", "lists", "read"],
    },
  },
};

type Layers = Readonly<Record<string, readonly string[]>>;

/** A folder of `src`, the inner one if it is a layer of its own, or `.` for the files beside the folders. */
function toFolder(path: string, layers: Layers): string {
  const [outer = "", inner = ""] = path.split("/");
  return !path.includes("/") ? "." : `${outer}/${inner}` in layers ? `${outer}/${inner}` : outer;
}

const edges = [...Object.keys(packages), "scripts"].flatMap((name) => {
  const root = name in packages ? join("lib", name, "src") : name;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts" && /ts$/.test(entry.name))
    .flatMap(({ parentPath, name: file }) => findImports(name, root, join(parentPath, file)));
});

function findImports(name: string, root: string, file: string) {
  const text = readFileSync(file, "utf8");
  const { layers = {} } = packages[name] ?? {};
  return [...text.matchAll(/(?:from|import)[ (]"([^"]+)"/g)].map(([, path = ""]) => ({
    ...{ name, file, path },
    from: toFolder(relative(root, file), layers),
    to: path.startsWith(".") ? toFolder(relative(root, join(file, "..", path)), layers) : undefined,
  }));
}

it.each(Object.keys(packages))(
  "lib/%s has the folders that its layers name, and no others",
  (name) => {
    const root = join("lib", name, "src");
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const layers = Object.keys(packages[name]?.layers ?? {}).filter((folder) => folder !== ".");
    const named = new Set(layers.map((layer) => layer.split("/")[0] ?? ""));
    expect(folders.map((folder) => folder.name).toSorted()).toEqual([...named].toSorted());
    for (const layer of layers) expect(existsSync(join(root, layer)), layer).toBe(true);
  },
);

it.each(Object.keys(packages))("imports in lib/%s point from a layer to one below it", (name) => {
  const own = edges.filter((edge) => edge.name === name && edge.to !== undefined);
  expect(own.length).toBeGreaterThan(50);
  const { layers = {} } = packages[name] ?? {};
  expect(own.filter(({ from, to = "" }) => from !== to && !layers[from]?.includes(to))).toEqual([]);
});

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files that lead back to themselves, each cycle once, as it is walked. */
function findCycles(next: Graph): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(" -> ")];
    if (done.has(file)) return [];
    const found = (next.get(file) ?? []).flatMap((one) => walk(one, [...trail, file]));
    done.add(file);
    return found;
  };
  return [...next.keys()].flatMap((file) => walk(file, []));
}

it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ["none", { a: ["b", "c"], b: ["c"], c: [] }, []],
  ["one of itself", { a: ["a"] }, ["a -> a"]],
  [
    "one of three, entered from outside",
    { a: ["b"], b: ["c"], c: ["d"], d: ["b"] },
    ["b -> c -> d -> b"],
  ],
])("findCycles finds %s", (_, graph, wanted) => {
  expect(findCycles(new Map(Object.entries(graph)))).toEqual(wanted);
});

it.each([...Object.keys(packages), "scripts"])(
  "no file of %s comes back to itself by its imports, those of types among them",
  (name) => {
    const own = edges.filter((edge) => edge.name === name && edge.path.startsWith("."));
    const paths = Map.groupBy(own, ({ file }) => file);
    const next = [...paths].map(([file, list]): [string, readonly string[]] => [
      file,
      list.map(({ path }) => join(file, "..", path)),
    ]);
    expect(findCycles(new Map(next))).toEqual([]);
  },
);

it("what reads a document knows nothing of accounts", () => {
  const own = edges.filter(
    ({ name, path }) => name === "account-reader" && /^performance/.test(path),
  );
  expect(own.filter(({ from }) => /^(?:document|read)\b/.test(from))).toEqual([]);
});

it.each(Object.keys(packages))("lib/%s imports of ours only what lies below it", (name) => {
  const others = Object.keys(packages).filter((other) => !packages[name]?.imports.includes(other));
  const isOurs = (path: string) => others.some((one) => path === one || path.startsWith(`${one}/`));
  expect(edges.filter((edge) => edge.name === name && isOurs(edge.path))).toEqual([]);
});

it("lib/performance-account has nothing that draws its charts, at any time", () => {
  const drawing = /^(?:vega|vega-interpreter|canvas|@fontsource\/.*)$/;
  const own = edges.filter(({ name }) => name === "performance-account");
  expect(own.filter(({ path }) => drawing.test(path))).toEqual([]);
});

const heavy = ["vega", "vega-lite", "canvas", "danfojs-node", "zeromq"];

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
