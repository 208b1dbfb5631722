import { afterEach, expect, it } from "vitest";
import type { Account, Break } from "../../../lib/performance-account/src/account/account.ts";
import {
  type ComparisonOptions,
  comparison,
} from "../../../lib/performance-account/src/display/comparison.ts";
import {
  renderText,
  type Sentence,
} from "../../../lib/performance-account/src/display/sentence.ts";
import { renderTableText, type Table } from "../../../lib/performance-account/src/display/table.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { certification } from "../../../lib/performance-account/src/measures/certification.ts";
import { makeAccount } from "../measures/make-account.ts";
import { source } from "../measures/make-figure.ts";

afterEach(() => useLanguage("en"));

type Printed = Parameters<typeof makeAccount>[0];
const of = (year: number, printed: Printed): Account => ({ ...makeAccount(printed), year });

const people: ComparisonOptions = {
  title: "Companies",
  select: ({ figures }) => [figures.companies, figures.companies_courses],
};
const money: ComparisonOptions = {
  title: "Financing",
  select: ({ figures }) => [figures.financing_total, figures.secretariat_fte],
};

const compare = (now: Printed, before: Printed, options = people) =>
  toTexts(comparison(of(2019, now), of(2018, before), options));

/** What is shown but for charts, as plain text. */
const toTexts = (shown: ReturnType<typeof comparison>) =>
  shown.flatMap((one) => {
    if (!("kind" in one)) return [];
    return one.kind === "table" ? renderTableText(one as Table) : renderText(one as Sentence);
  });

it.each<[string, readonly unknown[]]>([
  ["there is no earlier account", comparison(of(2019, { companies: "5" }), undefined, people)],
  ["no measure is in both", compare({ companies: "5" }, { companies_courses: "5" })],
  ["neither gives any", compare({}, {})],
])("comparison is empty if %s", (_, shown) => {
  expect(shown).toEqual([]);
});

it("comparison of one measure is a sentence without a table", () => {
  expect(compare({ companies: "50", clusters: "3" }, { companies: "40", clusters: "3" })).toEqual([
    "Participating companies: 50, or 10 more than the 40 in 2018.",
  ]);
});

it("comparison of several has a table of those that are in both", () => {
  const [, table] = compare(
    { clusters: "3", companies: "500", companies_courses: "90", newsletters: "7" },
    { clusters: "3", companies: "over 400", companies_courses: "100" },
  );
  expect(table?.split("\n")).toEqual([
    "Companies, 2019 compared with 2018",
    "",
    "Measure                      2018  2019          Change  In percent",
    "───────────────────────  ────────  ────  ──────────────  ──────────",
    "Participating companies  over 400   500  cannot be told",
    "Courses and training          100    90             −10      −10.0%",
  ]);
});

it.each([
  ["amounts", money, { financing_total: "9 mio. kr." }, true],
  ["companies", people, { companies: "9" }, false],
])("comparison of %s says whether prices of the year are meant", (_, options, printed, wanted) => {
  const [text] = compare(printed, printed, options);
  expect(text?.includes("Amounts are in prices of their year.")).toBe(wanted);
});

it("comparison of shares has points, and no percentages of percentages", () => {
  const select = (account: Account) => certification(account).levels.map(({ share }) => share);
  const [, table] = compare(
    { clusters: "10", certified_gold: "5", certified_silver: "3" },
    { clusters: "10", certified_gold: "4", certified_silver: "3" },
    { title: "Labels", select },
  );
  expect(table).toMatch(
    /^Labels, share of clusters and innovation networks, 2019 compared with 2018\n/,
  );
  expect(table).toMatch(/^Gold +40.0% +50.0% +\+10.0 percentage points$/m);
  expect(table).not.toContain("In percent");
});

it("comparison refuses accounts of two populations", () => {
  const other: Account = { ...of(2018, { companies: "5" }), population: "innovation-networks" };
  expect(() => comparison(of(2019, { companies: "5" }), other, people)).toThrow(RangeError);
});

