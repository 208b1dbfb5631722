// Runs inside tslab's process before tslab does.
// tslab sends without awaiting. ZeroMQ then drops what exceeds the high-water mark, and
// the binding refuses every send while an earlier one is delayed, which happens after 512
// in a row. Without a mark and without a time to wait, each send is done at once, in order,
// so nothing is lost even if the process ends or blocks in the next statement.
{
  const { createRequire } = process.getBuiltinModule("node:module");
  const { join } = process.getBuiltinModule("node:path");

  // tslab hands over to the copy that the working directory has, if it has one.
  const findTslab = (): string => {
    try {
      return createRequire(join(process.cwd(), "_")).resolve("tslab");
    } catch {
      return process.argv[1] ?? "";
    }
  };

  const zeromq: typeof import("zeromq") = createRequire(findTslab())("zeromq");

  class LosslessPublisher extends zeromq.Publisher {
    constructor(options?: ConstructorParameters<typeof zeromq.Publisher>[0]) {
      super({ ...options, sendHighWaterMark: 0, sendTimeout: 0 });
    }
  }
  Object.defineProperty(zeromq, "Publisher", { value: LosslessPublisher, enumerable: true });

  // tslab reads a socket before it has bound it. A request that comes in between makes the
  // binding refuse the next read, tslab stops reading, and the kernel never answers.
  for (const { prototype } of [zeromq.Router, zeromq.Reply, LosslessPublisher])
    Object.defineProperty(prototype, "bind", {
      async value(this: import("zeromq").Socket, address: string) {
        this.bindSync(address);
      },
    });
}
