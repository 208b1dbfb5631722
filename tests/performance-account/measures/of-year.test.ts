import { expect, it } from "vitest";
import { divide, share } from "../../../lib/performance-account/src/measures/derived.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { ofYear } from "../../../lib/performance-account/src/measures/of-year.ts";
import { makeFigure } from "./make-figure.ts";

const ideas = makeFigure("companies_new_ideas", "50");
const companies = makeFigure("companies", "200");

it("ofYear adds the year to a figure's label and nothing else", () => {
  expect(ofYear(ideas, 2018)).toEqual({ ...ideas, label: "New ideas, 2018" });
});

it("ofYear adds the year to every input, however deep", () => {
  const deep = divide(share(ideas, companies), companies, { label: "Result", noun: "things" });
  const text = describeOrigin(ofYear(deep, 2018)).join("\n");
  expect(text).toContain("Participating companies, 2018: printed “200”");
  expect(text).toContain("= New ideas, 2018 ÷ Participating companies, 2018 = 50 ÷ 200");
});
