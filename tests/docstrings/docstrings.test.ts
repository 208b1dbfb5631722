import { resolve } from "node:path";
import { expect, it } from "vitest";
import { findDocumented } from "./find-documented.ts";

const doors = [
  "index.d.ts",
  "audit/index.d.ts",
  "exports/index.d.ts",
  "jupyter/index.d.ts",
  "publish/index.d.ts",
];

it.each(doors)("every name, option and field that %s leads to has a description", (door) => {
  const found = findDocumented(resolve("lib/dist"), door);
  expect(found.length).toBeGreaterThan(20);
  // The first line is what a hover shows first, so it has to be a sentence.
  const bare = found.filter(({ text }) => !/^[A-Z`“].{12,}/.test(text));
  expect(bare.map(({ file, name, text }) => `lib/src/${file}: ${name} ${text}`)).toEqual([]);
});
