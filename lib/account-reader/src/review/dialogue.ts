import type { Readable, Writable } from "node:stream";
import {
  type ConfirmOptions,
  confirm,
  isCancel,
  log,
  note,
  type SelectOptions,
  select,
  type TextOptions,
  text,
  updateSettings,
} from "@clack/prompts";
import { wrapText } from "notebook-press/command";

// Without this, the end of input would leave the question open and end the command with a warning.
updateSettings({ aliases: { "\u0004": "cancel" } });

/** The person at the terminal stops; what was answered is kept. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor() {
    super("Interrupted");
  }
}

/** Questions to a person; each throws `Interrupted` if left with Ctrl-C, Ctrl-D or Escape. */
export type Dialogue = ReturnType<typeof makeDialogue>;

export function makeDialogue(input: Readable, output: Writable & { readonly columns?: number }) {
  const streams = { input, output };
  // The width of text beside the line that leads from question to question.
  const place = { columns: (output.columns ?? 80) - 3, indent: 0 };
  return {
    choose: <Value>(options: SelectOptions<Value>) =>
      answer<Value>(select<Value>({ ...options, ...streams })),
    type: (options: TextOptions) => answer<string>(text({ ...options, ...streams })),
    confirm: (options: ConfirmOptions) => answer<boolean>(confirm({ ...options, ...streams })),
    show: (message: string, title: string) => note(message, title, streams),
    explain: (message: string) => log.message(wrapText(message, place), streams),
    inform: (message: string) => log.info(message, streams),
    warn: (message: string) => log.warn(message, streams),
  };
}

async function answer<Value>(question: Promise<Value | symbol>): Promise<Value> {
  const given = await question;
  if (isCancel(given)) throw new Interrupted();
  return given as Value;
}
