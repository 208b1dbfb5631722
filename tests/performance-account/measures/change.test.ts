import { afterEach, expect, it } from "vitest";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import {
  change,
  findChanges,
  findSize,
  ofYear,
  splitShare,
} from "../../../lib/performance-account/src/measures/change.ts";
import {
  divide,
  type Measure,
  share,
} from "../../../lib/performance-account/src/measures/derived.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { formatMeasure } from "../../../lib/performance-account/src/measures/format-measure.ts";
import { funding } from "../../../lib/performance-account/src/measures/funding.ts";
import { participation } from "../../../lib/performance-account/src/measures/participation.ts";
import { makeAccount } from "./make-account.ts";
import { makeFigure } from "./make-figure.ts";

const between = (measure: Measure, earlier: Measure) =>
  change({ measure, year: 2018 }, { measure: earlier, year: 2016 });
const compare = (id: IndicatorId, now: string, before: string) =>
  between(makeFigure(id, now), makeFigure(id, before));
const text = (measure: Measure | undefined) => measure && formatMeasure(measure);

it.each<[IndicatorId, string, string, string, string, string]>([
  ["companies", "18.058", "17.350", "rise", "+708", "+4.1%"],
  ["companies", "17.350", "18.058", "fall", "−708", "−3.9%"],
  ["companies", "18.058", "18.058", "none", "0", "0%"],
  ["companies", "18.058", "18.051", "rise", "+7", "+0.04%"],
  ["companies", "0", "5", "fall", "−5", "−100%"],
  ["clusters", "38", "36", "rise", "+2", "+5.6%"],
  ["secretariat_fte", "9,9", "9,5", "rise", "+0.4", "+4%"],
  ["financing_total", "494 mio. kr.", "470 mio. kr.", "rise", "+DKK 24 million", "+5.1%"],
  ["financing_total", "1,2 mia. kr.", "1,5 mia. kr.", "fall", "−DKK 300 million", "−20%"],
])("change of %s from printed forms %j after %j is a %s", (id, now, before, ...wanted) => {
  const { direction, absolute, relative } = compare(id, now, before);
  expect([direction, text(absolute), text(relative)]).toEqual(wanted);
});

it.each<[string, IndicatorId, string, string]>([
  ["the rounding is as large", "financing_total", "494 mio. kr.", "494,3 mio. kr."],
  ["both are rounded alike", "financing_total", "494 mio. kr.", "494 mio. kr."],
  ["averages touch", "secretariat_fte", "9,9", "9,8"],
  ["the later is a limit", "companies", "over 700", "500"],
  ["the earlier is a limit", "companies", "900", "mindst 500"],
  ["one is about", "companies", "ca. 900", "500"],
])("change is open if %s", (_, id, now, before) => {
  expect(compare(id, now, before).direction).toBe("open");
});

it("change bounds are those that the rounding of both allows", () => {
  const { absolute, relative } = compare("financing_total", "494 mio. kr.", "470 mio. kr.");
  expect([absolute.low, absolute.high]).toEqual([23e6, 25e6]);
  expect(relative?.low).toBeCloseTo(493.5 / 470.5 - 1, 12);
  expect(relative?.high).toBeCloseTo(494.5 / 469.5 - 1, 12);
});

it("change of a share is in points, and has no share of itself", () => {
  const toShare = (ideas: string) =>
    share(makeFigure("companies_new_ideas", ideas), makeFigure("companies", "1.000"));
  const { absolute, relative } = between(toShare("541"), toShare("520"));
  expect([text(absolute), relative]).toEqual(["+2.1 percentage points", undefined]);
});

it("change after zero has no share of it", () => {
  expect(compare("companies", "5", "0")).toMatchObject({ direction: "rise", relative: undefined });
});

it("change can be followed to the printed form of both years", () => {
  expect(describeOrigin(compare("companies", "18.058", "17.350").relative as Measure)).toEqual([
    "Change in participating companies, as a share of participating companies, 2016 = Change in participating companies ÷ Participating companies, 2016 = +708 ÷ 17,350 = +4.1%",
    "· Change in participating companies = Participating companies, 2018 − Participating companies, 2016 = 18,058 − 17,350 = +708 companies",
    "· · Participating companies, 2018: printed “18.058”; Made-up Account, section “Part”",
    "· · Participating companies, 2016: printed “17.350”; Made-up Account, section “Part”",
    "· Participating companies, 2016: printed “17.350”; Made-up Account, section “Part”",
  ]);
});

