import { expect, it } from "vitest";
import {
  addMessage,
  createCellLog,
  toOutputs,
} from "../../../lib/notebook-press/src/jupyter/cell-log.ts";
import {
  completeError,
  parseErrorText,
  takeGoodExit,
} from "../../../lib/notebook-press/src/jupyter/conclude-cell.ts";
import { toRequest } from "../../../lib/notebook-press/src/jupyter/message.ts";

const frames = `    at evalmachine.<anonymous>:2:7
    at sigintHandlersWrap (node:vm:280:12)
    at Object.execute (/home/me/node_modules/tslab/dist/executor.js:160:38)
`;

it.each([
  ["a stack", `TypeError: boom\n${frames}`, "TypeError", "boom"],
  [
    "a source line before the stack",
    `evalmachine.<anonymous>:2\nthrow x;\n^\n\nTypeError: boom\n${frames}`,
    "TypeError",
    "boom",
  ],
  ["a message of two lines", `Error: one\ntwo\n${frames}`, "Error", "one\ntwo"],
  ["an error without a message", `RangeError\n${frames}`, "RangeError", ""],
  ["an error with a code", `TypeError [ERR_X]: boom\n${frames}`, "TypeError", "boom"],
  ["an error of an own class", `CheckFailed: 3 rows\n${frames}`, "CheckFailed", "3 rows"],
  ["an error without a stack", "[TypeError: boom]\n", "TypeError", "boom"],
  ["type errors", "1:7 - no string\n2:1 - no number\n", "CompileError", "1:7 - no string"],
  ["a type error in a file", "x.ts 1:7 - no string\n", "CompileError", "x.ts 1:7 - no string"],
  ["a thrown text", "x\n", "Error", "x"],
  ["a thrown text that looks like an error", "Note: x\n", "Error", "Note: x"],
  ["nothing", "", "Error", "The kernel gave no reason"],
])("parseErrorText reads %s", (_, text, ename, evalue) => {
  expect(parseErrorText(text)).toMatchObject({ output_type: "error", ename, evalue });
});

it.each([
  ["SystemExit", "", true],
  ["SystemExit", "0", true],
  ["SystemExit", "None", true],
  ["<class 'SystemExit'>", "0", true],
  ["SystemExit", "3", false],
  ["SystemExit", "no data", false],
  ["Error", "0", false],
])("takeGoodExit of %s with %j is %s", (ename, evalue, isGood) => {
  const log = createCellLog();
  addMessage(log, toRequest("stream", { name: "stdout", text: "done" }, ""));
  addMessage(log, toRequest("error", { ename, evalue, traceback: [] }, ""));
  expect(takeGoodExit(log)).toBe(isGood);
  expect(toOutputs(log)).toHaveLength(isGood ? 1 : 2);
});

it("parseErrorText leaves out the kernel's own frames", () => {
  const { traceback } = parseErrorText(`TypeError: boom\n${frames}`);
  expect(traceback).toEqual(["TypeError: boom", "    at evalmachine.<anonymous>:2:7"]);
});

const reply = (content: object) => toRequest("execute_reply", { status: "error", ...content }, "");
const said = { ename: "E", evalue: "v", traceback: ["t"] };

it.each([
  ["moves the last text on stderr", ["warning\n", "x\n"], {}, ["warning\n"], "x"],
  ["moves all type errors at the end", ["x\n", "1:1 - a\n", "2:1 - b\n"], {}, ["x\n"], "1:1 - a"],
  ["takes what the reply says", ["x\n"], said, ["x\n"], "v"],
  ["does without any reason", [], {}, [], "The kernel gave no reason"],
])("completeError %s", (_, texts, content, kept, evalue) => {
  const log = createCellLog();
  for (const text of texts) addMessage(log, toRequest("stream", { name: "stderr", text }, ""));
  completeError(log, reply(content));
  const [last, ...others] = toOutputs(log).toReversed();
  expect(last).toMatchObject({ output_type: "error", evalue });
  expect(others.map((output) => "text" in output && output.text)).toEqual(kept);
});

it("completeError leaves an error that the kernel has sent", () => {
  const log = createCellLog();
  addMessage(log, toRequest("error", said, ""));
  completeError(log, reply({ ename: "other" }));
  expect(toOutputs(log)).toEqual([{ output_type: "error", ...said }]);
  expect(toOutputs(log)).toHaveLength(1);
});
