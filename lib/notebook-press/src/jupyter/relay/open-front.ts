import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Publisher, Reply, Router } from "zeromq";
import { z } from "zod";
import { findDelimiter, type Message, parseFrames, toFrames, toRequest } from "../message.ts";

/** What a front end asks, and the way to answer it. */
export interface Request {
  readonly channel: "shell" | "control";
  readonly message: Message;
  readonly reply: (type: string, content: Message["content"]) => void;
}

/** Sends to all front ends. */
export type Publish = (
  type: string,
  content: Message["content"],
  parent: Message["header"] | undefined,
  metadata?: Message["metadata"],
) => void;

const fileSchema = z.object({
  transport: z.enum(["tcp", "ipc"]).default("tcp"),
  ip: z.string(),
  key: z.string(),
  shell_port: z.number(),
  control_port: z.number(),
  iopub_port: z.number(),
  stdin_port: z.number(),
  hb_port: z.number(),
});

// What exceeds the mark would be dropped; with no time to wait, sends are done in order at once.
const settings = { sendHighWaterMark: 0, sendTimeout: 0 };

/** The side of a kernel that front ends see: listens as the connection file says. */
export async function openFront(
  connectionFile: string,
  onRequest: (request: Request) => void,
): Promise<Publish> {
  const connection = fileSchema.parse(JSON.parse(await readFile(connectionFile, "utf8")));
  const { transport, ip, key } = connection;
  const session = crypto.randomUUID();
  const toAddress = (port: number) =>
    transport === "tcp" ? `tcp://${ip}:${port}` : `ipc://${ip}-${port}`;
  const toAnswer = (...[type, content, parent, metadata = {}]: Parameters<Publish>) =>
    toFrames({ ...toRequest(type, content, session), parent_header: parent ?? {}, metadata }, key);

  const iopub = new Publisher(settings);
  await bind(iopub, toAddress(connection.iopub_port));
  for (const channel of ["shell", "control"] as const) {
    const socket = new Router(settings);
    await bind(socket, toAddress(connection[`${channel}_port`]));
    void receive(socket, (frames) => {
      const message = maybeParse(frames, key);
      if (!message) return;
      const peers = frames.slice(0, findDelimiter(frames));
      const reply: Request["reply"] = (type, content) => {
        // It matters to nobody whether a front end that is gone gets it.
        socket.send([...peers, ...toAnswer(type, content, message.header)]).catch(() => {});
      };
      onRequest({ channel, message, reply });
    });
  }
  await bind(new Router(settings), toAddress(connection.stdin_port));
  const heart = new Reply();
  await bind(heart, toAddress(connection.hb_port));
  void receive(heart, (frames) => heart.send([...frames]));
  return (...message) => {
    iopub.send(toAnswer(...message)).catch(() => {});
  };
}

/** Binds a port that was free when it was chosen. Somebody may have it for a moment, and there is no other to take. */
async function bind(socket: Publisher | Router | Reply, address: string): Promise<void> {
  for (let attempts = 1; ; attempts++)
    try {
      return await socket.bind(address);
    } catch (error) {
      if (attempts === 1) process.stderr.write(`Waiting for ${address}: ${error}\n`);
      if (attempts === 200) throw error;
      await pause(50);
    }
}

/** What cannot be read, or comes from somebody without the key, is passed over. */
function maybeParse(frames: readonly Buffer[], key: string): Message | undefined {
  try {
    return parseFrames(frames, key);
  } catch {
    return undefined;
  }
}

async function receive(
  socket: Router | Reply,
  onFrames: (frames: readonly Buffer[]) => unknown,
): Promise<void> {
  for await (const frames of socket) await onFrames(frames);
}
