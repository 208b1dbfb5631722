import { expect, it } from "vitest";
import { renderFooter } from "../../../../lib/notebook-press/src/publish/report/render-footer.ts";

it.each([
  ["no lines", [], ""],
  ["a text", [{ label: "A", value: "b_c" }], "---\n\n- **A:** b\\_c"],
  ["a link", [{ label: "A", value: "b", href: "b.csv" }], "---\n\n- **A:** [b](b.csv)"],
  [
    "parts",
    [{ label: "A", value: ["x ", { text: "b", href: "b.csv" }, { text: "3f", code: true }] }],
    "---\n\n- **A:** x [b](b.csv)`3f`",
  ],
])("renderFooter of a report writes %s", (_, entries, wanted) => {
  expect(renderFooter(entries)).toBe(wanted);
});
