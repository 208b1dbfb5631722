import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

const host = "127.0.0.1";
// Below those that systems give to outgoing connections and to whoever lets them choose (from 32,768
// on Linux, from 49,152 elsewhere): such a port goes to somebody else as soon as it is free.
const lowest = 20_000;
const above = 32_768;

// A kernel binds its ports some time after they were chosen for it. A UDP socket of the same number
// keeps others from choosing it meanwhile: the system gives it to one process, however many look for
// ports, and takes it back however that one ends.
const locks = new Map<number, Socket>();

/** Ports on 127.0.0.1 that are free now and that no other kernel has, of whichever process. */
export async function reservePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  for (let misses = 0; ports.length < count; ) {
    const port = lowest + Math.floor(Math.random() * (above - lowest));
    if (await reserve(port)) ports.push(port);
    else if (++misses === 1000) {
      releasePorts(ports);
      throw new Error(`Cannot find free ports on ${host}: wanted ${count}, got ${ports.length}`);
    }
  }
  return ports;
}

/** Gives ports back once their kernel has ended. */
export function releasePorts(ports: readonly number[]): void {
  for (const port of ports) {
    locks.get(port)?.close();
    locks.delete(port);
  }
}

async function reserve(port: number): Promise<boolean> {
  const lock = createSocket("udp4").unref();
  // Whoever reaches it would otherwise hold it open.
  const server = createServer((socket) => socket.destroy());
  try {
    await once(lock.bind({ port, address: host, exclusive: true }), "listening");
    await once(server.listen({ port, host, exclusive: true }), "listening");
    await once(server.close(), "close");
  } catch {
    lock.close();
    return false;
  }
  locks.set(port, lock);
  return true;
}
