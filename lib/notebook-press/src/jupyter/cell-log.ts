import { z } from "zod";
import type { Output } from "../notebook/notebook.ts";
import type { Message } from "./message.ts";

interface Entry {
  readonly output: Output;
  readonly displayId?: string;
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
  const schema = outputSchemas.get(header.msg_type);
  if (!schema) return undefined;
  if (log.isStale) log.entries = [];
  log.isStale = false;
  const displayId = findDisplayId(content);
  const output = schema.parse({ ...content, output_type: header.msg_type });
  if (output.output_type === "stream") log.printed += output.text.length;
  log.entries.push({ output, ...(displayId !== undefined && { displayId }) });
  return output;
}

/** Shows the new data of an `update_display_data` wherever its display stands. */
export function updateDisplays(log: CellLog, { content }: Message): void {
  const displayId = findDisplayId(content);
  const { data, metadata } = bundleSchema.parse(content);
  log.entries = log.entries.map((entry) =>
    displayId !== undefined && entry.displayId === displayId
      ? { displayId, output: { ...entry.output, data, metadata } as Output }
      : entry,
  );
}

/** The outputs as a notebook holds them: consecutive texts of one stream are one. */
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
  return outputs;
}

const findDisplayId = (content: Message["content"]) =>
  "transient" in content ? transientSchema.parse(content.transient).display_id : undefined;

const transientSchema = z.object({ display_id: z.string().optional() });

const bundleSchema = z.object({
  data: z.record(z.string(), z.unknown()),
  metadata: z.record(z.string(), z.unknown()).default({}),
});

const outputSchemas: ReadonlyMap<string, z.ZodType<Output>> = new Map<string, z.ZodType<Output>>([
  [
    "stream",
    z.object({
      output_type: z.literal("stream"),
      name: z.enum(["stdout", "stderr"]),
      text: z.string(),
    }),
  ],
  ["display_data", z.object({ output_type: z.literal("display_data"), ...bundleSchema.shape })],
  [
    "execute_result",
    z.object({
      output_type: z.literal("execute_result"),
      execution_count: z.number().int().nullable(),
      ...bundleSchema.shape,
    }),
  ],
  [
    "error",
    z.object({
      output_type: z.literal("error"),
      ename: z.string(),
      evalue: z.string(),
      traceback: z.array(z.string()),
    }),
  ],
]);
