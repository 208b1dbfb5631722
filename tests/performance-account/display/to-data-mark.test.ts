import { expect, it } from "vitest";
import { toDataMark } from "../../../lib/performance-account/src/display/to-data-mark.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "18.058");
const missing = makeFigure("financing_state", "");

it("toDataMark carries value, text and origin", () => {
  expect(toDataMark(companies)).toBe(
    '<data value="18058" title="Participating companies: printed “18.058”&#10;Made-up Account, section “Part”" data-origin="{&quot;kind&quot;:&quot;printed&quot;,&quot;label&quot;:&quot;Participating companies&quot;,&quot;printed&quot;:&quot;18.058&quot;,&quot;text&quot;:&quot;18,058&quot;,&quot;value&quot;:18058,&quot;source&quot;:&quot;Made-up Account&quot;,&quot;section&quot;:&quot;Part&quot;}">18,058</data>',
  );
});

it("toDataMark of a derived number carries every digit and the formula", () => {
  const third = share(makeFigure("companies_new_ideas", "1"), makeFigure("companies", "3"));
  expect(toDataMark(third)).toMatch(
    /^<data value="0\.3333333333333333" title="New ideas, share of participating companies = New ideas ÷ Participating companies = 1 ÷ 3 = 33\.3%&#10;.*" data-origin="\{.*\}">33\.3%<\/data>$/,
  );
});

it("toDataMark of a missing figure has no value", () => {
  expect(toDataMark(missing)).toMatch(
    /^<data value="" title="State: not given\..*" data-origin="[^"]*missing.*">not given<\/data>$/,
  );
});

it("toDataMark escapes what a source prints", () => {
  const odd = { ...companies, section: 'A "<b>"' };
  expect(toDataMark(odd)).toContain("“A &quot;&lt;b&gt;&quot;”");
});

it("toDataMark has no line break, which would end a paragraph of Markdown", () => {
  expect(toDataMark({ ...companies, note: "A note\n\nin two parts" })).not.toContain("\n");
});
