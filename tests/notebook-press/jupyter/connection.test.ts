import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { createConnection } from "../../../lib/notebook-press/src/jupyter/connection.ts";

it("createConnection writes a file that only its owner can read, and close removes it", async () => {
  const { file, key, close } = await createConnection();
  const modes = await Promise.all(
    [file, dirname(file)].map(async (path) => (await stat(path)).mode),
  );
  expect(modes.map((mode) => mode & 0o077)).toEqual([0, 0]);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    transport: "tcp",
    ip: "127.0.0.1",
    signature_scheme: "hmac-sha256",
    key,
  });
  await close();
  expect(existsSync(dirname(file))).toBe(false);
});

it("createConnection gives no port twice", async () => {
  const connections = await Promise.all(Array.from({ length: 16 }, createConnection));
  const ports = connections.flatMap(({ addresses }) => Object.values(addresses));
  expect(new Set(ports).size).toBe(48);
  await Promise.all(connections.map(({ close }) => close()));
});
