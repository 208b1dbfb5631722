import { z } from "zod";
import { type Output, outputSchema } from "../notebook/notebook.ts";
import type { Message } from "./message.ts";

interface Entry {
  readonly output: Output;
  readonly displayId?: string | undefined;
}

/** What a cell has put out so far, one entry for each message. */
export interface CellLog {
  entries: Entry[];
  /** Whether the next output replaces those before it. */
  isStale: boolean;
  /** Characters printed so far. */
  printed: number;
}

export const createCellLog = (): CellLog => ({ entries: [], isStale: false, printed: 0 });

/** Takes a message on, and returns its output. Messages that are no outputs change nothing. */
export function addMessage(log: CellLog, { header, content }: Message): Output | undefined {
  if (header.msg_type === "clear_output") {
    if (content.wait === true) log.isStale = true;
    else log.entries = [];
    return undefined;
  }
  if (!outputTypes.includes(header.msg_type)) return undefined;
  if (log.isStale) log.entries = [];
  log.isStale = false;
  const output = parseOutput(content, header.msg_type);
  if (output.output_type === "stream") log.printed += output.text.length;
  log.entries.push({ output, displayId: findDisplayId(content) });
  return output;
}

/** Shows the new data of an `update_display_data` wherever its display stands. */
export function updateDisplays(log: CellLog, { content }: Message): void {
  const displayId = findDisplayId(content);
  const { output_type: _, ...shown } = parseOutput(content, "display_data");
  log.entries = log.entries.map((entry) =>
    displayId !== undefined && entry.displayId === displayId
      ? { displayId, output: { ...entry.output, ...shown } as Output }
      : entry,
  );
}

/**
 * The outputs as a notebook holds them: consecutive texts of one stream are one, and lines end in one way,
 * although a kernel that reads a terminal may part "\r" from "\n".
 */
export function toOutputs(log: CellLog): readonly Output[] {
  const outputs: Output[] = [];
  for (const { output } of log.entries) {
    const last = outputs.at(-1);
    if (
      output.output_type === "stream" &&
      last?.output_type === "stream" &&
      last.name === output.name
    )
      outputs[outputs.length - 1] = { ...last, text: last.text + output.text };
    else outputs.push(output);
  }
  return outputs.map((output) =>
    output.output_type === "stream"
      ? { ...output, text: output.text.replaceAll(/\r+\n/g, "\n") }
      : output,
  );
}

const outputTypes = ["stream", "display_data", "execute_result", "error"];

/** Kernels may leave out the metadata of what they display. */
const parseOutput = (content: Message["content"], output_type: string): Output =>
  outputSchema.parse({ metadata: {}, ...content, output_type });

const findDisplayId = (content: Message["content"]) =>
  transientSchema.parse(content.transient ?? {}).display_id;

const transientSchema = z.object({ display_id: z.string().optional() });
