import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { maybeParseOrigin, unpackOrigins } from "../../../lib/notebook-press/src/origins/index.ts";

const text = readFileSync("lib/notebook-press/docs/origins.md", "utf8");
const blocks = Array.from(text.matchAll(/```json\n([\s\S]*?)```/g), ([, json = ""]) => json);
const written = [
  ...blocks.filter((json) => json.includes('"kind"') && /^\{\s+"kind"/.test(json)),
  ...Array.from(text.matchAll(/data-origin='(.*?)'/g), ([, json = ""]) => json),
];

it("origins.md shows an origin of each kind, and a mark", () => {
  const kinds = written.map((json) => maybeParseOrigin(json)?.kind);
  expect(kinds).toEqual(["printed", "derived", "missing", "printed"]);
});

it("origins.md shows every field of each kind that it names", () => {
  for (const json of written) expect(maybeParseOrigin(json)).toEqual(JSON.parse(json));
});

it("origins.md shows what stands on a page", () => {
  const [page = ""] = blocks.filter((json) => json.includes('"origins"'));
  const found = unpackOrigins(page);
  expect(found.get("o_1")).toMatchObject({ inputs: [found.get("o_2"), found.get("i_1")] });
});
