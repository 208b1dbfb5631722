import { expect, it } from "vitest";
import { listTexts } from "../../../scripts/start/list-texts.ts";

it.each<[string, unknown, readonly string[]]>([
  ["a text", "a", ["a"]],
  ["nothing", undefined, []],
  ["numbers", [1, null, true], []],
  ["texts at any depth", { a: ["b", { c: "d" }], e: "f" }, ["b", "d", "f"]],
  ["escapes of HTML, each once", "&quot;A &amp; B&#10;&lt;C&gt;&amp;lt;", ['"A & B\n<C>&lt;']],
  ["escapes of JSON", String.raw`a\nb`, ["a\nb"]],
])("listTexts finds %s", (_, value, texts) => {
  expect(listTexts(value)).toEqual(texts);
});
