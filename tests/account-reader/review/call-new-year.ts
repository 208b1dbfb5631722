import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { vi } from "vitest";
import { runNewYear } from "../../../lib/account-reader/src/review/new-year.ts";
import { makeWorld, type World } from "../../../lib/account-reader/src/review/world.ts";
import { draftWorld } from "./draft-world.ts";
import { keys, type Step } from "./run-in-terminal.ts";

/** A stream that keeps what is written to it. */
function makeOutput() {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, read: () => text };
}

/** Runs the command without a terminal, in this process, with a draft for its reading. */
export async function callNewYear(args: readonly string[], changes: Partial<World> = {}) {
  const [stdout, stderr] = [makeOutput(), makeOutput()];
  const streams = { stdin: new PassThrough(), stdout: stdout.stream, stderr: stderr.stream };
  const code = await runNewYear(args, { ...makeWorld(), ...draftWorld, ...streams, ...changes });
  return { code, stdout: stdout.read(), stderr: stderr.read() };
}

/**
 * Runs the command in this process with a person at its terminal.
 * @throws If what a step waits for does not come.
 */
export async function answerNewYear(args: readonly string[], steps: readonly Step[]) {
  const [stdout, stderr] = [makeOutput(), makeOutput()];
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const screen = Object.assign(stdout.stream, { isTTY: true, columns: 100, rows: 200 });
  const streams = { stdin, stdout: screen, stderr: stderr.stream };
  const run = runNewYear(args, { ...makeWorld(), ...draftWorld, ...streams });
  const read = (start = 0) => stripVTControlCharacters(stdout.read().slice(start));
  let start = 0;
  try {
    for (const [wanted, typed] of steps) {
      await vi.waitUntil(() => read(start).includes(wanted), { timeout: 20_000, interval: 5 });
      // What is on its way belongs to what was waited for.
      await new Promise((resolve) => setTimeout(resolve, 10));
      start = stdout.read().length;
      stdin.write(typed);
    }
  } catch (cause) {
    stdin.write(keys.interrupt);
    throw new Error(`The terminal shows:\n${read(start)}`, { cause });
  }
  return { code: await run, output: read() };
}
