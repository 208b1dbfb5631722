import { readFile } from "node:fs/promises";
import { Publisher, Reply, Router } from "zeromq";
import { z } from "zod";
import { findDelimiter, type Message, parseFrames, toFrames, toRequest } from "../message.ts";

/** What a front end asks, and the way to answer it. */
export interface Request {
  readonly channel: "shell" | "control";
  readonly message: Message;
  readonly reply: (type: string, content: Message["content"]) => void;
}

/** The side of a kernel that front ends see. */
export interface Front {
  /** Sends to all front ends. */
  readonly publish: (
    type: string,
    content: Message["content"],
    parent: Message["header"] | undefined,
    metadata?: Message["metadata"],
  ) => void;
}

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

/**
 * Listens as the connection file says.
 * @throws {Error} If the file is none, or a port is taken.
 */
export async function openFront(
  connectionFile: string,
  onRequest: (request: Request) => void,
): Promise<Front> {
  const connection = fileSchema.parse(JSON.parse(await readFile(connectionFile, "utf8")));
  const { transport, ip, key } = connection;
  const session = crypto.randomUUID();
  const toAddress = (port: number) =>
    transport === "tcp" ? `tcp://${ip}:${port}` : `ipc://${ip}-${port}`;
  const toMessage = (
    type: string,
    content: Message["content"],
    parent: Message["header"] | undefined,
    metadata: Message["metadata"] = {},
  ) => ({ ...toRequest(type, content, session), parent_header: parent ?? {}, metadata });

  const iopub = new Publisher(settings);
  await iopub.bind(toAddress(connection.iopub_port));
  for (const channel of ["shell", "control"] as const) {
    const socket = new Router(settings);
    await socket.bind(toAddress(connection[`${channel}_port`]));
    void receive(socket, (frames) => {
      const message = maybeParse(frames, key);
      if (!message) return;
      const peers = frames.slice(0, findDelimiter(frames));
      const reply: Request["reply"] = (type, content) => {
        const answer = toFrames(toMessage(type, content, message.header), key);
        // It matters to nobody whether a front end that is gone gets it.
        socket.send([...peers, ...answer]).catch(() => {});
      };
      onRequest({ channel, message, reply });
    });
  }
  await new Router(settings).bind(toAddress(connection.stdin_port));
  const heart = new Reply();
  await heart.bind(toAddress(connection.hb_port));
  void receive(heart, (frames) => heart.send([...frames]));
  return {
    publish(type, content, parent, metadata) {
      iopub.send(toFrames(toMessage(type, content, parent, metadata), key)).catch(() => {});
    },
  };
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
