import { expect, it } from "vitest";
import { isAccountName } from "../../../../lib/account-reader/src/extract/words/is-account-name.ts";

it.each([
  ["PERFORMANCE ACCOUNT 2018", true],
  ["The annual account of the clusters", true],
  ["Performanceregnskab 2017", true],
  ["Årsregnskab for klyngerne", true],
  ["Companies", false],
  ["On account", false],
  ["", false],
])("isAccountName tells whether %j names an account: %s", (text, expected) => {
  expect(isAccountName(text)).toBe(expected);
});
