import { afterEach, expect, it } from "vitest";
import { Dealer } from "zeromq";
import {
  type Connection,
  createConnection,
} from "../../../../lib/notebook-press/src/jupyter/connection.ts";
import { exchange } from "../../../../lib/notebook-press/src/jupyter/exchange.ts";
import type { Kernel } from "../../../../lib/notebook-press/src/jupyter/kernel.ts";
import { toFrames, toRequest } from "../../../../lib/notebook-press/src/jupyter/message.ts";
import { startKernel } from "../../../../lib/notebook-press/src/jupyter/start-kernel.ts";
import { findSpec, isAlive } from "../kernels.ts";

// That it loses nothing, and files failures where they belong, is tested with the kernels.

let kernel: Kernel;
let printed = "";

afterEach(() => kernel.close());

/** Starts the kernel and returns the number of Deno's process. */
async function start(options = {}): Promise<number> {
  const place = { cwd: ".", env: {}, limit: 50, aborted: new Promise<"aborted">(() => {}) };
  const started = await startKernel(findSpec("relayed deno"), { ...place, ...options });
  if (!started) return expect.fail("the kernel was not started");
  kernel = started.kernel;
  printed = "";
  kernel.listen(({ header, content }) => {
    if (header.msg_type === "stream") printed += content.text;
  });
  await exchange(kernel, "console.log(process.pid);");
  return Number(printed);
}

it("the relay passes interrupts on", async () => {
  await start();
  await exchange(kernel, "const kept = 41;");
  const loop = exchange(kernel, "console.log('in'); for (;;);");
  await expect.poll(() => printed).toContain("in");
  kernel.interrupt();
  expect((await loop).reply.content.status).toBe("error");
  await exchange(kernel, "console.log(kept + 1);");
  expect(printed).toMatch(/42\n$/);
});

it("the relay says so when an interrupt does nothing", async () => {
  await start();
  void exchange(kernel, "console.log('in'); await new Promise(() => {});");
  await expect.poll(() => printed).toContain("in");
  kernel.interrupt();
  await expect.poll(() => printed).toContain("Restart the kernel");
});

it("the relay ends its kernel when it is asked to restart", async () => {
  const pid = await start();
  expect(isAlive(pid)).toBe(true);
  kernel.send("control", "shutdown_request", { restart: true });
  expect(await kernel.ended).toMatchObject({ exitCode: 0 });
  expect(isAlive(pid)).toBe(false);
});

it("the relay ends when its kernel ends, and says how", async () => {
  const pid = await start();
  process.kill(pid, "SIGKILL");
  const end = await kernel.ended;
  expect(end).toMatchObject({ exitCode: 1 });
  expect(end.lastLines.join()).toContain("The kernel was killed");
});

it.each(["SIGTERM", "SIGHUP"] as const)("the relay ends its kernel at %s", async (signal) => {
  const pid = await start();
  kernel.process.signal(signal);
  await kernel.ended;
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it("the relay is ended with its kernel by the end of their group", async () => {
  const pid = await start();
  kernel.process.kill();
  await kernel.ended;
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it("the relay leaves SIGINT to its kernel's messages", async () => {
  await start();
  kernel.process.signal("SIGINT");
  await exchange(kernel, "console.log('still here');");
  expect(printed).toContain("still here");
});

it("the relay passes over what somebody without the key sends", async () => {
  const connect = async () => {
    connection = await createConnection();
    return connection;
  };
  let connection: Connection | undefined;
  await start({ connect });
  const stranger = new Dealer({ linger: 0 });
  stranger.connect(connection?.addresses.shell ?? "");
  await stranger.send(
    toFrames(toRequest("execute_request", { code: "Deno.exit(5)" }, ""), "other"),
  );
  await stranger.send("no message");
  await exchange(kernel, "console.log('still here');");
  expect(printed).toContain("still here");
  stranger.close();
});
