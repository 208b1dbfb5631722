import { stripVTControlCharacters } from "node:util";
import type { ExecuteOptions } from "../jupyter/execute-notebook.ts";
import type { Output } from "../notebook/notebook.ts";
import { type Job, toTitle } from "./job.ts";

/** Writes a line for each cell that begins or ends, and for each line that it prints. */
export function writeLog(
  job: Job,
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Required<Pick<ExecuteOptions, "onCell" | "onOutput" | "onProgress">> {
  let start = now();
  const say = (text: string) =>
    write(`${now().toISOString().slice(11, 19)}  ${toTitle(job)}  ${text}`);
  return {
    onCell({ notebook, cell }) {
      start = now();
      const [first = ""] = notebook.cells[cell - 1]?.source.trim().split("\n") ?? [];
      say(`cell ${cell} begins: ${first}`);
    },
    onOutput(output, cell) {
      for (const line of stripVTControlCharacters(toText(output)).split("\n"))
        if (line.trim() !== "") say(`cell ${cell} | ${line}`);
    },
    onProgress({ cell, done, total }) {
      const seconds = ((now().getTime() - start.getTime()) / 1000).toFixed(1);
      say(`cell ${cell} ended after ${seconds} s (${done} of ${total})`);
    },
  };
}

/** Printed text and failures in full; of what is displayed only its plain text. */
function toText(output: Output): string {
  if (output.output_type === "stream") return output.text;
  if (output.output_type === "error") return output.traceback.join("\n");
  return String(output.data["text/plain"] ?? "");
}
