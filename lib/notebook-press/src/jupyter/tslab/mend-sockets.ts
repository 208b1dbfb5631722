import { replace, requireOfTslab } from "./modules.ts";

/** Makes tslab lose no message and start whatever else the machine is doing. */
export function mendSockets(): void {
  const zeromq: typeof import("zeromq") = requireOfTslab("zeromq");
  // tslab sends without awaiting. ZeroMQ then drops what exceeds the high-water mark, and
  // the binding refuses every send while an earlier one is delayed, which happens after 512
  // in a row. Without a mark and without a time to wait, each send is done at once, in order,
  // so nothing is lost even if the process ends or blocks in the next statement.
  class LosslessPublisher extends zeromq.Publisher {
    constructor(options?: ConstructorParameters<typeof zeromq.Publisher>[0]) {
      super({ ...options, sendHighWaterMark: 0, sendTimeout: 0 });
    }
  }
  replace(zeromq, "Publisher", LosslessPublisher);

  // tslab reads a socket before it has bound it. A request that comes in between makes the
  // binding refuse the next read, tslab stops reading, and the kernel never answers.
  // A port that was free when the front end chose it may be taken for a moment: the runner, which
  // reads what is printed, chooses others; for who cannot, this one is tried on.
  for (const { prototype } of [zeromq.Router, zeromq.Reply, LosslessPublisher])
    replace(prototype, "bind", async function (this: import("zeromq").Socket, address: string) {
      for (let attempts = 1; ; attempts++)
        try {
          return this.bindSync(address);
        } catch (error) {
          if (attempts === 1) console.error(error);
          if (attempts === 200) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
    });
}
