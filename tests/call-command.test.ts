import { expect, it } from "vitest";
import { callCommand } from "./call-command.ts";

it("callCommand returns what a command writes, its code and no trace of its environment", async () => {
  const run = async ([word]: readonly string[]) => {
    process.stdout.write(`${word} ${process.env.CALLED}`);
    process.stderr.write("no");
    return 2;
  };
  const ended = await callCommand(run, ["yes"], { CALLED: "here" });
  expect(ended).toEqual({ code: 2, stdout: "yes here", stderr: "no" });
  expect(process.env.CALLED).toBeUndefined();
});

it("callCommand writes again after a command that throws", async () => {
  const write = process.stdout.write;
  await expect(callCommand(() => Promise.reject(new Error("a")), [])).rejects.toThrow("a");
  expect(process.stdout.write).toBe(write);
});
