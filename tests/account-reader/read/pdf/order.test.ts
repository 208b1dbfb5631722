import { expect, it } from "vitest";
import { order } from "../../../../lib/account-reader/src/read/pdf/order.ts";
import { setShape } from "./set-page.ts";

const set = (
  name: string,
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
) => ({
  name,
  isHeading: name.startsWith("#"),
  ...setShape(left, top, width, height),
});

const heading = (name: string, left: number, top: number, width = 80) =>
  set(`# ${name}`, [left, top], [width, 12]);

const read = (things: readonly ReturnType<typeof set>[]) =>
  order(things.toReversed()).map(({ name }) => name);

const left = set("left", [50, 100], [200, 300]);
const right = set("right", [270, 120], [200, 100]);

it.each([
  ["columns one after the other", [left, right], ["left", "right"]],
  [
    "a title above columns",
    [heading("title", 50, 60, 400), left, right],
    ["# title", "left", "right"],
  ],
  [
    "a text below columns",
    [left, right, set("below", [50, 420], [400, 30])],
    ["left", "right", "below"],
  ],
  [
    "a column of several parts beside a long one",
    [left, right, set("right again", [270, 240], [200, 100])],
    ["left", "right", "right again"],
  ],
  [
    "headings over rows of tiles",
    [
      ...[0, 1].flatMap((row) => [
        heading(`h${row}`, 50, 100 + row * 100),
        ...[0, 1, 2].map((at) => set(`${row}${at}`, [50 + at * 130, 120 + row * 100], [120, 50])),
      ]),
    ],
    ["# h0", "00", "01", "02", "# h1", "10", "11", "12"],
  ],
  [
    "a heading below tiles that names the text after it",
    [
      ...[0, 1].map((at) => set(`tile ${at}`, [50 + at * 130, 100], [120, 50])),
      heading("more", 50, 170),
      set("text", [50, 190], [400, 60]),
    ],
    ["tile 0", "tile 1", "# more", "text"],
  ],
  [
    "headings of two columns at different heights",
    [
      set("left", [50, 100], [200, 100]),
      heading("left", 50, 215),
      set("left again", [50, 230], [200, 100]),
      set("right", [270, 100], [200, 105]),
      heading("right", 270, 233),
      set("right again", [270, 250], [200, 80]),
    ],
    ["left", "# left", "left again", "right", "# right", "right again"],
  ],
  [
    "a heading of one column beside a gap in the other",
    [
      set("left", [50, 100], [200, 100]),
      heading("left", 50, 215),
      set("left again", [50, 245], [200, 100]),
      set("right", [270, 100], [200, 105]),
      set("right again", [270, 229], [200, 80]),
    ],
    ["left", "# left", "left again", "right", "right again"],
  ],
])("order reads %s", (_, things, names) => {
  expect(read(things)).toEqual(names);
});
