import { denoHarness } from "../deno-harness.ts";
import { startKernel } from "../start-kernel.ts";
import { relayedFile } from "../to-kernel-json.ts";
import { openFront, type Request } from "./open-front.ts";
import { Relay } from "./relay.ts";

// A kernel for front ends: node main.js CONNECTION_FILE PROGRAM [ARGUMENT...]
// Runs the program, to which `{relayed_connection_file}` stands for its own connection file.

const [file = "", ...program] = process.argv.slice(2);
const spec = {
  name: "relayed",
  displayName: "Relayed",
  language: "typescript",
  argv: program.map((arg) => arg.replaceAll(relayedFile, "{connection_file}")),
  interruptMode: "message",
  harness: denoHarness,
} as const;

const early: Request[] = [];
let take = (request: Request): void => {
  early.push(request);
};
const publish = await openFront(file, (request) => take(request));
// One for the front end is not for the kernel, which is interrupted by a message.
process.on("SIGINT", () => {});
const started = await startKernel(spec, {
  cwd: process.cwd(),
  env: {},
  limit: 60,
  aborted: new Promise(() => {}),
  isInGroup: true,
});
if (started) {
  const relay = new Relay(started.kernel, publish);
  take = (request) => relay.handle(request);
  early.forEach(take);
  const { reason, lastLines } = await started.kernel.ended;
  if (!relay.isEnding) {
    process.stderr.write(`The kernel ${reason}\n${lastLines.join("\n")}\n`);
    process.exit(1);
  }
}
