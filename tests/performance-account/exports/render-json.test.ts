import { expect, it } from "vitest";
import { renderJson } from "../../../lib/performance-account/src/exports/render-json.ts";

it("renderJson gives a line to each field and ends with a line end", () => {
  expect(renderJson({ a: 1, b: [2] })).toBe('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n');
});
