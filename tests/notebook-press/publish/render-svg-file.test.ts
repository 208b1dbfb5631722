import { expect, it } from "vitest";
import { renderSvgFile } from "../../../lib/notebook-press/src/publish/render-svg-file.ts";

const ground = '<rect width="100%" height="100%" fill="white"/>';

it.each([
  [
    "a name",
    '<svg width="1"><g/></svg>',
    `<svg width="1" role="img" aria-label="&quot;A&quot; &amp; b">${ground}<g/></svg>\n`,
  ],
  [
    "no second name",
    '<svg aria-label="C"><g/></svg>\n',
    `<svg aria-label="C">${ground}<g/></svg>\n`,
  ],
])("renderSvgFile gives a drawing a white ground and %s", (_, svg, wanted) => {
  expect(renderSvgFile(svg, '"A" & b')).toBe(wanted);
});

it("renderSvgFile leaves drawings within a drawing alone", () => {
  expect(renderSvgFile("<svg><svg/></svg>", "A").match(/<rect/g)).toHaveLength(1);
});
