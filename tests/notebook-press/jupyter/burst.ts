import { expect } from "vitest";
import { findSpec, run } from "./kernels.ts";

const displayOnDeno = (text: string) =>
  `await Deno.jupyter.broadcast("display_data", { data: { "text/plain": "${text}" }, metadata: {} });`;

const displays: Record<string, (text: string) => string> = {
  tslab: (text) => `require("tslab").display.text("${text}");`,
  deno: displayOnDeno,
  "relayed deno": displayOnDeno,
};

/** The kernels that bursts are asked of. */
export const burstKernels = Object.keys(displays);

const toLines = (cell: number, lines: number) =>
  Array.from({ length: lines }, (_, line) => `${cell}:${line}\n`).join("");

/** Runs cells, each of which prints so many lines and then shows something, and wants them all. */
export async function expectBurst(kernel: string, lines: readonly number[]): Promise<void> {
  const sources = lines.map(
    (count, cell) =>
      `for (let line = 0; line < ${count}; line++) console.log("${cell}:" + line);\n${displays[kernel]?.(`${cell}`)}`,
  );
  const executed = await run(findSpec(kernel), sources);
  expect(executed.map(({ outputs }) => outputs)).toEqual(
    lines.map((count, cell) => [
      { output_type: "stream", name: "stdout", text: toLines(cell, count) },
      { output_type: "display_data", data: { "text/plain": `${cell}` }, metadata: {} },
    ]),
  );
}
