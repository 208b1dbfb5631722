import { afterEach, expect, it } from "vitest";
import { maybeParseOrigin } from "../../../lib/notebook-press/src/origins/index.ts";
import { describeOrigin as describeInPress } from "../../../lib/notebook-press/src/publish/describe-origin.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";
import type { AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import {
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "../../../lib/performance-account/src/measures/derived.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import {
  describeScope,
  restsOnLimit,
  toOrigin,
} from "../../../lib/performance-account/src/measures/to-origin.ts";
import { siteWords } from "../../../scripts/start/site-words.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";
import { makeFigure } from "./make-figure.ts";

const [money, companies] = [
  makeFigure("financing_total", "494 mio. kr."),
  makeFigure("companies", "18.058"),
];
const [staff, clusters] = [makeFigure("secretariat_fte", "9,9"), makeFigure("clusters", "40")];
const limit = makeFigure("companies_new_ideas", "over 5.000");
const missing = makeFigure("financing_state", "");
const all = multiply(staff, clusters, { label: "Staff", noun: "full-time equivalents" });

const place = { source: "Made-up Account", section: "Part" };

it("toOrigin has of a figure what is printed, what it says and where it stands", () => {
  expect(toOrigin(money)).toEqual({
    ...{ kind: "printed", label: "Total financing", printed: "494 mio. kr.", ...place },
    ...{ text: "DKK 494 million", value: 494e6, unit: "DKK" },
  });
  expect(toOrigin({ ...clusters, note: "Round", year: 2010 })).toEqual({
    ...{ kind: "printed", label: clusters.label, printed: "40", value: 40, ...place },
    notes: ["For 2010–2030", "Round"],
  });
});

it("toOrigin has of a derived number the operation, its inputs and its bounds", () => {
  expect(toOrigin(all)).toEqual({
    ...{ kind: "derived", label: "Staff", operation: "multiply", text: "396", value: 396 },
    ...{ noun: "full-time equivalents", range: ["394.0", "398.0"] },
    inputs: [toOrigin(staff), toOrigin(clusters)],
  });
  expect(toOrigin(share(limit, companies))).not.toHaveProperty("range");
});

it("toOrigin says why there is no number, and what it needs", () => {
  expect(toOrigin(missing)).toMatchObject({ kind: "missing", label: "State", ...place });
  expect(toOrigin(share(missing, money))).toEqual({
    ...{ kind: "missing", label: "State, share of total financing", operation: "divide" },
    reason: "It needs “State”, which is missing. It is a picture.",
    inputs: [toOrigin(missing), toOrigin(money)],
  });
});

afterEach(() => useLanguage("en"));

const measures: readonly Measure[] = [
  ...[money, staff, limit, missing, all, share(missing, money), share(limit, companies)],
  divide(money, all, { label: "Cost", unit: "DKK", noun: "DKK" }),
  subtract(share(companies, money), share(clusters, money), {
    label: "Change",
    noun: "",
    signed: true,
  }),
  { ...companies, note: "One\nTwo", year: 2012, isYearCertain: false, kind: "target" },
];

it.each(["en", "da"] as const)("pages make of toOrigin what describeOrigin says, in %s", (lang) => {
  useLanguage(lang);
  const words = toWords(lang, { originRange: siteWords[lang].originRange });
  for (const measure of measures) {
    const origin = maybeParseOrigin(JSON.stringify(toOrigin(measure)));
    expect(origin).toEqual(toOrigin(measure));
    expect(origin && describeInPress(origin, words)).toBe(describeOrigin(measure).join("\n"));
  }
});

it.each<[string, Partial<AnyFigure>, readonly string[]]>([
  ["of its source's year and population", {}, []],
  ["of another year", { year: 2014, lastYear: 2014 }, ["For 2014"]],
  ["of a span", { year: 2012, lastYear: 2015 }, ["For 2012–2015"]],
  [
    "of an uncertain year",
    { isYearCertain: false },
    ["For about 2018: the source does not tell the year"],
  ],
  [
    "of another population",
    { population: "innovation-networks" },
    ["Of the innovation networks of the ministry’s programme"],
  ],
  ["that is a goal", { kind: "target" }, ["A goal, not a result"]],
  ["that is expected", { kind: "forecast" }, ["Expected, not a result"]],
  ["that is offered", { kind: "plan" }, ["Offered or intended, not granted"]],
  ["that is asked for", { kind: "requirement" }, ["Asked of others, not a result"]],
  [
    "with all of it",
    { year: 2023, lastYear: 2024, kind: "plan" },
    ["For 2023–2024", "Offered or intended, not granted"],
  ],
])("describeScope of a figure %s", (_, changes, wanted) => {
  expect(describeScope(makeAnyFigure("5", changes))).toEqual(wanted);
});

it("describeOrigin says it after the place", () => {
  expect(describeOrigin(makeAnyFigure("mindst 2.500", { kind: "target", note: "A note" }))).toEqual(
    [
      "Participating companies: printed “mindst 2.500”",
      "Account 2018, section “Part”",
      "A goal, not a result",
      "A note",
    ],
  );
});

it.each([
  ["700", false],
  ["ca. 700", false],
  ["over 700", true],
  ["knap 700", true],
])("restsOnLimit of %s and of a share of it is %s", (printed, expected) => {
  const part = makeFigure("companies_new_ideas", printed);
  expect(restsOnLimit(part)).toBe(expected);
  expect(restsOnLimit(share(part, makeFigure("companies", "1.000")))).toBe(expected);
});
