import { randomUUID } from "node:crypto";
import { exchange, onQuiet } from "./exchange.ts";
import type { Kernel } from "./kernel.ts";
import type { Message } from "./message.ts";

interface Fence {
  readonly marker: string;
  readonly pass: () => void;
  /** What has been printed and may be the beginning of the marker. */
  readonly held: string;
}

/** What is done before and after each cell on a kernel with a harness; nothing on others. */
export class HarnessedKernel {
  readonly #kernel: Kernel;
  readonly #pass: (output: Message) => void;
  /** How the cell came out, which may overtake what it printed, and what came after that. */
  #waiting: readonly Message[] = [];
  #isPrepared = false;
  #fence: Fence | undefined;

  /** @param pass Given each output, in the order in which the cell put it out. */
  constructor(kernel: Kernel, pass: (output: Message) => void) {
    this.#kernel = kernel;
    this.#pass = pass;
    void kernel.ended.then(() => this.settle());
  }

  /** Tells the kernel which cell comes next. */
  async enter(cell: number): Promise<void> {
    const { harness } = this.#kernel.spec;
    if (!harness) return;
    // Apart: what a code enters after it has awaited something is left when it ends.
    if (!this.#isPrepared) await exchange(this.#kernel, harness.prelude, { silent: true });
    this.#isPrepared = true;
    await exchange(this.#kernel, harness.enter(cell), { silent: true });
  }

  /** Waits until all that the cell has put out has come. */
  async passFence(): Promise<void> {
    const { harness } = this.#kernel.spec;
    if (!harness) return;
    // No text ends with a record separator, so none is held back for long.
    const marker = `\u001e${randomUUID()}`;
    const { promise: passed, resolve: pass } = Promise.withResolvers<void>();
    this.#fence = { marker: `${marker}\n`, pass, held: "" };
    await exchange(this.#kernel, harness.fence(marker), { silent: true });
    // A cell may have taken from the kernel what the fence prints with.
    const cancel = onQuiet(this.#kernel, pass);
    await passed;
    cancel();
    this.#fence = undefined;
    this.settle();
  }

  /** Passes on what has waited for the end of the cell. */
  settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const output of waiting) this.#pass(output);
  }

  /** Takes an output of the kernel, and passes it on without what belongs to the fence. */
  receive(message: Message): void {
    const isText = message.header.msg_type === "stream";
    const isToWait = this.#waiting.length > 0 ? !isText : isConclusion(message);
    if (isToWait && this.#kernel.spec.harness) {
      this.#waiting = [...this.#waiting, message];
      return;
    }
    const shown = this.#cut(message);
    if (shown) this.#pass(shown);
  }

  #cut(message: Message): Message | undefined {
    const fence = this.#fence;
    if (!fence || !isPrinted(message)) return message;
    const { shown, held, isFound } = cutMarker(fence.held + message.content.text, fence.marker);
    this.#fence = isFound ? undefined : { ...fence, held };
    if (isFound) fence.pass();
    return shown ? { ...message, content: { ...message.content, text: shown } } : undefined;
  }
}

/** Whether it says how the cell came out. What the harness reports bears the cell's number. */
const isConclusion = ({ header: { msg_type: type }, metadata }: Message) =>
  type === "execute_result" || (type === "error" && !("cell" in metadata));

const isPrinted = ({ header, content }: Message) =>
  header.msg_type === "stream" && content.name === "stdout";

/**
 * Takes a marker out of a stream whose texts may end anywhere within it: what is to be shown, and
 * what is held back since it may be the beginning of the marker.
 */
export function cutMarker(text: string, marker: string) {
  if (text.includes(marker)) return { shown: text.replace(marker, ""), held: "", isFound: true };
  let kept = marker.length - 1;
  while (!text.endsWith(marker.slice(0, kept))) kept--;
  const end = text.length - kept;
  return { shown: text.slice(0, end), held: text.slice(end), isFound: false };
}
