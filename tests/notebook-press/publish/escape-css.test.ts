import { expect, it } from "vitest";
import { escapeCss } from "../../../lib/notebook-press/src/publish/escape-css.ts";

it.each([
  ["Rain", "Rain"],
  ['Rain "and" snow', "Rain \\22 and\\22  snow"],
  ["</style>", "\\3c /style>"],
  ["a\\b\nc", "a\\5c b\\a c"],
])("escapeCss writes %j as the inside of a string", (text, written) => {
  expect(escapeCss(text)).toBe(written);
});
