import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { releasePorts, reservePorts } from "./ports.ts";

/** Where a kernel listens, and the file that tells it so. */
export interface Connection {
  /** Path of the connection file, in a folder that only its owner can read. */
  readonly file: string;
  readonly session: string;
  readonly key: string;
  readonly addresses: { readonly shell: string; readonly control: string; readonly iopub: string };
  /** Removes the file and gives the ports back. */
  close(): Promise<void>;
}

/** Chooses free ports and a key, and writes the connection file. */
export async function createConnection(): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), "kernel-"));
  const file = join(folder, "connection.json");
  const key = randomUUID();
  const ports = await reservePorts(5);
  const [shell_port, control_port, iopub_port, stdin_port, hb_port] = ports;
  const address = { transport: "tcp", ip: "127.0.0.1", signature_scheme: "hmac-sha256", key };
  const listing = { ...address, shell_port, control_port, iopub_port, stdin_port, hb_port };
  await writeFile(file, JSON.stringify(listing), { mode: 0o600 });
  const toAddress = (port?: number) => `tcp://127.0.0.1:${port}`;
  return {
    file,
    session: randomUUID(),
    key,
    addresses: {
      shell: toAddress(shell_port),
      control: toAddress(control_port),
      iopub: toAddress(iopub_port),
    },
    async close() {
      releasePorts(ports);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
