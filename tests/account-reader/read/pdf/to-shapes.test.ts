import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { toShapes } from "../../../../lib/account-reader/src/read/pdf/to-shapes.ts";

type Operation = readonly [number, unknown];

const read = (...operations: readonly Operation[]) =>
  toShapes(
    { fnArray: operations.map(([code]) => code), argsArray: operations.map(([, args]) => args) },
    [1, 0, 0, -1, 0, 842],
  );

const corners = [0, 10, 20, 1, 110, 20, 1, 110, 70, 1, 10, 70, 4];
const draw = (paint: number, path: readonly number[] = corners): Operation => [
  OPS.constructPath,
  [paint, [path]],
];
const box = { left: 10, right: 110, top: 772, bottom: 822 };
const white: Operation = [OPS.setFillRGBColor, ["#ffffff"]];

it.each([
  ["a filled box", [draw(OPS.fill)], [box]],
  ["a border", [white, draw(OPS.stroke)], [box]],
  ["a white filling", [white, draw(OPS.fill)], []],
  ["a path that only clips", [draw(OPS.endPath)], []],
  [
    "what is scaled and moved",
    [
      [OPS.save, null],
      [OPS.transform, [2, 0, 0, 2, 5, 0]],
      draw(OPS.fill),
      [OPS.restore, null],
      draw(OPS.fill),
    ],
    [{ left: 25, right: 225, top: 702, bottom: 802 }, box],
  ],
  [
    "what stands in a form",
    [
      [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 5, 0], null]],
      draw(OPS.fill),
      [OPS.paintFormXObjectEnd, null],
    ],
    [{ ...box, left: 15, right: 115 }],
  ],
  [
    "two boxes of one path",
    [draw(OPS.fill, [...corners, 0, 200, 20, 1, 210, 30, 4])],
    [box, { left: 200, right: 210, top: 812, bottom: 822 }],
  ],
] satisfies readonly (readonly [string, readonly Operation[], unknown])[])(
  "toShapes reads %s",
  (_, operations, shapes) => {
    expect(read(...operations)).toEqual(shapes);
  },
);
