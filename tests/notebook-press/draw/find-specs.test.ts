import { expect, it } from "vitest";
import { findSpecs, isVegaLite } from "../../../lib/notebook-press/src/draw/find-specs.ts";

const spec = { mark: "bar" };

it.each<[string, Parameters<typeof findSpecs>, readonly object[]]>([
  ...["vegalite.v4", "vegalite.v5", "vegalite.v6", "vega.v5", "vega.v6"].map(
    (name): [string, Parameters<typeof findSpecs>, readonly object[]] => [
      name,
      [{ [`application/vnd.${name}+json`]: spec }, {}],
      [spec],
    ],
  ),
  ["a type that is too old", [{ "application/vnd.vegalite.v3+json": spec }, {}], []],
  ["a specification as text", [{ "application/vnd.vegalite.v5+json": "{}" }, {}], []],
  [
    "the specifications of the drawings first",
    [
      { "application/vnd.vegalite.v5+json": { mark: "card" } },
      { "image/svg+xml": { specs: [spec, spec] } },
    ],
    [spec, spec],
  ],
  [
    "the data where the metadata have none",
    [{ "application/vnd.vegalite.v5+json": spec }, { "image/svg+xml": { specs: [] } }],
    [spec],
  ],
  [
    "what a page has instead, and the form for a narrow screen",
    [
      {
        "application/vnd.vegalite.v5+json": {
          ...{ ...spec, padding: 12, height: 3 },
          usermeta: { page: { padding: 5 }, narrow: { width: 1 }, columns: [] },
        },
      },
      {},
    ],
    [{ ...spec, padding: 5, height: 3, usermeta: { columns: [] } }, { width: 1 }],
  ],
  [
    "the data where what a page has instead is no record",
    [{ "application/vnd.vegalite.v4+json": { ...spec, usermeta: { page: 5, narrow: "a" } } }, {}],
    [{ ...spec, usermeta: {} }],
  ],
  ["nothing", [{}, { "image/svg+xml": null }], []],
])("findSpecs finds of %s", (_, given, expected) => {
  expect(findSpecs(...given)).toEqual(expected);
});

it.each([
  [{ $schema: "https://vega.github.io/schema/vega-lite/v4.json", marks: [] }, true],
  [{ mark: "bar" }, true],
  [{ $schema: "https://vega.github.io/schema/vega/v5.json", marks: [] }, false],
])("isVegaLite of %j is %s", (given, expected) => {
  expect(isVegaLite(given)).toBe(expected);
});
