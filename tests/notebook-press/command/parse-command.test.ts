import { expect, expectTypeOf, it } from "vitest";
import { defineCommand } from "../../../lib/notebook-press/src/command/command.ts";
import { formatHelp } from "../../../lib/notebook-press/src/command/format-help.ts";
import { parseCommand } from "../../../lib/notebook-press/src/command/parse-command.ts";

const maybeNumber = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

const command = defineCommand({
  usage: "count [options] FILE...",
  about: "Counts the lines of files.",
  places: { FILE: "a file of text" },
  flags: {
    lineLimit: {
      value: "N",
      help: "lines at most",
      parse: maybeNumber,
      wanted: "a number",
      default: 9,
    },
    out: { value: "DIR", help: "where to write" },
    only: { value: "NAME", help: "only this", repeated: true },
    json: { help: "print JSON" },
  },
  examples: { "count a.txt": "counts one file" },
  notes: "Exit code: 0, or 2 for bad usage.",
  check: ({ values, places }) =>
    values.json && places.length > 1 ? ["Cannot print --json: wanted one file with it"] : [],
});

const plain = defineCommand({ usage: "go", about: "Goes.", flags: {} });

const defaults = { lineLimit: 9, out: undefined, only: [], json: false };

it.each<[readonly string[], object, readonly string[]]>([
  [[], {}, []],
  [["a", "--json"], { json: true }, ["a"]],
  [["--line-limit", "3", "a"], { lineLimit: 3 }, ["a"]],
  [["--line-limit=3", "--line-limit=4"], { lineLimit: 4 }, []],
  [["--only", "a", "--only=-b"], { only: ["a", "-b"] }, []],
  [["--out", "x", "--", "--json"], { out: "x" }, ["--json"]],
])("parseCommand reads %j", async (args, values, places) => {
  const wanted = { values: { ...defaults, ...values }, places, help: false, faults: [] };
  expect(await parseCommand(command, args)).toEqual(wanted);
});

it.each<[readonly string[], readonly string[]]>([
  [["--line-limit", "x"], ['Cannot read --line-limit "x": wanted a number']],
  [["--out", "--json"], ["Cannot read --out: wanted a value after it"]],
  [["--line-limit"], ["Cannot read --line-limit: wanted a number after it"]],
  [["--out", " "], ['Cannot read --out " ": wanted a value']],
  [["--json=yes"], ['Cannot read --json "yes": wanted no value after it']],
  [
    ["--force", "-f"],
    ["--force", "-f"].map((it) => `Cannot read ${it}: wanted an option that --help lists`),
  ],
  [["--lineLimit", "1"], ["Cannot read --lineLimit: wanted an option, perhaps --line-limit"]],
  [["--toString"], ["Cannot read --toString: wanted an option that --help lists"]],
  [
    ["a", "--json", "b", "--line-limit=", "--x"],
    [
      'Cannot read --line-limit "": wanted a number',
      "Cannot read --x: wanted an option that --help lists",
      "Cannot print --json: wanted one file with it",
    ],
  ],
])("parseCommand names every fault of %j", async (args, faults) => {
  expect((await parseCommand(command, args)).faults).toEqual(faults);
});

it("parseCommand refuses arguments where none is declared", async () => {
  const { faults } = await parseCommand(plain, ["2018"]);
  expect(faults).toEqual(['Cannot read "2018": wanted options only']);
});

it("parseCommand gives values the types that their options declare", async () => {
  const { values } = await parseCommand(command, ["-h"]);
  expectTypeOf(values.lineLimit).toEqualTypeOf<number>();
  expectTypeOf(values.out).toEqualTypeOf<string | undefined>();
  expectTypeOf(values.only).toEqualTypeOf<readonly string[]>();
  expectTypeOf(values.json).toEqualTypeOf<boolean>();
  expect((await parseCommand(command, ["-h"])).help).toBe(true);
});

it("formatHelp lists arguments, options with their defaults, and examples", () => {
  expect(formatHelp(command)).toBe(`Usage: count [options] FILE...

Counts the lines of files.

  FILE            a file of text
  --line-limit N  lines at most (default: 9)
  --out DIR       where to write
  --only NAME     only this (may be repeated)
  --json          print JSON
  --help          print this

Examples:
  count a.txt  counts one file

Exit code: 0, or 2 for bad usage.
`);
});
