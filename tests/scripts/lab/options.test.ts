import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { parseOptions } from "../../../scripts/lab/options.ts";

const defaults = { task: "open", port: 8888, browser: true, help: false };

it.each<[string, readonly string[], object]>([
  ["nothing", [], {}],
  ["a port", ["--port", "9000"], { port: 9000 }],
  ["no browser", ["--no-browser"], { browser: false }],
  ["set-up only", ["--setup-only"], { task: "setup" }],
  ["registering", ["--register"], { task: "register" }],
  ["unregistering", ["--unregister"], { task: "unregister" }],
  ["help", ["-h"], { help: true }],
])("parseOptions reads %s", (_, args, wanted) => {
  expect(parseOptions(args)).toEqual({ ...defaults, ...wanted });
});

it.each<[string, readonly string[], string]>([
  ["an unknown option", ["--prot", "9000"], "Unknown option '--prot'"],
  ["an argument", ["notebooks"], "Unexpected argument 'notebooks'"],
  ["a port that is none", ["--port", "http"], 'Cannot read --port "http": wanted a whole number'],
  ["a port too high", ["--port", "65536"], 'Cannot read --port "65536"'],
  ["an empty port", ["--port", ""], 'Cannot read --port ""'],
  ["two tasks", ["--register", "--setup-only"], "Cannot use --setup-only and --register together"],
])("parseOptions refuses %s", (_, args, message) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
  expect(() => parseOptions(args)).toThrow(message);
});
