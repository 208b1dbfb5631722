import { expect, it } from "vitest";
import { list } from "../../../../lib/account-reader/src/extract/words/list.ts";

it.each([
  [list`gold*`, ["gold*"]],
  [list`compan(y|ies); firms?`, ["compan(y|ies)", "firms?"]],
  [list`\p{L}+ of; \uE001`, ["\\p{L}+ of", "\\uE001"]],
  [list`up(?=,|;|$); (for|,) ?all`, ["up(?=,|;|$)", "(for|,) ?all"]],
  [
    list`
      first; second
      third line
    `,
    ["first", "second", "third line"],
  ],
  [list``, []],
])("list parts wordings by semicolons and lines, and keeps backslashes: %j", (found, expected) => {
  expect(found).toEqual(expected);
});
