import { expect, it } from "vitest";
import { toTitle } from "../../../lib/account-reader/src/document/to-title.ts";

it.each([
  ["Performance Account\u00a02018 ", "Performance Account 2018"],
  ["Untitled-1", undefined],
  ["Unavngivet", undefined],
  ["Microsoft Word - account", undefined],
  ["performance_account_2018.indd", undefined],
  ["  ", undefined],
  [undefined, undefined],
])("toTitle takes %j for %j", (text, expected) => {
  expect(toTitle(text)).toBe(expected);
});
