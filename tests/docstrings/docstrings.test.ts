import { resolve } from "node:path";
import { expect, it } from "vitest";
import { findDocumented } from "./find-documented.ts";

const doors = [
  ["performance-account", "index.d.ts"],
  ["performance-account", "data/index.d.ts"],
  ["performance-account", "exports/index.d.ts"],
  ["performance-account", "numbers/index.d.ts"],
  ["notebook-press", "audit/index.d.ts"],
  ["notebook-press", "jupyter/index.d.ts"],
  ["notebook-press", "origins/index.d.ts"],
  ["notebook-press", "publish/index.d.ts"],
] as const;

it.each(doors)(
  "every name, option and field of %s that %s leads to has a description",
  (name, door) => {
    const found = findDocumented(resolve("lib", name, "dist"), door);
    expect(found.length).toBeGreaterThan(15);
    // The first line is what a hover shows first, so it has to be a sentence.
    const bare = found.filter(({ text }) => !/^[A-Z`“].{12,}/.test(text));
    expect(bare.map(({ file, name: field, text }) => `${file}: ${field} ${text}`)).toEqual([]);
  },
);
