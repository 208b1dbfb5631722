import { setTimeout as pause } from "node:timers/promises";
import type { Output } from "../notebook/notebook.ts";
import { addMessage, type CellLog, createCellLog, updateDisplays } from "./cell-log.ts";
import { type Exchange, exchange } from "./exchange.ts";
import { HarnessedKernel } from "./harnessed-kernel.ts";
import type { Kernel } from "./kernel.ts";
import type { Message } from "./message.ts";

export interface SessionOptions {
  /** Told of each output and the number of its cell, from 1. */
  readonly onOutput?: (output: Output, cell: number) => void;
  /** Characters that a cell may print; what comes after them is left out. */
  readonly outputLimit: number;
}

/** The cells that run on one kernel, and what each has put out. */
export class Session {
  readonly kernel: Kernel;
  readonly #flood = Promise.withResolvers<"flooded">();
  /** Settles when a cell has printed more than it may. */
  readonly flooded = this.#flood.promise;
  readonly #logs = new Map<number, CellLog>();
  /** Cells by the id of the request that ran them. */
  readonly #cells = new Map<string, number>();
  readonly #options: SessionOptions;
  readonly #harnessed: HarnessedKernel;
  #current = -1;

  constructor(kernel: Kernel, options: SessionOptions) {
    this.kernel = kernel;
    this.#harnessed = new HarnessedKernel(kernel, (output) => this.#file(output));
    this.#options = options;
    kernel.listen((message, channel) => {
      if (channel === "iopub") this.#harnessed.receive(message);
    });
  }

  /** What a cell has put out, or undefined if it has not run. */
  findLog(cell: number): CellLog | undefined {
    return this.#logs.get(cell);
  }

  /** Makes a cell the one that runs next. */
  open(cell: number): CellLog {
    const log = createCellLog();
    this.#logs.set(cell, log);
    this.#current = cell;
    return log;
  }

  /** Runs the code of the open cell, and settles once its outputs are complete. */
  async execute(code: string): Promise<Exchange> {
    await this.#harnessed.enter(this.#current);
    const done = await this.#insist(code);
    await this.#harnessed.passFence();
    return done;
  }

  /** Files what has come of the open cell although its end is not known to have. */
  settle(): void {
    this.#harnessed.settle();
  }

  async #insist(code: string): Promise<Exchange> {
    const onSent = (id: string) => this.#cells.set(id, this.#current);
    let done = await exchange(this.kernel, code, { onSent });
    // tslab refuses what comes within 200 ms of a failure.
    for (let attempts = 1; isAborted(done) && attempts < 20; attempts++) {
      await pause(50);
      done = await exchange(this.kernel, code, { onSent });
    }
    return done;
  }

  #file(message: Message) {
    if (message.header.msg_type === "update_display_data") {
      for (const log of this.#logs.values()) updateDisplays(log, message);
      return;
    }
    const cell = this.#findCell(message);
    const log = this.#logs.get(cell);
    if (!log) return;
    if (log.printed > this.#options.outputLimit) return this.#flood.resolve("flooded");
    const output = addMessage(log, message);
    if (output) this.#options.onOutput?.(output, cell + 1);
  }

  #findCell({ parent_header, metadata }: Message): number {
    if (!this.kernel.spec.harness) return this.#cells.get(parent_header.msg_id ?? "") ?? -1;
    // A kernel that needs a fence labels its outputs with whatever request is current.
    return typeof metadata.cell === "number" ? metadata.cell : this.#current;
  }
}

const isAborted = ({ reply }: Exchange) =>
  reply.content.status === "aborted" || reply.content.status === "abort";
