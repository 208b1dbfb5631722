import { expect } from "vitest";
import { countChildren, findSpec, findText, run } from "./kernels.ts";

/** Runs a notebook on each of the kernels, all at once, and wants of each what is its own. */
export async function runAtOnce(kernels: readonly string[]): Promise<void> {
  const texts = await Promise.all(
    kernels.map(async (kernel, index) => {
      const sources = [`const mine = ${index};\nnull`, "console.log(mine)"];
      const [, cell] = await run(findSpec(kernel), sources);
      return findText(cell);
    }),
  );
  expect(texts).toEqual(kernels.map((_, index) => `${index}\n`));
  expect(countChildren()).toBe(0);
}
