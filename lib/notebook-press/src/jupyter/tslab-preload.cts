// Runs inside tslab's process before tslab does.
{
  const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
  const { realpathSync } = process.getBuiltinModule("node:fs");
  const { createRequire } = process.getBuiltinModule("node:module");
  const { dirname, join } = process.getBuiltinModule("node:path");
  const { format, inspect } = process.getBuiltinModule("node:util");

  // tslab hands over to the copy that the working directory has, if it has one.
  const findTslab = (): string => {
    try {
      return createRequire(join(process.cwd(), "_")).resolve("tslab/package.json");
    } catch {
      return join(dirname(realpathSync(process.argv[1] ?? "")), "..", "package.json");
    }
  };
  const require = createRequire(findTslab());

  const replace = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, enumerable: true, configurable: true });

  // tslab sends without awaiting. ZeroMQ then drops what exceeds the high-water mark, and
  // the binding refuses every send while an earlier one is delayed, which happens after 512
  // in a row. Without a mark and without a time to wait, each send is done at once, in order,
  // so nothing is lost even if the process ends or blocks in the next statement.
  const zeromq: typeof import("zeromq") = require("zeromq");
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

  // tslab prints why a cell failed instead of sending an error, with frames of its own, and
  // calls a cell a success whose promise is rejected and never awaited. Asynchronous context
  // tells which cell a failure comes from, however late it comes.
  interface Reply {
    header: { msg_type: string };
    content: object;
    signAndSend(key: string, socket: object): void;
  }
  interface Server {
    connInfo: { key: string };
    iopub: object;
  }
  interface Request {
    readonly header: { readonly msg_type: string };
    readonly content: { readonly stop_on_error?: boolean };
    createReply(): Reply;
  }
  interface Executor {
    execute(source: string): Promise<boolean>;
  }
  interface Cell {
    readonly server: Server;
    readonly request: Request;
    /** What the compiler has found, a line each. */
    readonly faults: string[];
    failure?: object;
    /** Whether its turn has come: false for one that is not run since one before it failed. */
    hasBegun: boolean;
  }
  const cells = new AsyncLocalStorage<Cell>();

  const fail = (cell: Cell, ename: string, evalue: string, text: string) => {
    const traceback = [
      text
        .split("\n")
        .filter((line) => !kernelFrame.test(line))
        .join("\n"),
    ];
    const reply = cell.request.createReply();
    reply.header.msg_type = "error";
    reply.content = { ename, evalue, traceback };
    reply.signAndSend(cell.server.connInfo.key, cell.server.iopub);
    cell.failure ??= reply.content;
  };
  const kernelFrame = /^\s+at .*(\(node:|node_modules[\\/](tslab|commander)[\\/])/;

  const failWith = (cell: Cell, reason: unknown, circumstance = "") => {
    const text = typeof reason === "string" ? reason : inspect(reason);
    const [name, value] = reason instanceof Error ? [reason.name, reason.message] : ["Error", text];
    fail(cell, name, `${value}${circumstance}`, text);
  };

  // TypeScript's watcher of folders asks for a timer of its own, and tslab, which knows of one only,
  // then fails whichever cell runs next. Modules stay as loaded until a restart, so none is needed.
  const { sys } = require("@tslab/typescript-for-tslab");
  replace(sys, "watchDirectory", () => ({ close() {} }));

  const executor = require("./dist/executor.js");
  const { createExecutor } = executor;
  replace(executor, "createExecutor", (folder: string, converters: object, console: Console) => {
    const error = (...reasons: unknown[]) => {
      const cell = cells.getStore();
      if (!cell) console.error(...reasons);
      else if (reasons.length === 1) failWith(cell, reasons[0]);
      else cell.faults.push(format(...reasons));
    };
    const plain: Executor = createExecutor(folder, converters, { log: console.log, error });
    const execute = (source: string): Promise<boolean> => {
      const cell = cells.getStore();
      if (!cell) return plain.execute(source);
      const begin = (code: string) => {
        cell.hasBegun = true;
        publish.call(cell.server, "busy", cell.request);
        return code;
      };
      const conclude = (isDone: boolean) => {
        const [first] = cell.faults;
        if (first) fail(cell, "CompileError", first, cell.faults.join("\n"));
        // tslab drops the cells that wait for one that fails, whatever was asked for.
        return (isDone && !cell.failure) || cell.request.content.stop_on_error === false;
      };
      // The turn before lets the reply to the cell before go out, even if this one blocks. In
      // the turn after, rejections are reported. Nothing is awaited, which would be a frame
      // of every stack.
      return turn(source).then(begin).then(plain.execute).then(turn).then(conclude);
    };
    return { ...plain, execute };
  });
  const turn = <T,>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));

  const { ZmqServer, JupyterHandlerImpl } = require("./dist/jupyter.js");
  const { handleExecute: serve, publishStatus: publish } = ZmqServer.prototype;
  replace(
    ZmqServer.prototype,
    "handleExecute",
    async function (this: Server, socket: object, request: Request) {
      Reflect.deleteProperty(process, "on");
      const cell: Cell = { server: this, request, faults: [], hasBegun: false };
      await cells.run(cell, () => serve.call(this, socket, request));
      if (!cell.hasBegun) publish.call(this, "busy", request);
    },
  );
  // tslab calls itself busy with a cell that still waits for another, so that the end of the
  // other looks like the end of all.
  replace(
    ZmqServer.prototype,
    "publishStatus",
    function (this: Server, status: string, request: Request) {
      const isEarly = status === "busy" && request.header.msg_type === "execute_request";
      if (!isEarly) publish.call(this, status, request);
    },
  );

  const { handleExecute: enqueue } = JupyterHandlerImpl.prototype;
  replace(
    JupyterHandlerImpl.prototype,
    "handleExecute",
    async function (this: object, ...args: unknown[]) {
      const content = await enqueue.apply(this, args);
      const failure = cells.getStore()?.failure;
      if (failure) return { ...content, ...failure, status: "error" };
      // The protocol's name for a cell that was not run since one before it failed.
      return content.status === "abort" ? { ...content, status: "aborted" } : content;
    },
  );

  const report = (event: "unhandledRejection" | "uncaughtException", circumstance: string) => {
    process.on(event, (reason: unknown) => {
      // A cell that listens itself has taken the matter into its own hands.
      if (process.listenerCount(event) > 1) return;
      const cell = cells.getStore();
      if (cell) failWith(cell, reason, ` (${circumstance})`);
      else console.error(reason);
    });
  };
  report("unhandledRejection", "in a promise that nobody awaited");
  report("uncaughtException", "in a callback");

  // Completions with what each is, and hovers whose notes on what is thrown say so.
  interface Completions {
    readonly start: number;
    readonly end: number;
    readonly candidates: readonly string[];
    readonly original?: { readonly entries: readonly { name: string; kind: string }[] };
  }
  replace(
    JupyterHandlerImpl.prototype,
    "handleComplete",
    function (
      this: { executor: { complete(code: string, position: number): Completions } },
      { code, cursor_pos }: { code: string; cursor_pos: number },
    ) {
      const { start, end, candidates, original } = this.executor.complete(code, cursor_pos);
      const kinds = new Map(original?.entries.map(({ name, kind }) => [name, kind]));
      const types = candidates.map((text) => ({ start, end, text, type: kinds.get(text) ?? "" }));
      const metadata = { _jupyter_types_experimental: types };
      return { status: "ok", cursor_start: start, cursor_end: end, matches: candidates, metadata };
    },
  );
  interface Hover {
    readonly tags?: readonly { name: string; text?: readonly { text: string }[] }[];
  }
  const hovers = require("./dist/inspect.js");
  const { printQuickInfo } = hovers;
  replace(hovers, "printQuickInfo", (hover: Hover) => {
    const tags = hover.tags?.map((tag) =>
      tag.name === "param" || !tag.text
        ? tag
        : { ...tag, text: [{ text: `@${tag.name} ` }, ...tag.text] },
    );
    return printQuickInfo({ ...hover, tags });
  });

  // tslab's own two listeners, which it adds before any cell runs, would print it once more.
  const { on } = process;
  replace(process, "on", (event: "exit", listener: () => void) =>
    /^(unhandledRejection|uncaughtException)$/.test(event)
      ? process
      : on.call(process, event, listener),
  );
}
