import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { releasePorts, reservePorts } from "../../lib/src/jupyter/ports.ts";

it("reservePorts never gives a port twice until it is given back", async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => reservePorts(5)));
  expect(new Set(all.flat()).size).toBe(200);
  for (const ports of all) releasePorts(ports);
});

it("reservePorts gives ports that can be listened on", async () => {
  const ports = await reservePorts(3);
  for (const port of ports) {
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    await once(server.close(), "close");
  }
  releasePorts(ports);
});
