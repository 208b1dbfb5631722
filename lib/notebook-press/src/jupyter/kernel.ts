import { type Channel, type Channels, openChannels } from "./channels.ts";
import type { Connection } from "./connection.ts";
import type { KernelEnd } from "./kernel-end.ts";
import { type KernelPlace, type KernelProcess, spawnKernel } from "./kernel-process.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import type { Message } from "./message.ts";
import { withLimit } from "./with-limit.ts";

export type Listener = (message: Message, channel: Channel) => void;

/** Milliseconds between asking a kernel to end, insisting, and ending it unasked. */
const patience = 1000;

/** A kernel and the connection to it, from its start to its end. */
export class Kernel {
  readonly spec: KernelSpec;
  readonly process: KernelProcess;
  /** Settles when the kernel has ended, or when what it sends cannot be trusted. */
  readonly ended: Promise<KernelEnd>;
  /** Sends a request and returns its id. */
  readonly send: Channels["send"];
  readonly #connection: Connection;
  readonly #channels: Channels;
  readonly #listeners = new Set<Listener>();

  /** Starts the program of a kernel, which answers some time later. */
  constructor(spec: KernelSpec, connection: Connection, place: KernelPlace) {
    this.spec = spec;
    this.#connection = connection;
    this.process = spawnKernel(spec, connection.file, place);
    const { promise: fault, resolve: report } = Promise.withResolvers<KernelEnd>();
    this.#channels = openChannels(connection, {
      onMessage: (message, channel) => {
        for (const listener of this.#listeners) listener(message, channel);
      },
      onFault: (error) => {
        const reason = `sent what cannot be read: ${error}`;
        report({ cause: "garbled", reason, lastLines: [] });
      },
    });
    this.send = this.#channels.send;
    this.ended = Promise.race([this.process.ended, fault]);
  }

  /** Calls the listener with every message until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks the kernel to stop the running cell. */
  interrupt(): void {
    if (this.spec.interruptMode === "signal") this.process.signal("SIGINT");
    else this.send("control", "interrupt_request", {});
  }

  /** Ends the kernel, within some seconds whatever it does, and removes its files. */
  async close(): Promise<void> {
    const { ended } = this.process;
    this.send("control", "shutdown_request", { restart: false });
    if (!(await withLimit(ended, patience))) this.process.signal("SIGTERM");
    await withLimit(ended, patience);
    this.process.kill();
    await withLimit(ended, patience);
    this.#listeners.clear();
    this.#channels.close();
    await this.#connection.close();
  }
}
