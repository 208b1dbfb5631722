import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../../lib/notebook-press/src/command/usage-error.ts";
import { loadParameterSets } from "../../../lib/notebook-press/src/run/load-parameter-sets.ts";

async function load(text: string) {
  const file = join(await mkdtemp(join(tmpdir(), "parameters-")), "sets.yaml");
  await writeFile(file, text);
  return loadParameterSets(file);
}

const unnamed = (...sets: readonly object[]) => sets.map((values) => ({ name: undefined, values }));

it.each<[string, string, readonly unknown[]]>([
  ["one set in YAML", "year: 2018\ntopic: x # y\n", unnamed({ year: 2018, topic: "x" })],
  [
    "one set in JSON",
    '{"year": 2018, "tags": ["a", null, true]}',
    unnamed({ year: 2018, tags: ["a", null, true] }),
  ],
  ["a byte-order mark", "\uFEFF{}", unnamed({})],
  ["a list", "- year: 2018\n- year: 2017\n", unnamed({ year: 2018 }, { year: 2017 })],
  [
    "words and dates as text",
    "a: no\nb: 2018-01-02\nc: 0o10",
    unnamed({ a: "no", b: "2018-01-02", c: 8 }),
  ],
  [
    "named sets",
    "sets:\n  north: { year: 2018 }\n  south: {}",
    [
      { name: "north", values: { year: 2018 } },
      { name: "south", values: {} },
    ],
  ],
  ["anchors", "- &a { x: 1 }\n- *a", unnamed({ x: 1 }, { x: 1 })],
])("loadParameterSets reads %s", async (_, text, wanted) => {
  expect(await load(text)).toEqual(wanted);
});

it.each<[string, string, RegExp]>([
  ["an empty file", "", /wanted one set of parameters, a list of sets, or named sets/],
  ["a text", "year", /wanted a set of parameters such as `year: 2018`, found "year"/],
  ["a list of numbers", "[1, 2]", /wanted names and values in set 1 of the list, found 1/],
  ["an empty list", "[]", /the list has no set/],
  ["two documents", "a: 1\n---\nb: 2", /wanted one set/],
  ["a name given twice", "year: 1\nyear: 2", /Map keys must be unique at line 2, column 1/],
  ["a name given twice in JSON", '{"a": 1,\n"a": 2}', /must be unique at line 2/],
  ["what is no YAML", "a: [1", /line 1/],
  ["something beside the sets", "sets: {}\nyear: 1", /wanted nothing beside `sets`/],
  ["no sets", "sets: {}", /there is no set/],
  ["a set without values", "sets: { a: 1 }", /in the set "a", found 1/],
])("loadParameterSets refuses %s", async (_, text, message) => {
  await expect(load(text)).rejects.toThrow(UsageError);
  await expect(load(text)).rejects.toThrow(message);
});

it("loadParameterSets leaves a number that is not exact to be refused as no JSON", async () => {
  const [set] = await load("a: 9007199254740993\nb: 9007199254740992");
  expect(set?.values).toEqual({ a: 9007199254740993n, b: 9007199254740992 });
});

it.each([
  ["no/such.yaml", "there is no such file"],
  [tmpdir(), "the system says EISDIR"],
])("loadParameterSets says why it cannot read %s", async (file, reason) => {
  await expect(loadParameterSets(file)).rejects.toThrow(
    `Cannot read parameters from "${file}": ${reason}`,
  );
});
