import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { findSpec } from "../kernels.ts";

const preload = findSpec("tslab").argv[2] ?? "";

/** Runs a script as tslab runs, and returns what it prints. */
async function runScript(source: string, ...options: string[]) {
  const script = `const zeromq = require("zeromq");
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    (async () => { ${source} })();`;
  const { stdout } = await promisify(execFile)(process.execPath, [...options, "-e", script], {
    cwd: join(import.meta.dirname, "..", "..", "..", ".."),
  });
  return Number(stdout);
}

const burst = `const publisher = new zeromq.Publisher({ linger: 1000 });
  const subscriber = new zeromq.Subscriber({ receiveHighWaterMark: 0 });
  await publisher.bind("tcp://127.0.0.1:*");
  subscriber.connect(publisher.lastEndpoint);
  subscriber.subscribe();
  await pause(300);
  try { for (let i = 0; i < 5000; i++) publisher.send("x").catch(() => {}); } catch {}
  let count = 0;
  setTimeout(() => subscriber.close(), 1000);
  for await (const _ of subscriber) count++;
  console.log(count);
  process.exit();`;

it("mendSockets lets no message of a burst be dropped", async () => {
  expect(await runScript(burst, "--import", preload)).toBe(5000);
  expect(await runScript(burst)).toBeLessThan(5000);
});

const early = `let dead = 0;
  for (let i = 0; i < 40; i++) {
    const dealer = new zeromq.Dealer({ linger: 0, reconnectInterval: 1 });
    const address = "tcp://127.0.0.1:" + (10000 + Math.floor(Math.random() * 10000));
    dealer.connect(address);
    dealer.send("x");
    await pause(5);
    const router = new zeromq.Router({ linger: 0 });
    (async () => { for await (const _ of router) await null; })().catch(() => dead++);
    await router.bind(address).catch(() => {});
    await pause(10);
    router.close();
    dealer.close();
  }
  console.log(dead);
  process.exit();`;

it("mendSockets lets no early request end the reading of a socket", async () => {
  expect(await runScript(early, "--import", preload)).toBe(0);
});
