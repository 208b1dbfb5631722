import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";

// A port is free again between the choice and the kernel's own bind, so the system
// could hand it to the next kernel that this process starts meanwhile.
const reserved = new Set<number>();

/** Ports on 127.0.0.1 that are free now and that no other kernel of this process has. */
export async function reservePorts(count: number): Promise<readonly number[]> {
  const servers: Server[] = [];
  const ports: number[] = [];
  while (ports.length < count) {
    const server = createServer().listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    if (reserved.has(port)) continue;
    reserved.add(port);
    ports.push(port);
  }
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

/** Gives ports back once their kernel has ended. */
export function releasePorts(ports: readonly number[]): void {
  for (const port of ports) reserved.delete(port);
}
