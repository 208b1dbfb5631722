import { format } from "node:util";
import { type Cell, cells, fail, failWith, type Request, type Server } from "./cell.ts";
import { replace, requireOfTslab } from "./modules.ts";
import { showResult } from "./show-result.ts";
import { keepAssigned } from "./variables.ts";

interface Executor {
  readonly locals: Record<string, unknown>;
  execute(source: string): Promise<boolean>;
}

/**
 * Makes each cell's failures errors of that cell. tslab prints why a cell failed instead of
 * sending an error, with frames of its own, and calls a cell a success whose promise is rejected
 * and never awaited.
 */
export function mendCells(): void {
  const { ZmqServer, JupyterHandlerImpl } = requireOfTslab("./dist/jupyter.js");
  mendExecutor(ZmqServer.prototype.publishStatus);
  mendServer(ZmqServer.prototype);
  mendHandler(JupyterHandlerImpl.prototype);
  report("unhandledRejection", "in a promise that nobody awaited");
  report("uncaughtException", "in a callback");
  // tslab's own two listeners, which it adds before any cell runs, would print it once more.
  const { on } = process;
  replace(process, "on", (event: "exit", listener: () => void) =>
    /^(unhandledRejection|uncaughtException)$/.test(event)
      ? process
      : on.call(process, event, listener),
  );
}

type PublishStatus = (this: Server, status: string, request: Request) => void;

function mendExecutor(publishStatus: PublishStatus) {
  const executor = requireOfTslab("./dist/executor.js");
  const { createExecutor } = executor;
  replace(executor, "createExecutor", (folder: string, converters: object, console: Console) => {
    const error = (...reasons: unknown[]) => {
      const cell = cells.getStore();
      if (!cell) console.error(...reasons);
      else if (reasons.length === 1) failWith(cell, reasons[0]);
      else cell.faults.push(format(...reasons));
    };
    const log = (result: unknown) => {
      const cell = cells.getStore();
      if (cell) cell.shown.push(showResult(cell, result));
      else console.log(result);
    };
    const plain: Executor = createExecutor(folder, converters, { log, error });
    const variables = keepAssigned(plain.locals);
    const execute = (source: string): Promise<boolean> => {
      const cell = cells.getStore();
      if (!cell) return plain.execute(source);
      const begin = (code: string) => {
        cell.hasBegun = true;
        publishStatus.call(cell.server, "busy", cell.request);
        variables.begin();
        return code;
      };
      const conclude = async (isDone: boolean) => {
        const [first] = cell.faults;
        if (first) fail(cell, "CompileError", first, cell.faults.join("\n"));
        else variables.settle(isDone);
        await Promise.all(cell.shown);
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
}

const turn = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));

interface ServerMethods {
  handleExecute(this: Server, socket: object, request: Request): Promise<void>;
  publishStatus: PublishStatus;
}

function mendServer(methods: ServerMethods) {
  const { handleExecute, publishStatus } = methods;
  replace(
    methods,
    "handleExecute",
    async function (this: Server, socket: object, request: Request) {
      Reflect.deleteProperty(process, "on");
      const cell: Cell = {
        server: this,
        request,
        faults: [],
        shown: [],
        count: 0,
        hasBegun: false,
      };
      await cells.run(cell, () => handleExecute.call(this, socket, request));
      if (!cell.hasBegun) publishStatus.call(this, "busy", request);
    },
  );
  // tslab calls itself busy with a cell that still waits for another, so that the end of the
  // other looks like the end of all.
  replace(methods, "publishStatus", function (this: Server, status: string, request: Request) {
    const isEarly = status === "busy" && request.header.msg_type === "execute_request";
    if (!isEarly) publishStatus.call(this, status, request);
  });
}

interface Handler {
  readonly execCount: number;
}

interface HandlerMethods {
  handleExecute(this: Handler, ...args: unknown[]): Promise<{ readonly status: string }>;
  handleExecuteImpl(this: Handler, ...args: unknown[]): unknown;
}

function mendHandler(methods: HandlerMethods) {
  const { handleExecute, handleExecuteImpl } = methods;
  replace(methods, "handleExecuteImpl", function (this: Handler, ...args: unknown[]) {
    const cell = cells.getStore();
    if (cell) cell.count = this.execCount + 1;
    return handleExecuteImpl.apply(this, args);
  });
  replace(methods, "handleExecute", async function (this: Handler, ...args: unknown[]) {
    const content = await handleExecute.apply(this, args);
    const failure = cells.getStore()?.failure;
    if (failure) return { ...content, ...failure, status: "error" };
    // The protocol's name for a cell that was not run since one before it failed.
    return content.status === "abort" ? { ...content, status: "aborted" } : content;
  });
}

function report(event: "unhandledRejection" | "uncaughtException", circumstance: string) {
  process.on(event, (reason: unknown) => {
    // A cell that listens itself has taken the matter into its own hands.
    if (process.listenerCount(event) > 1) return;
    const cell = cells.getStore();
    if (cell) failWith(cell, reason, ` (${circumstance})`);
    else console.error(reason);
  });
}
