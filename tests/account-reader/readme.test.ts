import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { fromSources } from "../from-sources.ts";

const readme = readFileSync("lib/account-reader/README.md", "utf8");
const door = readFileSync("lib/account-reader/src/index.ts", "utf8");
const names = [...door.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
  list.split(",").map((name) => name.replace("type ", "").trim()),
);

it("README.md of account-reader has an example that prints what it says", async () => {
  const [, code = "", printed = ""] =
    /```ts\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];
  const args = [fromSources, "--input-type=module-typescript", "--eval", code];
  const cwd = "tests/fixtures/documents/accounts";
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  expect(stdout).toBe(printed);
});

it("README.md of account-reader names all that the package exports, which is little", () => {
  expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  expect(names.length).toBeGreaterThan(8);
  expect(names.length).toBeLessThanOrEqual(25);
});
