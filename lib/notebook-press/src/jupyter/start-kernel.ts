import { createConnection } from "./connection.ts";
import { KernelStartError } from "./errors.ts";
import { Kernel } from "./kernel.ts";
import type { KernelEnd } from "./kernel-end.ts";
import type { KernelPlace } from "./kernel-process.ts";
import type { KernelSpec } from "./kernel-spec.ts";
import type { Message } from "./message.ts";
import { withLimit } from "./with-limit.ts";

export interface StartOptions extends KernelPlace {
  /** Seconds until the kernel must have answered, over all attempts. */
  readonly limit: number;
  /** Settles when the start shall be given up. */
  readonly aborted: Promise<"aborted">;
  /** Chooses ports and a key. */
  readonly connect?: typeof createConnection;
}

export interface StartedKernel {
  readonly kernel: Kernel;
  /** Content of the kernel's answer, with `language_info`. */
  readonly info: Message["content"];
}

const attempts = 5;
// The second is what a tslab prints that is not our own: see `tslab/preload.ts`.
const lostSocket = /EADDRINUSE|address (is )?(already )?in use|blocked by a bind/i;

/**
 * Starts a kernel and waits until it answers on all channels; one that ends before, as where its port was
 * taken meanwhile, is started again with other ports. Undefined if the start was given up.
 * @throws {KernelStartError} If it cannot be started, ends each time or does not answer in time.
 */
export async function startKernel(
  spec: KernelSpec,
  options: StartOptions,
): Promise<StartedKernel | undefined> {
  const { limit, aborted, connect = createConnection } = options;
  const deadline = performance.now() + limit * 1000;
  for (let attempt = 1; ; attempt++) {
    const kernel = new Kernel(spec, await connect(), options);
    const greeted = Promise.race([greet(kernel), findEnd(kernel), aborted]);
    const outcome = await withLimit(greeted, deadline - performance.now());
    if (typeof outcome === "object" && "info" in outcome) return outcome;
    await kernel.close();
    if (outcome === "aborted") return undefined;
    const { pid, lastLines } = kernel.process;
    if (outcome && pid !== undefined && attempt < attempts) continue;
    const fault = pid === undefined ? `cannot be run in "${options.cwd}": ` : "";
    const reason = outcome ? `it ${fault}${outcome.reason}` : `wanted an answer within ${limit} s`;
    throw new KernelStartError(spec.name, reason, lastLines());
  }
}

/** The end of a kernel, or of the hope for one: tslab goes on without a port that it lacks. */
function findEnd(kernel: Kernel): Promise<KernelEnd> {
  const clash = kernel.process
    .whenPrinted(lostSocket)
    .then(() => giveUp(kernel, "could not use a port"));
  return Promise.race([kernel.ended, clash]);
}

const giveUp = (kernel: Kernel, reason: string): KernelEnd => ({
  cause: "not started",
  reason,
  lastLines: kernel.process.lastLines(),
});

/** Milliseconds after which an unanswered request is sent again. */
const repeat = 1000;

/** Milliseconds until the next request to a kernel that answers and is not heard on the other channel. */
const pause = 20;

/** Answers after which it is given up. Not a time: a busy machine may hear it late. */
const enough = 150;

/**
 * Asks for `kernel_info` until both an answer and a status have come: the subscription
 * to outputs reaches a kernel some time after the first request does, and that request may have
 * gone to somebody who had the port for a moment. If that was no publisher, ZeroMQ has given the
 * subscription up for good, and only another connection helps.
 */
function greet(kernel: Kernel): Promise<StartedKernel | KernelEnd> {
  return new Promise((resolve) => {
    let isHeard = false;
    let unheard = 0;
    let next: NodeJS.Timeout | undefined;
    const askIn = (delay: number) => {
      clearTimeout(next);
      next = setTimeout(ask, delay);
    };
    const ask = () => {
      kernel.send("shell", "kernel_info_request", {});
      askIn(repeat);
    };
    const stop = kernel.listen(({ header, content }, channel) => {
      if (channel === "iopub") isHeard = true;
      if (header.msg_type !== "kernel_info_reply") return;
      if (!isHeard && ++unheard < enough) return askIn(pause);
      end();
      resolve(isHeard ? { kernel, info: content } : giveUp(kernel, "could not be heard"));
    });
    const end = () => {
      stop();
      clearTimeout(next);
    };
    void kernel.ended.then(end);
    ask();
  });
}
