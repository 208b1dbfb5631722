import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { fromSources } from "../from-sources.ts";

it("README.md has an example that prints what it says", async () => {
  const readme = readFileSync("lib/notebook-press/README.md", "utf8");
  const [, code = "", prints] = /```ts\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];
  const args = [fromSources, "--input-type=module-typescript", "--eval", code];
  expect((await promisify(execFile)(process.execPath, args)).stdout).toBe(prints);
});
