import { expect, it } from "vitest";
import { parseAccessLog } from "../../../lib/notebook-press/src/jupyter/access-log.ts";

const node = (permission: string, value: string, stack: readonly string[] = ["open"]) =>
  JSON.stringify({ permission, value, stack });
const deno = (permission: string, value: string | null) =>
  JSON.stringify({ v: 1, permission, value });
const note = (kind: string, about = "") =>
  deno("env", `notebook-press:${kind}:${encodeURIComponent(about)}`);

const none = { reads: {}, rewritten: [], others: [] };

it.each<[string, readonly string[], object]>([
  ["nothing", [], {}],
  ["what is no line", ['{"permission":"re', "", "[]", "null"], {}],
  ["a path from the working folder", [node("read", "a.csv")], { reads: { "/w/a.csv": "read" } }],
  ["an address", [deno("read", "file:///w/b%20c.ts")], { reads: { "/w/b c.ts": "listed" } }],
  ["a listing", [node("read", "d", ["Object.readdirSync"])], { reads: { "/w/d": "listed" } }],
  [
    "a listing before a look",
    [node("read", "d", ["opendir"]), node("read", "d", ["statSync"])],
    { reads: { "/w/d": "listed" } },
  ],
  ["an output", [node("write", "o"), node("read", "o")], {}],
  [
    "what is read and then written",
    [node("read", "o"), node("write", "o")],
    { reads: { "/w/o": "read" }, rewritten: ["/w/o"] },
  ],
  [
    "Deno's two lines for a read",
    [deno("read", "a"), deno("write", "a")],
    { reads: { "/w/a": "listed" } },
  ],
  [
    "Deno's two for an output",
    [note("write", "a:b"), deno("read", "a:b"), deno("write", "a:b")],
    {},
  ],
  [
    "what comes before the start",
    [deno("net", "127.0.0.1:1"), node("read", "k"), note("start")],
    {},
  ],
  ["the network", [note("start"), deno("net", "127.0.0.1:1")], { others: ["the network"] }],
  ["variables by name", [deno("env", "HOME")], {}],
  ["all variables", [deno("env", null)], { others: ["the whole environment"] }],
  ["a program", [note("run"), deno("env", "NODE_V8_COVERAGE")], { others: ["another program"] }],
])("parseAccessLog tells of %s", (_, lines, expected) => {
  const { reads, ...rest } = parseAccessLog(lines.join("\n"), "/w");
  expect({ reads: Object.fromEntries(reads), ...rest }).toEqual({ ...none, ...expected });
});
