import { randomUUID } from "node:crypto";
import { exchange } from "./exchange.ts";
import { cutMarker } from "./fence.ts";
import type { Kernel } from "./kernel.ts";
import type { Message } from "./message.ts";
import { onQuiet, silence } from "./quiet.ts";

interface Fence {
  readonly marker: string;
  readonly pass: () => void;
  /** What has been printed and may be the beginning of the marker. */
  readonly held: string;
}

/** What is done before and after each cell on a kernel with a harness; nothing on others. */
export class HarnessedKernel {
  readonly #kernel: Kernel;
  #isPrepared = false;
  #fence: Fence | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
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
    const passed = new Promise<void>((resolve) => {
      this.#fence = { marker: `${marker}\n`, pass: resolve, held: "" };
    });
    await exchange(this.#kernel, harness.fence(marker), { silent: true });
    let cancel = () => {};
    // A cell may have taken from the kernel what the fence prints with.
    const missed = new Promise<void>((resolve) => {
      cancel = onQuiet(this.#kernel, silence, resolve);
    });
    await Promise.race([passed, missed]);
    cancel();
    this.#fence = undefined;
  }

  /** The output without what belongs to the fence, or undefined if nothing is left. */
  cut(message: Message): Message | undefined {
    const fence = this.#fence;
    if (!fence || !isPrinted(message)) return message;
    const { shown, held, isFound } = cutMarker(
      fence.held,
      String(message.content.text),
      fence.marker,
    );
    this.#fence = isFound ? undefined : { ...fence, held };
    if (isFound) fence.pass();
    return shown ? { ...message, content: { ...message.content, text: shown } } : undefined;
  }
}

const isPrinted = ({ header, content }: Message) =>
  header.msg_type === "stream" && content.name === "stdout";
