import { expect, it } from "vitest";
import { shareAttributes } from "../../../../lib/notebook-press/src/publish/drawing/share-attributes.ts";
import { readShapes, writeShapes } from "./shapes.ts";

it.each([
  [
    "what all have",
    '<text x="1" fill="#56626e">a</text><text x="2" fill="#56626e">b</text>',
    '<g fill="#56626e"><text x="1">a</text><text x="2">b</text></g>',
  ],
  [
    "in a group within, what only some have",
    '<text fill="#56626e" font-size="12" text-anchor="middle">a</text><text fill="#56626e" font-size="12" text-anchor="middle">b</text><text fill="#56626e" font-size="12">c</text><text fill="#56626e" font-size="12">d</text>',
    '<g fill="#56626e" font-size="12"><g text-anchor="middle"><text>a</text><text>b</text></g><text>c</text><text>d</text></g>',
  ],
  [
    "nothing that a group does not pass on",
    '<path opacity="0.5" fill="#56626e"/><path opacity="0.5" fill="#56626e"/>',
    '<g fill="#56626e"><path opacity="0.5"/><path opacity="0.5"/></g>',
  ],
])("shareAttributes says once %s", (_, apart, shared) => {
  expect(writeShapes(shareAttributes(readShapes(apart)))).toBe(shared);
});

it.each([
  ["one element", '<text fill="#56626e">a</text>'],
  ["elements that share little", '<text x="1" y="2" fill="a">a</text><text fill="b">b</text>'],
  [
    "what stands apart",
    '<text fill="#56626e">a</text><image href="#a"/><text fill="#56626e">b</text>',
  ],
  [
    "an element that lacks it",
    '<path stroke="#56626e" d="M1 1h1"/><path fill="#56626e" d="M1 1h1"/>',
  ],
])("shareAttributes leaves %s alone", (_, apart) => {
  expect(writeShapes(shareAttributes(readShapes(apart)))).toBe(apart);
});