it("comparison is in the language chosen, sentence and table", () => {
  useLanguage("da");
  expect(
    compare(
      { clusters: "38", companies: "500", companies_courses: "90" },
      { clusters: "36", companies: "over 400", companies_courses: "100" },
      { ...people, title: "Deltagere" },
    ),
  ).toEqual([
    "Deltagende virksomheder: 500 mod over 400 i 2018; hvor langt de to tal ligger fra hinanden, fremgår ikke af den måde, de er trykt på.",
    [
      "Deltagere, 2019 sammenlignet med 2018",
      "",
      "Nøgletal                     2018  2019           Ændring   I procent",
      "───────────────────────  ────────  ────  ────────────────  ──────────",
      "Deltagende virksomheder  over 400   500  kan ikke afgøres",
      "Kurser og uddannelse          100    90               −10  −10,0 pct.",
    ].join("\n"),
  ]);
});

it("comparison of shares in Danish says of what in the caption", () => {
  useLanguage("da");
  const select = (account: Account) => certification(account).levels.map(({ share }) => share);
  const [, table] = compare(
    { clusters: "10", certified_gold: "5", certified_silver: "3" },
    { clusters: "10", certified_gold: "4", certified_silver: "3" },
    { title: "Certificering", select },
  );
  expect(table).toMatch(
    /^Certificering, andel af klynger og innovationsnetværk, 2019 sammenlignet med 2018\n/,
  );
  expect(table).toMatch(/^Guld +40,0 pct. +50,0 pct. +\+10,0 procentpoint$/m);
});

const earlier = {
  accounts: [
    of(2018, { companies_courses: "80", newsletters: "7" }),
    of(2016, { companies: "400", companies_courses: "60" }),
  ],
  breaks: [makeBreak(2017)],
};

it("comparison takes the nearest account that gives a measure, with the breaks between", () => {
  const now = of(2019, { companies: "500", companies_courses: "90" });
  expect(toTexts(comparison(now, earlier, people))).toEqual([
    expect.stringMatching(/^Courses and training: 90 companies, or 10 more than the 80 in 2018\./),
    "Participating companies: 500, or 25.0% more than the 400 in 2016. Another set in 2017.",
  ]);
});

it.each([
  [
    "does not compare a measure that means something else",
    ["companies"],
    ["“Participating companies”: not compared with 2016. Another set in 2017."],
  ],
  [
    "compares across a break of the whole set, and says so",
    [],
    ["Participating companies: 5, or 98.8% fewer than the 400 in 2016. Another set in 2017."],
  ],
  [
    "says nothing of a break of another measure",
    ["newsletters"],
    [expect.not.stringMatching(/Another set/)],
  ],
] as const)("comparison %s", (_, indicators, wanted) => {
  const breaks = [{ ...makeBreak(2017), indicators }];
  const shown = comparison(of(2019, { companies: "5" }), { ...earlier, breaks }, people);
  expect(toTexts(shown)).toEqual(wanted);
});

it("comparison draws measures of one unit, the earlier year above the later", () => {
  const figures = { companies: "500", companies_courses: "90" };
  const [chart] = comparison(
    of(2019, figures),
    of(2018, { companies: "400", companies_courses: "80" }),
    people,
  );
  expect(chart).toMatchObject({
    title: { text: ["Companies, 2019 compared with 2018"] },
    description: expect.stringContaining(
      "Participating companies, 2018 400; Participating companies, 2019 500; Courses and training, 2018 80; Courses and training, 2019 90",
    ),
  });
});

it("comparison draws nothing of measures with different units", () => {
  const figures = { financing_total: "DKK 5 million", secretariat_fte: "9.9" };
  const shown = comparison(of(2019, figures), of(2018, figures), money);
  expect(shown.filter((one) => "layer" in one)).toEqual([]);
});

function makeBreak(year: number): Break {
  const reason = `Another set in ${year}.`;
  return { year, reason, population: "clusters-and-networks", indicators: [], source };
}
