import { expect, it } from "vitest";
import {
  addMessage,
  createCellLog,
  toOutputs,
  updateDisplays,
} from "../../../lib/notebook-press/src/jupyter/cell-log.ts";
import { type Message, toRequest } from "../../../lib/notebook-press/src/jupyter/message.ts";

const send = (type: string, content: Message["content"]): Message => toRequest(type, content, "");
const print = (text: string, name = "stdout") => send("stream", { name, text });
const display = (text: string, display_id?: string, type = "display_data") =>
  send(type, { data: { "text/plain": text }, metadata: {}, transient: { display_id } });
const update = (text: string, id: string) => display(text, id, "update_display_data");
const clear = (wait: boolean) => send("clear_output", { wait });
const printed = (text: string, name = "stdout") => ({ output_type: "stream", name, text });
const displayed = (text: string) => ({
  output_type: "display_data",
  data: { "text/plain": text },
  metadata: {},
});

function collect(messages: readonly Message[]) {
  const log = createCellLog();
  for (const message of messages)
    if (message.header.msg_type === "update_display_data") updateDisplays(log, message);
    else addMessage(log, message);
  return toOutputs(log);
}

const result = { execution_count: 2, data: {}, metadata: {} };
const error = { ename: "E", evalue: "v", traceback: ["t"] };

it.each<[string, Message[], unknown[]]>([
  ["no messages", [], []],
  ["texts of one stream in a row", [print("a\n"), print("b\n")], [printed("a\nb\n")]],
  [
    "a line whose end came in two parts",
    [print("a\r"), print("\nb\r\r\n"), print("50%\r100%\n")],
    [printed("a\nb\n50%\r100%\n")],
  ],
  [
    "texts of two streams",
    [print("a"), print("b", "stderr"), print("c")],
    [printed("a"), printed("b", "stderr"), printed("c")],
  ],
  [
    "texts around a display",
    [print("a"), display("d"), print("b")],
    [printed("a"), displayed("d"), printed("b")],
  ],
  [
    "a display without metadata",
    [send("display_data", { data: {} })],
    [{ output_type: "display_data", data: {}, metadata: {} }],
  ],
  [
    "a value",
    [send("execute_result", { ...result, transient: {} })],
    [{ output_type: "execute_result", ...result }],
  ],
  ["an error", [send("error", error)], [{ output_type: "error", ...error }]],
  [
    "messages that are no outputs",
    [send("status", { execution_state: "busy" }), send("comm_open", {})],
    [],
  ],
  [
    "an update of a display",
    [display("a", "x"), display("b", "y"), update("c", "x")],
    [displayed("c"), displayed("b")],
  ],
  [
    "an update of a display shown twice",
    [display("a", "x"), display("b", "x"), update("c", "x")],
    [displayed("c"), displayed("c")],
  ],
  ["an update of no display", [display("a"), update("c", "x")], [displayed("a")]],
  ["clearing at once", [print("a"), clear(false)], []],
  [
    "clearing with the next output",
    [print("a"), clear(true), print("b"), print("c")],
    [printed("bc")],
  ],
  ["clearing with an output that never comes", [print("a"), clear(true)], [printed("a")]],
])("toOutputs takes %s", (_, messages, outputs) => {
  expect(collect(messages)).toEqual(outputs);
});
