import { expect, it } from "vitest";
import { findSpec, run } from "./kernels.ts";

// What both kernels lose with other runners. `RUNS=20` repeats it as often.
const repeats = Number(process.env.RUNS ?? 3);
const counts = [...Array(40).fill(10), ...Array(5).fill(200), 1500] as number[];

const displays: Record<string, (text: string) => string> = {
  tslab: (text) => `require("tslab").display.text("${text}");`,
  deno: (text) =>
    `await Deno.jupyter.broadcast("display_data", { data: { "text/plain": "${text}" }, metadata: {} });`,
};

const toLines = (cell: number, count: number) =>
  Array.from({ length: count }, (_, line) => `${cell}:${line}\n`).join("");

const toOutputs = (cell: number, count: number) => [
  { output_type: "stream", name: "stdout", text: toLines(cell, count) },
  { output_type: "display_data", data: { "text/plain": `${cell}` }, metadata: {} },
];

it.each(
  Object.keys(displays).flatMap((name) =>
    Array.from({ length: repeats }, (_, index) => [name, index + 1] as const),
  ),
)("executeNotebook on %s loses nothing and misplaces nothing, run %i", async (name) => {
  const sources = counts.map(
    (count, cell) =>
      `for (let line = 0; line < ${count}; line++) console.log("${cell}:" + line);\n${displays[name]?.(`${cell}`)}`,
  );
  const cells = await run(findSpec(name), sources);
  expect(cells.map(({ outputs }) => outputs)).toEqual(
    counts.map((count, cell) => toOutputs(cell, count)),
  );
});
