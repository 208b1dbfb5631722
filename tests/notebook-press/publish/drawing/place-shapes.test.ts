import { expect, it } from "vitest";
import { placeShapes } from "../../../../lib/notebook-press/src/publish/drawing/place-shapes.ts";
import { readDrawing, writeShapes } from "./shapes.ts";

it.each([
  [
    "groups that only move",
    '<g transform="translate(1,2)"><g><g transform="translate(0.5,0)"><path d="M0,0h5"/></g></g></g>',
    '<path d="M1.5 2h5"/>',
  ],
  [
    "a group that clips, with what is in it",
    '<g transform="translate(1,2)"><g transform="translate(3,4)" clip-path="url(#a)"><path d="M0,0h5"/></g></g>',
    '<g clip-path="url(#a)" transform="translate(4,6)"><path d="M0 0h5"/></g>',
  ],
  [
    "a group that turns",
    '<g transform="translate(1,2) rotate(90)"><path d="M0,0h5"/></g>',
    '<g transform="translate(1,2)rotate(90)"><path d="M0 0h5"/></g>',
  ],
  ["no empty group", '<g opacity="0.5"><g></g></g>', ""],
  [
    "a line as a path",
    '<line transform="translate(46,170)" x2="594" y2="0" stroke="#d9dee3"/>',
    '<path stroke="#d9dee3" d="M46 170h594"/>',
  ],
  [
    "a shape where it is seen",
    '<path transform="translate(10,20)" d="M-4,-4h8v8h-8Z"/>',
    '<path d="M6 16h8v8h-8z"/>',
  ],
  [
    "a shape that is turned",
    '<g transform="translate(1,1)"><path transform="translate(1,2) rotate(45)" d="M0,0h5"/></g>',
    '<path d="M0,0h5" transform="translate(2,3)rotate(45)"/>',
  ],
  [
    "a text with a place of its own",
    '<g transform="translate(0.5,1)"><text transform="translate(2,3)" fill="#000">a</text></g>',
    '<text x="2.5" y="4" fill="#000">a</text>',
  ],
  [
    "each line of a text at its left",
    '<text transform="translate(2,3)"><tspan>a</tspan><tspan x="0" dy="15">b</tspan></text>',
    '<text x="2" y="3">a<tspan x="2" dy="15">b</tspan></text>',
  ],
  [
    "a text that is turned",
    '<text transform="translate(2,3) rotate(270)">a</text>',
    '<text transform="translate(2,3)rotate(270)">a</text>',
  ],
  [
    "what it does not know",
    '<g transform="translate(1,2)"><image href="data:," transform="translate(1,1)"/><defs><clipPath id="a"/></defs></g>',
    '<image href="data:," transform="translate(2,3)"/><defs><clipPath id="a"/></defs>',
  ],
])("placeShapes keeps %s", (_, drawing, placed) => {
  expect(writeShapes(placeShapes(readDrawing(drawing)))).toBe(placed);
});
