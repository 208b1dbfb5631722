import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { releasePorts, reservePorts } from "../../../lib/notebook-press/src/jupyter/ports.ts";

it("reservePorts never gives a port twice until it is given back", async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => reservePorts(5)));
  expect(new Set(all.flat()).size).toBe(200);
  for (const ports of all) releasePorts(ports);
});

it("reservePorts gives no port that another process has been given and lives", async () => {
  const args = [join(import.meta.dirname, "reserve-ports.ts"), "300"];
  const others = [0, 1].map(() => spawn(process.execPath, args));
  const listings = await Promise.all(others.map(({ stdout }) => once(stdout, "data")));
  const own = await reservePorts(300);
  for (const other of others) other.kill();
  releasePorts(own);
  const theirs = listings.flatMap(([data]): readonly number[] => JSON.parse(`${data}`));
  expect(new Set([...theirs, ...own]).size).toBe(900);
});

it("reservePorts leaves those alone that the system gives to whoever asks for any", async () => {
  const ports = await reservePorts(50);
  expect(Math.max(...ports)).toBeLessThan(32_768);
  releasePorts(ports);
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
