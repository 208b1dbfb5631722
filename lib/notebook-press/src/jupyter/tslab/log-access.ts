import { subscribe } from "node:diagnostics_channel";
import { openSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { tslabLogVariable } from "../access-variables.ts";
import { replace } from "./modules.ts";

/** What Deno calls a permission of Node.js, by the name of its channel. */
const permissions = { fs: "read", child: "run", worker: "worker", wasi: "wasi" };

/** Writes what this process asks of the machine into the file that the environment names, if it does. */
export function logAccess(): void {
  const { [tslabLogVariable]: path } = process.env;
  if (path === undefined) return;
  const file = openSync(path, "a");
  const told = new Set<string>();
  const tell = (permission: string, value: string, stack: readonly string[] = []) => {
    const line = JSON.stringify({ permission, value, stack });
    if (!told.has(line)) writeSync(file, `${line}\n`);
    told.add(line);
  };
  for (const [channel, name] of Object.entries(permissions))
    subscribe(`node:permission-model:${channel}`, (message) => {
      const { permission, resource } = message as { permission: string; resource: string };
      if (channel !== "fs") return tell(name, resource);
      // The connection file: what the kernel loads to begin with, it has loaded.
      if (process.argv.includes(resource)) return tell("start", "");
      // Thousands, most of them only looked for by the compiler.
      if (/[\\/]node_modules[\\/]/i.test(resource)) return;
      tell(permission === "FileSystemWrite" ? "write" : name, resolve(resource), findCallers());
    });
  // Of these the permission model of Node.js 24 tells nothing.
  for (const channel of ["net.client.socket", "udp.socket"])
    subscribe(channel, () => tell("net", ""));
  const { dlopen } = process;
  replace(process, "dlopen", (...args: Parameters<typeof dlopen>) => {
    tell("ffi", args[1]);
    return dlopen(...args);
  });
}

/** The functions that asked, which tell whether a folder was listed or only looked for. */
function findCallers(): readonly string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 6;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  // Before them come the word "Error", this function, its caller and the channel.
  const lines = stack.split("\n").slice(4);
  return lines.map((line) => /at (?:async )?([^\s(]+)/.exec(line)?.[1] ?? "");
}
