import { expect, it } from "vitest";
import { countChildren, findSpec, findText, run } from "./kernels.ts";

// `RUNS=20` repeats it as often.
const repeats = Number(process.env.RUNS ?? 1);

it.each(Array.from({ length: repeats }, (_, index) => index + 1))(
  "executeNotebook runs 16 notebooks at once on both kernels, run %i",
  async () => {
    const texts = await Promise.all(
      Array.from({ length: 16 }, async (_, index) => {
        const sources = [`const mine = ${index};\nnull`, "console.log(mine)"];
        const [, cell] = await run(findSpec(index % 2 ? "deno" : "tslab"), sources);
        return findText(cell);
      }),
    );
    expect(texts).toEqual(Array.from({ length: 16 }, (_, index) => `${index}\n`));
    expect(countChildren()).toBe(0);
  },
);
