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
