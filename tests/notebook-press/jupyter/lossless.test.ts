import { expect, it } from "vitest";
import { findSpec, run } from "./kernels.ts";

// What both kernels lose with other runners. `RUNS=20` repeats it as often.
const repeats = Number(process.env.RUNS ?? 2);

const displayOnDeno = (text: string) =>
  `await Deno.jupyter.broadcast("display_data", { data: { "text/plain": "${text}" }, metadata: {} });`;

const displays: Record<string, (text: string) => string> = {
  tslab: (text) => `require("tslab").display.text("${text}");`,
  deno: displayOnDeno,
  "relayed deno": displayOnDeno,
};

const toLines = (cell: number, lines: number) =>
  Array.from({ length: lines }, (_, line) => `${cell}:${line}\n`).join("");

async function runShape(name: string, cells: number, lines: number) {
  const sources = Array.from(
    { length: cells },
    (_, cell) =>
      `for (let line = 0; line < ${lines}; line++) console.log("${cell}:" + line);\n${displays[name]?.(`${cell}`)}`,
  );
  const executed = await run(findSpec(name), sources);
  return executed.map(({ outputs }) => outputs);
}

it.each(
  [
    [40, 10],
    [5, 200],
    [1, 1500],
  ].flatMap(([cells = 0, lines = 0]) =>
    Array.from({ length: repeats }, (_, index) => [cells, lines, index + 1] as const),
  ),
)(
  "executeNotebook on all kernels at once files %i cells of %i lines without loss, run %i",
  async (cells, lines) => {
    const shown = await Promise.all(
      Object.keys(displays).map((name) => runShape(name, cells, lines)),
    );
    const wanted = Array.from({ length: cells }, (_, cell) => [
      { output_type: "stream", name: "stdout", text: toLines(cell, lines) },
      { output_type: "display_data", data: { "text/plain": `${cell}` }, metadata: {} },
    ]);
    expect(shown).toEqual(shown.map(() => wanted));
  },
);
