import { Dealer, Subscriber } from "zeromq";
import type { Connection } from "./connection.ts";
import { type Message, parseFrames, toFrames, toRequest } from "./message.ts";

export type Channel = "shell" | "control" | "iopub";

/** The sockets to one kernel. */
export interface Channels {
  /** Sends a request and returns its id, which replies and outputs name as their parent. */
  send: (channel: "shell" | "control", type: string, content: Message["content"]) => string;
  close(): void;
}

interface Receiver {
  onMessage(message: Message, channel: Channel): void;
  /** Told of the first message that cannot be read or trusted; none is received after it. */
  onFault(fault: unknown): void;
}

// The kernel binds its ports some time after the sockets first try to reach them.
const settings = { linger: 0, reconnectInterval: 20, receiveHighWaterMark: 0 };

/** Connects to a kernel, which need not listen yet. */
export function openChannels(connection: Connection, receiver: Receiver): Channels {
  const { key, session, addresses } = connection;
  // With no time to wait, sends are never delayed and so never refused as overlapping.
  const shell = new Dealer({ ...settings, sendTimeout: 0 });
  const control = new Dealer({ ...settings, sendTimeout: 0 });
  const iopub = new Subscriber(settings);
  iopub.subscribe();
  const sockets = { shell, control, iopub };
  for (const name of ["shell", "control", "iopub"] as const) {
    sockets[name].connect(addresses[name]);
    receive(sockets[name], key, (message) => receiver.onMessage(message, name)).catch(
      receiver.onFault,
    );
  }
  return {
    send(channel, type, content) {
      const request = toRequest(type, content, session);
      const socket = sockets[channel];
      if (!socket.closed) socket.send(toFrames(request, key)).catch(receiver.onFault);
      return request.header.msg_id;
    },
    close() {
      for (const socket of Object.values(sockets)) socket.close();
    },
  };
}

async function receive(
  socket: Dealer | Subscriber,
  key: string,
  onMessage: (message: Message) => void,
) {
  for await (const frames of socket) onMessage(parseFrames(frames, key));
}
