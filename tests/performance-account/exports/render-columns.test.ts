import { expect, it } from "vitest";
import {
  type Column,
  renderColumns,
} from "../../../lib/performance-account/src/exports/render-columns.ts";

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

const columns: readonly Column<Row>[] = [
  { name: "text", type: "string", description: "A text", find: ({ text }) => text },
  { name: "value", type: "number", description: "A number", find: ({ value }) => value },
];

it.each<[string, Row, string]>([
  ["a text and a number", { text: "a", value: 1.5 }, "a,1.5"],
  ["what must be quoted", { text: 'a, "b"', value: 0 }, '"a, ""b""",0'],
  ["missing cells", { text: undefined, value: null }, ","],
  ["a text like a formula, but no negative number", { text: "=A1", value: -1 }, "'=A1,-1"],
  ["what is true or false", { text: false, value: 1 }, "false,1"],
])("renderColumns writes %s", (_, row, expected) => {
  const text = renderColumns(columns, [row]);
  expect(text.trimEnd().split(/\r?\n/)).toEqual(["text,value", expected]);
});

it("renderColumns writes the head alone without rows", () => {
  expect(renderColumns(columns, []).trim()).toBe("text,value");
});
