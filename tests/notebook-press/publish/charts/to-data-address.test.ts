import { expect, it } from "vitest";
import { toDataAddress } from "../../../../lib/notebook-press/src/publish/charts/to-data-address.ts";

it.each([
  ["letters and signs", "a,b;c:d/e=f?g@h+i$j(k)", "a,b;c:d/e=f?g@h+i$j(k)"],
  ["letters of other alphabets", "færre “x” – 5 − 3", "færre%20“x”%20–%205%20−%203"],
  ["what would end or change an address", '100% #1 "a"&\n', "100%25%20%231%20%22a%22%26%0A"],
  ["a mark of byte order", "\uFEFFa", "%EF%BB%BFa"],
  ["a sign of four bytes", "😀", "%F0%9F%98%80"],
])("toDataAddress writes %s", (_, text, written) => {
  expect(toDataAddress("text/csv", text)).toBe(`data:text/csv;charset=utf-8,${written}`);
});

it.each(["%25 %", "a\r\nb\tc", "\u00a0é\u0100ÿ߿ࠀ\ufffd😀", "'\"<&>#?", "%C3%A6 æ"])(
  "toDataAddress keeps %j",
  async (text) => {
    const response = await fetch(toDataAddress("text/plain", text));
    expect(await response.text()).toBe(text);
  },
);
