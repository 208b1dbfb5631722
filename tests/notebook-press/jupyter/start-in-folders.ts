import { resolve } from "node:path";
import { expect, it } from "vitest";
import { findSpec, findText, run } from "./kernels.ts";

export const root = resolve(import.meta.dirname, "..", "..", "..");

const source = `import { catalogue } from "performance-account";
import { cwd } from "node:process";
console.log(cwd(), catalogue.length > 0);`;

/** Has each kernel start in each of the folders, given from the top, and import the library. */
export function testStarts(folders: readonly string[]): void {
  it.concurrent.each(
    ["tslab", "deno"].flatMap((kernel) => folders.map((folder) => [kernel, folder] as const)),
  )("%s starts in %s and finds the library", async (kernel, folder) => {
    const cwd = resolve(root, folder);
    const [cell] = await run(findSpec(kernel), [source], { cwd });
    expect(findText(cell)).toBe(`${cwd} true\n`);
  });
}
