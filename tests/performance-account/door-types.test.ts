import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

/** The packages whose types a declaration leads to, by way of others of its package. */
function findPackages(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, specifier = ""] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
    if (!specifier.startsWith(".")) packages.add(specifier);
    else
      for (const name of findPackages(toDeclaration(join(dirname(file), specifier)), seen))
        packages.add(name);
  }
  return packages;
}

const toDeclaration = (path: string) =>
  [path.replace(/\.[jt]s$/, ".d.ts"), path].find(existsSync) ?? path;

it("the door of performance-account has a notebook load no types but those of frames", () => {
  const door = resolve("lib/performance-account/dist/index.d.ts");
  expect([...findPackages(door)]).toEqual(["danfojs-node"]);
});
