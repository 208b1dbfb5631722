import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { withLimit } from "../../../lib/notebook-press/src/jupyter/with-limit.ts";

it.each([
  ["a value in time", Promise.resolve("x"), 1000, "x"],
  ["a value that is late", pause(5000, "x", { ref: false }), 10, undefined],
  ["a value that never comes", new Promise(() => {}), 10, undefined],
  ["a limit beyond what a timer holds", pause(20, "x"), Number.MAX_SAFE_INTEGER, "x"],
])("withLimit settles for %s", async (_, promise, limit, wanted) => {
  expect(await withLimit(promise, limit)).toBe(wanted);
});

it("withLimit passes a rejection on", async () => {
  await expect(withLimit(Promise.reject(new RangeError("no")), 1000)).rejects.toThrow("no");
});
