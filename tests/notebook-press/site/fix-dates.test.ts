import { expect, it } from "vitest";
import { fixDates } from "../../../lib/notebook-press/src/site/print-pages.ts";

const time = new Date("2026-11-23T09:30:05.678Z");
const fix = (text: string) =>
  Buffer.from(fixDates(Buffer.from(text, "latin1"), time)).toString("latin1");

it.each([
  [
    "/CreationDate (D:20201231235959+00'00')\n/ModDate (D:20201231235959+00'00')>>",
    "/CreationDate (D:20261123093005+00'00')\n/ModDate (D:20261123093005+00'00')>>",
  ],
  ["/ModDate (D:20201231235959+01'00)", "/ModDate (D:20261123093005+00'00)"],
  ["/ModDate (D:20201231235959Z)", "/ModDate (D:20261123093005Z)"],
  ["/Title (D:20201231235959+00'00')", "/Title (D:20201231235959+00'00')"],
  ["\xff\x00 20201231 \xe6", "\xff\x00 20201231 \xe6"],
])("fixDates turns %j into %j", (before, after) => {
  expect(fix(before)).toBe(after);
});
