import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { observeActivity } from "../../../lib/notebook-press/src/jupyter/observe-activity.ts";

/** Has a process of its own run the source after it has printed, and watches it. */
async function observe(source: string) {
  const child = spawn(process.execPath, [
    "-e",
    `setTimeout(() => { process.stdout.write("x"); ${source} }, 200)`,
  ]);
  await once(child.stdout, "data");
  try {
    return await observeActivity(child.pid ?? 0);
  } finally {
    child.kill("SIGKILL");
  }
}

it.skipIf(process.platform !== "linux").each([
  ["a loop without a pause", "for (;;);", "computing"],
  ["a loop with pauses", "setInterval(() => {}, 5)", "looping"],
  ["a wait", "setTimeout(() => {}, 60000)", "waiting"],
])("observeActivity tells %s", async (_, source, activity) => {
  expect(await observe(source)).toBe(activity);
});

it("observeActivity knows nothing of a process that has ended", async () => {
  const child = spawn(process.execPath, ["--version"]);
  await once(child, "exit");
  expect(await observeActivity(child.pid ?? 0)).toBeUndefined();
});
