import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Publisher, Router } from "zeromq";
import {
  parseFrames,
  toFrames,
  toRequest,
} from "../../../lib/notebook-press/src/jupyter/message.ts";

// A kernel that prints its cells' source, and does one thing as it should not.
const [file = "", way] = process.argv.slice(2);
const { key, shell_port, iopub_port } = JSON.parse(readFileSync(file, "utf8"));
const shell = new Router();
const iopub = new Publisher();
await iopub.bind(`tcp://127.0.0.1:${iopub_port}`);
await shell.bind(`tcp://127.0.0.1:${shell_port}`);

let executions = 0;
let requests = 0;
for await (const frames of shell) {
  const request = parseFrames(frames.slice(1), key);
  const isExecution = request.header.msg_type === "execute_request";
  const toAnswer = (type: string, content: Record<string, unknown>) =>
    toFrames({ ...toRequest(type, content, ""), parent_header: request.header }, key);
  const publish = (type: string, content: Record<string, unknown>) =>
    iopub.send(toAnswer(type, content));
  const reply = (type: string, content: Record<string, unknown>) =>
    shell.send([frames[0] ?? "", ...toAnswer(type, content)]);
  if (way === "mute") continue;
  if (way === "deaf" && ++requests === 1) continue;
  await publish("status", { execution_state: "busy" });
  if (isExecution && way === "forger")
    await iopub.send(
      toFrames(toRequest("stream", { name: "stdout", text: "forged" }, ""), "other"),
    );
  const isRefused = way === "refuser" && isExecution && ++executions % 3 !== 0;
  if (isExecution && way === "hasty") {
    // Its harness runs empty code, and a fence that is to be printed.
    const { code, silent } = request.content;
    const failure = { ename: "Error", evalue: "hasty", traceback: [] };
    if (!silent) await publish("error", failure);
    await publish("stream", { name: "stdout", text: silent && code ? `${code}\n` : code });
    await reply("execute_reply", silent ? { status: "ok" } : { status: "error", ...failure });
  } else if (isRefused) await reply("execute_reply", { status: "aborted" });
  else if (isExecution && way === "early") {
    await publish("status", { execution_state: "idle" });
    await reply("execute_reply", { status: "ok", execution_count: executions });
    await pause(300);
    await publish("stream", { name: "stdout", text: request.content.code });
    continue;
  } else if (isExecution) {
    if (way !== "late") await publish("stream", { name: "stdout", text: request.content.code });
    await reply("execute_reply", { status: "ok", execution_count: executions });
    if (way === "late") {
      await pause(300);
      await publish("stream", { name: "stdout", text: request.content.code });
    }
  } else await reply("kernel_info_reply", { language_info: { name: "odd" } });
  if (!(isExecution && way === "late")) await publish("status", { execution_state: "idle" });
}
