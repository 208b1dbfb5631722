import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Origin } from "../../../lib/notebook-press/src/origins/index.ts";
import {
  packOrigins,
  unpackOrigins,
} from "../../../lib/notebook-press/src/origins/pack-origins.ts";

const may: Origin = { kind: "printed", label: "May", printed: "41 mm", source: "Yearbook" };
const june: Origin = { ...may, label: "June", printed: "52 mm" };
const both: Origin = {
  ...{ kind: "derived", label: "Both", operation: "add", text: "93", inputs: [may, june] },
};

it("packOrigins says each origin and each source once", () => {
  expect(
    packOrigins(
      new Map<string, Origin>([
        ["o_1", both],
        ["o_3", may],
      ]),
    ),
  ).toEqual({
    sources: ["Yearbook"],
    origins: {
      o_1: { ...both, inputs: ["o_3", "i_1"] },
      i_1: { ...june, source: 0 },
      o_3: { ...may, source: 0 },
    },
  });
});

const text = fc.string({ minLength: 1 });
const printed = fc.record({ label: text, printed: text, source: text });
const { origin } = fc.letrec<{ origin: Origin }>((tie) => ({
  origin: fc.oneof(
    { depthSize: "small" },
    printed.map((one): Origin => ({ kind: "printed", ...one })),
    fc.array(tie("origin"), { minLength: 1, maxLength: 3 }).map(
      (inputs): Origin => ({
        ...{ kind: "derived", label: "A", operation: "add", text: "1" },
        inputs,
      }),
    ),
  ),
}));

it("unpackOrigins gives what packOrigins was given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(origin, { selector: (one) => JSON.stringify(one) }), (origins) => {
      const opened = new Map(origins.map((one, at) => [`o_${at + 1}`, one]));
      const found = unpackOrigins(JSON.stringify(packOrigins(opened)));
      for (const [id, one] of opened) expect(found.get(id)).toEqual(one);
    }),
  );
});

it.each<[string, string]>([
  ["no JSON", "{"],
  ["something else", "[]"],
  ["an input that is not there", '{"sources":[],"origins":{"a":{"inputs":["b"]}}}'],
  [
    "an origin that rests on itself",
    '{"sources":[],"origins":{"a":{"kind":"derived","label":"A","operation":"add","text":"1","inputs":["a"]}}}',
  ],
  [
    "a source that is not there",
    '{"sources":[],"origins":{"a":{"kind":"printed","label":"A","printed":"1","source":0}}}',
  ],
])("unpackOrigins throws for %s", (_, json) => {
  expect(() => unpackOrigins(json)).toThrow(SyntaxError);
});
