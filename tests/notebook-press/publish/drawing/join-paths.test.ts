import { expect, it } from "vitest";
import { joinPaths } from "../../../../lib/notebook-press/src/publish/drawing/join-paths.ts";
import { readShapes, writeShapes } from "./shapes.ts";

it.each([
  [
    "lines of one kind",
    '<path d="M1 1h5" stroke="#d9dee3"/><path d="M1 2v5" stroke="#d9dee3"/>',
    '<path d="M1 1h5M1 2v5" stroke="#d9dee3"/>',
  ],
  [
    "one sign at three places",
    '<path d="M1 1h5v5z" fill="#000"/><path d="M9 9h5v5z" fill="#000"/><path d="M2 2h5v5z" fill="#000"/>',
    '<path d="M1 1h5v5zM9 9h5v5zM2 2h5v5z" fill="#000"/>',
  ],
])("joinPaths joins %s", (_, apart, joined) => {
  expect(writeShapes(joinPaths(readShapes(apart)))).toBe(joined);
});

it.each([
  ["of other colours", '<path d="M1 1h5" stroke="#000"/><path d="M1 2h5" stroke="#111"/>'],
  [
    "of other widths",
    '<path d="M1 1h5" stroke="#000"/><path d="M1 2h5" stroke="#000" stroke-width="2"/>',
  ],
  ["of other forms", '<path d="M1 1h5v5z" fill="#000"/><path d="M1 1v5h5z" fill="#000"/>'],
  [
    "with an edge and a ground",
    '<path d="M1 1h5" fill="#000" stroke="#111"/><path d="M1 2h5" fill="#000" stroke="#111"/>',
  ],
  [
    "that shine through",
    '<path d="M1 1h5" stroke="#000" opacity="0.5"/><path d="M1 2h5" stroke="#000" opacity="0.5"/>',
  ],
  [
    "in half a colour",
    '<path d="M1 1h5" stroke="rgba(0,0,0,0.5)"/><path d="M1 2h5" stroke="rgba(0,0,0,0.5)"/>',
  ],
  [
    "that are turned",
    '<path d="M1 1h5" stroke="#000" transform="rotate(9)"/><path d="M1 2h5" stroke="#000" transform="rotate(9)"/>',
  ],
  [
    "with something between",
    '<path d="M1 1h5" stroke="#000"/><text>a</text><path d="M1 2h5" stroke="#000"/>',
  ],
])("joinPaths leaves shapes %s apart", (_, apart) => {
  expect(writeShapes(joinPaths(readShapes(apart)))).toBe(apart);
});
