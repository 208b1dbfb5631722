import { afterEach, expect, it } from "vitest";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { describeChange } from "../../../lib/performance-account/src/display/describe-change.ts";
import {
  renderMarkdown,
  renderText,
} from "../../../lib/performance-account/src/display/sentence.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { change } from "../../../lib/performance-account/src/measures/change.ts";
import { type Measure, share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

afterEach(() => useLanguage("en"));

const say = (measure: Measure, earlier: Measure) =>
  describeChange(change({ measure, year: 2018 }, { measure: earlier, year: 2017 }));

it.each<[IndicatorId, string, string, string]>([
  [
    "companies",
    "18.058",
    "17.350",
    "Participating companies: 18,058, or 4.1% more than the 17,350 in 2017.",
  ],
  [
    "companies",
    "17.350",
    "18.058",
    "Participating companies: 17,350, or 3.9% fewer than the 18,058 in 2017.",
  ],
  ["companies", "17.350", "17.350", "Participating companies: 17,350, as many as in 2017."],
  [
    "companies",
    "18.058",
    "18.051",
    "Participating companies: 18,058, or 7 more than the 18,051 in 2017.",
  ],
  ["certified_gold", "14", "12", "Gold: 14 clusters, or 2 more than the 12 in 2017."],
  ["certified_gold", "1", "2", "Gold: 1, or 1 fewer than the 2 in 2017."],
  [
    "companies_courses",
    "5",
    "0",
    "Courses and training: 5 companies, or 5 more than the 0 in 2017.",
  ],
  [
    "secretariat_fte",
    "9,5",
    "9,9",
    "Staff in a secretariat: 9.5 full-time equivalents, or 0.4 less than the 9.9 in 2017.",
  ],
  [
    "financing_total",
    "494 mio. kr.",
    "470 mio. kr.",
    "Total financing: DKK 494 million, or 5.1% more than the DKK 470 million in 2017.",
  ],
  [
    "financing_total",
    "494 mio. kr.",
    "494 mio. kr.",
    "Total financing: DKK 494 million, against DKK 494 million in 2017; rounded as they are, the two cannot be told apart.",
  ],
  [
    "companies",
    "over 700",
    "500",
    "Participating companies: over 700, against 500 in 2017; how far apart the two are, the printed forms do not tell.",
  ],
  [
    "financing_state",
    "60 pct.",
    "55 pct.",
    "State: 60%, or 5 percentage points more than the 55% in 2017.",
  ],
])("describeChange of %s printed %j after %j", (id, now, before, wanted) => {
  expect(renderText(say(makeFigure(id, now), makeFigure(id, before)))).toBe(wanted);
});

it("describeChange calls a share a share", () => {
  const toShare = (ideas: string) =>
    share(makeFigure("companies_new_ideas", ideas), makeFigure("companies", "1.000"));
  expect(renderText(say(toShare("520"), toShare("541")))).toBe(
    "New ideas, as a share of participating companies: 52.0%, or 2.1 percentage points less than the 54.1% in 2017.",
  );
});

it("describeChange lets every number be followed, each year by its name", () => {
  const html = renderMarkdown(say(makeFigure("companies", "20"), makeFigure("companies", "30")));
  expect(html.match(/<data /g)).toHaveLength(3);
  for (const year of [2017, 2018])
    expect(html).toContain(`title="Participating companies, ${year}: `);
});

it.each<[IndicatorId, string, string, string]>([
  [
    "companies",
    "18.058",
    "17.350",
    "Deltagende virksomheder: 18.058 mod 17.350 i 2017, en stigning på 4,1 pct.",
  ],
  [
    "companies",
    "17.350",
    "18.058",
    "Deltagende virksomheder: 17.350 mod 18.058 i 2017, et fald på 3,9 pct.",
  ],
  ["companies", "17.350", "17.350", "Deltagende virksomheder: 17.350, lige så mange som i 2017."],
  [
    "secretariat_fte",
    "9,5",
    "9,9",
    "Medarbejdere i et sekretariat: 9,5 årsværk mod 9,9 i 2017, et fald på 0,4.",
  ],
  [
    "financing_total",
    "494 mio. kr.",
    "470 mio. kr.",
    "Samlet finansiering: 494 mio. kr. mod 470 mio. kr. i 2017, en stigning på 5,1 pct.",
  ],
  [
    "companies",
    "over 700",
    "500",
    "Deltagende virksomheder: over 700 mod 500 i 2017; hvor langt de to tal ligger fra hinanden, fremgår ikke af den måde, de er trykt på.",
  ],
  [
    "financing_state",
    "60 pct.",
    "55 pct.",
    "Staten: 60 pct. mod 55 pct. i 2017, en stigning på 5 procentpoint.",
  ],
])("describeChange of %s printed %j after %j in Danish", (id, now, before, wanted) => {
  useLanguage("da");
  expect(renderText(say(makeFigure(id, now), makeFigure(id, before)))).toBe(wanted);
});

it("describeChange calls a share a share in Danish", () => {
  useLanguage("da");
  const toShare = (ideas: string) =>
    share(makeFigure("companies_new_ideas", ideas), makeFigure("companies", "1.000"));
  expect(renderText(say(toShare("520"), toShare("541")))).toBe(
    "Nye idéer, som andel af deltagende virksomheder: 52,0 pct. mod 54,1 pct. i 2017, et fald på 2,1 procentpoint.",
  );
});
