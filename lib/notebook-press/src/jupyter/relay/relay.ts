import type { Channel } from "../channels.ts";
import { exchange } from "../exchange.ts";
import { HarnessedKernel } from "../harnessed-kernel.ts";
import type { Kernel } from "../kernel.ts";
import type { Message } from "../message.ts";
import type { Publish, Request } from "./open-front.ts";

/** Milliseconds within which an interrupt ends a cell, if it can. */
const patience = 2000;

const uninterrupted =
  "Still running: Deno can interrupt code that computes, not code that waits. Restart the kernel to end it.\n";

type Header = Message["header"];

/**
 * Stands between front ends and a kernel that needs a harness. Each output reaches them under
 * the cell that it belongs to, and before that cell is said to have ended. Raw buffers, which
 * widgets send beside their messages, are not passed on: Deno's kernel knows no widgets.
 */
export class Relay {
  /** Whether a front end has asked for the end. */
  isEnding = false;
  readonly #kernel: Kernel;
  readonly #send: Publish;
  readonly #harnessed: HarnessedKernel;
  /** What the kernel was asked for other than to run a cell, by the id it was asked under. */
  readonly #asked = new Map<string, Request>();
  /** The requests to run a cell, in order; a cell's number is its place from 0. */
  readonly #cells: Request[] = [];
  /** How many cells have been begun or given up. */
  #begun = 0;
  #isRunning = false;
  /** Id under which the kernel was asked to run the current cell. */
  #id = "";
  /** Why the current cell has failed, if the harness says so. */
  #failure: Message["content"] | undefined;

  constructor(kernel: Kernel, send: Publish) {
    this.#kernel = kernel;
    this.#send = send;
    this.#harnessed = new HarnessedKernel(kernel, (output) => this.#passOutput(output));
    kernel.listen((message, channel) => this.#pass(message, channel));
  }

  /** Takes what a front end asks. */
  handle(request: Request): void {
    const { channel, message } = request;
    if (message.header.msg_type === "execute_request") {
      this.#cells.push(request);
      void this.#runAll();
    } else if (message.header.msg_type === "shutdown_request") {
      void this.#end(request);
    } else {
      const id = this.#kernel.send(channel, message.header.msg_type, message.content);
      this.#asked.set(id, request);
      if (message.header.msg_type === "interrupt_request") this.#watchInterrupt();
    }
  }

  /** Says so if an interrupt does nothing, since Deno stops code that computes and no other. */
  #watchInterrupt() {
    const cell = this.#begun;
    setTimeout(() => {
      if (!this.#isRunning || this.#begun !== cell) return;
      const content = { name: "stderr", text: uninterrupted };
      this.#send("stream", content, this.#findHeader(cell - 1));
    }, patience);
  }

  async #end({ message: { content }, reply }: Request) {
    this.isEnding = true;
    reply("shutdown_reply", { status: "ok", restart: content.restart === true });
    await this.#kernel.close();
    process.exit(0);
  }

  async #runAll() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#begun < this.#cells.length) {
      const request = this.#cells[this.#begun++];
      this.#failure = undefined;
      if (request) await this.#run(request);
    }
    this.#isRunning = false;
  }

  async #run({ message: { header, content }, reply }: Request) {
    this.#send("status", { execution_state: "busy" }, header);
    await this.#harnessed.enter(this.#begun - 1);
    const done = await exchange(this.#kernel, String(content.code), {
      silent: content.silent === true,
      isCounted: content.silent !== true && content.store_history !== false,
      onSent: (id) => {
        this.#id = id;
      },
    });
    await this.#harnessed.passFence();
    const answer = this.#failure
      ? { ...done.reply.content, ...this.#failure, status: "error" }
      : done.reply.content;
    reply("execute_reply", answer);
    this.#send("status", { execution_state: "idle" }, header);
    if (answer.status === "error" && content.stop_on_error !== false) this.#giveUp();
  }

  /** Runs none of the cells that wait, as the protocol wants where one before them has failed. */
  #giveUp() {
    for (const { message, reply } of this.#cells.slice(this.#begun)) {
      this.#send("status", { execution_state: "busy" }, message.header);
      reply("execute_reply", { status: "aborted" });
      this.#send("status", { execution_state: "idle" }, message.header);
    }
    this.#begun = this.#cells.length;
  }

  #pass(message: Message, channel: Channel) {
    const parent = message.parent_header.msg_id ?? "";
    const asked = this.#asked.get(parent);
    if (channel !== "iopub") asked?.reply(message.header.msg_type, message.content);
    else if (asked) this.#publish(message, asked.message.header);
    else if (message.header.msg_type === "execute_input") {
      if (parent === this.#id) this.#publish(message, this.#findHeader(this.#begun - 1));
    } else if (message.header.msg_type !== "status") this.#harnessed.receive(message);
  }

  #passOutput(message: Message) {
    const { cell = this.#begun - 1, ...metadata } = message.metadata;
    const isFailure = message.header.msg_type === "error" && cell === this.#begun - 1;
    if (isFailure && "cell" in message.metadata) this.#failure ??= message.content;
    this.#publish({ ...message, metadata }, this.#findHeader(cell));
  }

  #publish({ header, content, metadata }: Message, parent: Header | undefined) {
    this.#send(header.msg_type, content, parent, metadata);
  }

  #findHeader(cell: unknown) {
    return this.#cells[Number(cell)]?.message.header;
  }
}
