import { expect, it } from "vitest";
import { renderRunningFoot } from "../../../lib/notebook-press/src/publish/running-foot.ts";

it.each([
  ["Rain", '"Rain"'],
  ['Rain "and" snow', '"Rain \\22 and\\22  snow"'],
])("renderRunningFoot writes the title %j as a string of a sheet", (title, text) => {
  expect(renderRunningFoot(title)).toContain(`content:${text}}`);
});

it("renderRunningFoot counts the pages", () => {
  expect(renderRunningFoot("Rain")).toContain('content:counter(page) " / " counter(pages)');
});
