import { expect, it } from "vitest";
import { numberRows } from "../../../lib/notebook-press/src/draw/number-rows.ts";

it("numberRows numbers rows wherever they stand, and leaves all else as it was", () => {
  const [a, b, other] = [{ mm: 1 }, { mm: 2 }, { mm: 1 }];
  const spec = {
    data: { values: [other, a] },
    layer: [{ data: { values: [b, null] } }],
    mark: "bar",
  };
  const before = structuredClone(spec);
  expect(numberRows(spec, [a, b])).toEqual({
    ...{ data: { values: [other, { mm: 1, row__: 0 }] }, mark: "bar" },
    layer: [{ data: { values: [{ mm: 2, row__: 1 }, null] } }],
  });
  expect(spec).toEqual(before);
});

it("numberRows leaves origins out that are data, and no others", () => {
  const rows = [{ mm: 1, from: { kind: "printed" }, text: "page 1", size: { kind: "x" } }];
  const numbered = numberRows({ data: { values: rows } }, rows, ["from", "text"]);
  expect(numbered).toEqual({
    data: { values: [{ mm: 1, text: "page 1", size: { kind: "x" }, row__: 0 }] },
  });
});
