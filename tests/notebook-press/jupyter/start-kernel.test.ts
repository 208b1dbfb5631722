import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, expect, it } from "vitest";
import { Router } from "zeromq";
import { openChannels } from "../../../lib/notebook-press/src/jupyter/channels.ts";
import { createConnection } from "../../../lib/notebook-press/src/jupyter/connection.ts";
import { KernelStartError } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { startKernel } from "../../../lib/notebook-press/src/jupyter/start-kernel.ts";
import { catchError, countChildren, findSpec, toOddSpec } from "./kernels.ts";

const place = { cwd: tmpdir(), env: {}, aborted: new Promise<"aborted">(() => {}) };
const start = (spec: Parameters<typeof startKernel>[0], options = {}) =>
  startKernel(spec, { ...place, limit: 50, ...options });

afterAll(() => {
  expect(countChildren()).toBe(0);
});

const toSpec = (...argv: string[]) => ({ ...toOddSpec("none"), argv });
const node = process.execPath;

it.concurrent.each([
  [
    "a program that is missing",
    toSpec("no-such-program"),
    {},
    /it cannot be run in ".*": spawn no-such-program ENOENT$/,
  ],
  [
    "a folder that is missing",
    toSpec(node, "--version"),
    { cwd: "/no/such" },
    /in "\/no\/such": spawn/,
  ],
  [
    "a program that ends at once",
    toSpec(node, "-e", "console.error('why\\nnot'); process.exit(4)"),
    {},
    /it ended with exit code 4\nwhy\nnot$/,
  ],
  [
    "a program that never answers",
    toSpec(node, "-e", "console.error('here'); setInterval(Date, 99)"),
    { limit: 1 },
    /wanted an answer within 1 s\nhere$/,
  ],
  ["a kernel that never answers", toOddSpec("mute"), { limit: 1 }, /wanted an answer within 1 s$/],
])("startKernel refuses %s", async (_, spec, options, message) => {
  const error = await catchError(start(spec, options));
  expect(error).toBeInstanceOf(KernelStartError);
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
});

it.concurrent.each([
  ["tslab", "iopub_port"],
  ["tslab", "hb_port"],
  ["deno", "shell_port"],
])("startKernel starts %s again if its %s is taken", async (name, port) => {
  const taken: ReturnType<typeof createServer>[] = [];
  const connect = async () => {
    const connection = await createConnection();
    const listing = JSON.parse(await readFile(connection.file, "utf8"));
    const server = createServer();
    if (taken.length === 0)
      await new Promise<void>((resolve) => server.listen(listing[port], "127.0.0.1", resolve));
    taken.push(server);
    return connection;
  };
  const started = await start(findSpec(name), { connect });
  expect(taken).toHaveLength(2);
  await started?.kernel.close();
  taken[0]?.close();
});

it.concurrent("startKernel starts a kernel again that cannot be heard, for what had its port was no publisher", async () => {
  let connections = 0;
  const connect = async () => {
    const connection = await createConnection();
    if (++connections > 1) return connection;
    // A subscriber that has met it gives up for good, without a word.
    const other = new Router();
    await other.bind(connection.addresses.iopub);
    other.events.on("accept", () => setTimeout(() => other.close(), 100));
    return connection;
  };
  const started = await start(findSpec("tslab"), { connect });
  expect(connections).toBe(2);
  await started?.kernel.close();
});

it.concurrent.each(["tslab", "relayed deno"])(
  "%s waits for a port that somebody has taken for a moment",
  async (name) => {
    const { argv, env } = findSpec(name);
    const connection = await createConnection();
    const { shell_port: port } = JSON.parse(await readFile(connection.file, "utf8"));
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, "127.0.0.1", resolve));
    const [program = "", ...args] = argv.map((arg) =>
      arg.replace("{connection_file}", connection.file),
    );
    const kernel = spawn(program, args, { env: { ...process.env, ...env } });
    const ended = once(kernel, "exit");
    await once(kernel.stderr, "data");
    taken.close();
    const answered = new Promise<void>((resolve) => {
      const channels = openChannels(connection, {
        onMessage: ({ header }) => {
          if (header.msg_type !== "kernel_info_reply") return;
          channels.close();
          resolve();
        },
        onFault: () => {},
      });
      channels.send("shell", "kernel_info_request", {});
    });
    await Promise.race([answered, ended.then(() => expect.fail("the kernel ended"))]);
    kernel.kill("SIGTERM");
    await ended;
    await connection.close();
  },
);
