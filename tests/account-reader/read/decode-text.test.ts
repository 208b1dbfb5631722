import { expect, it } from "vitest";
import { decodeText } from "../../../lib/account-reader/src/read/decode-text.ts";

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, "latin1");

it.each([
  ["UTF-8", Buffer.from("på 9 sprog – ja"), "på 9 sprog – ja"],
  ["UTF-8 with a mark", Buffer.from("\ufeffpå"), "på"],
  ["UTF-16, little end first", utf16("på"), "på"],
  ["UTF-16, big end first", utf16("på", true), "på"],
  ["Windows-1252", latin("p\xe5 \x96 \x93ja\x94"), "på – “ja”"],
])("decodeText reads %s", (_, bytes, expected) => {
  expect(decodeText(bytes)).toBe(expected);
});

it.each([
  ["the encoding that a page names", latin('<meta charset="iso-8859-2">\xb9'), "š"],
  [
    "one named in its content type",
    latin('<meta content="text/html; charset=iso-8859-2">\xb9'),
    "š",
  ],
  ["UTF-8 that a page names wrongly", latin('<meta charset="utf-8">p\xe5'), "på"],
  ["a page that names none that is known", Buffer.from("<meta charset=x-own>på"), "på"],
])("decodeText follows %s", (_, bytes, expected) => {
  expect(decodeText(bytes, { isHtml: true })).toMatch(new RegExp(`${expected}$`));
});