it("change of a derived number can be followed to what it was worked out from", () => {
  const toAverage = (companies: string) =>
    divide(makeFigure("companies", companies), makeFigure("clusters", "10"), {
      ...{ label: "Companies per cluster", noun: "companies per cluster" },
    });
  const lines = describeOrigin(between(toAverage("200"), toAverage("100")).absolute).join("\n");
  for (const year of [2016, 2018])
    expect(lines).toContain(
      `Participating companies, ${year} ÷ Clusters and innovation networks, ${year}`,
    );
});

it.each([
  ["a rise", "494 mio. kr.", "470 mio. kr.", "DKK 24 million", "5.1%"],
  ["a fall", "470 mio. kr.", "494 mio. kr.", "DKK 24 million", "4.9%"],
])("findSize of %s has no sign", (_, now, before, ...wanted) => {
  const { absolute, relative } = findSize(compare("financing_total", now, before));
  expect([text(absolute), text(relative)]).toEqual(wanted);
});

it("findSize of a fall is the earlier less the later, within the bounds of rounding", () => {
  const { absolute, relative } = findSize(
    compare("financing_total", "470 mio. kr.", "494 mio. kr."),
  );
  expect(absolute.formula).toBe("Total financing, 2016 − Total financing, 2018");
  expect(relative?.low).toBeCloseTo(1 - 470.5 / 493.5, 12);
  expect(relative?.high).toBeCloseTo(1 - 469.5 / 494.5, 12);
});

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

afterEach(() => useLanguage("en"));

it.each([
  ["New ideas, share of companies, 2018", { part: "New ideas", whole: "companies, 2018" }],
  ["New ideas, products", { part: "New ideas, products" }],
  ["", { part: "" }],
])("splitShare(%j)", (label, wanted) => {
  expect(splitShare(label)).toEqual(wanted);
});

it.each([
  ["en", { part: "Gold", whole: "clusters and innovation networks" }],
  ["da", { part: "Guld", whole: "klynger og innovationsnetværk" }],
])("splitShare takes the label of a share apart in %s", (language, wanted) => {
  useLanguage(language);
  const { label } = share(makeFigure("certified_gold", "14"), makeFigure("clusters", "38"));
  expect(splitShare(label)).toEqual(wanted);
});

const of = (year: number, printed: Parameters<typeof makeAccount>[0]): Account => ({
  ...makeAccount(printed),
  year,
});
const services = (account: Account) => participation(account).services.map(({ figure }) => figure);

it("findChanges pairs what is in both, in the later one's order", () => {
  const found = findChanges(
    of(2019, { companies_courses: "30", companies_projects: "20", companies_matchmaking: "9" }),
    of(2018, { companies_courses: "5", companies_projects: "40", companies_international: "7" }),
    services,
  );
  expect(found.map(({ label, now, before }) => [label, now.value, before.value])).toEqual([
    ["Courses and training", 30, 5],
    ["Collaboration projects", 20, 40],
  ]);
});

it("findChanges leaves out what is an amount in one year and a share in the other", () => {
  const sources = (account: Account) => funding(account).bySource.map(({ figure }) => figure);
  const shares = of(2019, { financing_state: "40 pct." });
  expect(findChanges(shares, of(2018, { financing_state: "9 mio. kr." }), sources)).toEqual([]);
  expect(findChanges(shares, of(2018, { financing_state: "39 pct." }), sources)).toHaveLength(1);
});

it("findChanges pairs a share as printed with one that is worked out", () => {
  const shares = (account: Account) => funding(account).bySource.map(({ share }) => share);
  const worked = of(2018, { financing_total: "100 mio. kr.", financing_state: "30 mio. kr." });
  const [found] = findChanges(of(2019, { financing_state: "40 pct." }), worked, shares);
  expect([found?.now.value, found?.before.value]).toEqual([0.4, 0.3]);
});

const account = of(2019, { companies: "5" });

it.each<[string, Account, RegExp]>([
  [
    "another population",
    { ...of(2018, { companies: "5" }), population: "innovation-networks" },
    /Cannot compare "innovation-networks" with "clusters-and-networks": wanted/,
  ],
  ["the same year", of(2019, {}), /Cannot compare "2019" with "2019": wanted a year before it/],
  ["a later year", of(2020, {}), /wanted a year before it/],
])("findChanges refuses %s", (_, earlier, message) => {
  expect(() => findChanges(account, earlier, services)).toThrow(RangeError);
  expect(() => findChanges(account, earlier, services)).toThrow(message);
});
