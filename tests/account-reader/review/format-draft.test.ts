import { expect, it } from "vitest";
import type { DraftFigure } from "../../../lib/account-reader/src/extract/decide/draft.ts";
import type { Answer } from "../../../lib/account-reader/src/review/answer.ts";
import {
  type DraftTable,
  formatChange,
  formatDraft,
} from "../../../lib/account-reader/src/review/format-draft.ts";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";
import type { NumberKind } from "../../../lib/performance-account/src/numbers/types.ts";
import { makeSource } from "../../performance-account/account/make-source.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";
import { makeCandidate, makeDraftFigure } from "./make-draft.ts";

const figures: readonly DraftFigure[] = [
  makeDraftFigure("clusters", ["40"]),
  makeDraftFigure("companies", [
    makeCandidate("companies", "18.502"),
    makeCandidate("companies", "18.502", { page: undefined, line: 140 }),
    makeCandidate("companies", "18.2", { page: 7, line: 4, doubt: "it has two readings" }),
  ]),
  makeDraftFigure("financing_eu", []),
  makeDraftFigure("certified_gold", []),
  makeDraftFigure("newsletters", [], { reason: "The document gives no other number" }),
];
const answers = new Map<IndicatorId, Answer>([
  ["certified_gold", { kind: "missing", reason: "It is a picture." }],
]);
const earlier = { ...makeAccount({ clusters: "38", companies: "18.058" }), year: 2018 };
const table: DraftTable = {
  draft: { year: 2019, population: undefined, title: undefined, figures },
  account: makeAccount({ clusters: "40" }),
  answers,
  earlier,
  accounts: [earlier],
  source: makeSource({ year: 2019 }),
};

const format = (changes: Partial<DraftTable> = {}, columns?: number) =>
  formatDraft({ ...table, ...changes }, { columns, style: (_, text) => text }).split("\n");

it("formatDraft shows what is found and decided, every number of what is doubtful, and reasons", () => {
  const plain = format().map((line) => line.replaceAll("\u00A0", " "));
  expect(plain).toEqual([
    "Indicator                          Value  Printed  Where                  2018  Change  State",
    "Found",
    "Clusters and innovation networks      40  40       p. 3, l. 12              38      +2  found",
    "",
    "Decided",
    "Certified: Gold                                                                         left missing",
    "    It is a picture.",
    "",
    "Doubtful",
    "Participating companies                                                 18,058          doubtful",
    '    The document prints "18.502" and "18.502" and "18.2"',
    "                                  18,502  18.502   p. 3, l. 12; l. 140           +2.5%",
    "                                          18.2     p. 7, l. 4",
    "    Against it: it has two readings",
    "",
    "Missing: The document gives no number for it",
    "Financing: European Union                                                               missing",
    "",
    "Missing: The document gives no other number",
    "Newsletters                                                                             missing",
    "",
    "Compared with 2018, the account before it of clusters-and-networks",
  ]);
});

it.each([100, 80, 72])("formatDraft fits %d columns", (columns) => {
  const lines = format({}, columns);
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
  expect(lines.join("\n")).toContain("18,502");
});

const networks = { ...earlier, population: "innovation-networks" } as const;

it.each([
  [
    "there is no earlier account",
    [],
    "Nothing to compare with: there is no earlier account of clusters-and-networks",
  ],
  [
    "the earlier account is of another population",
    [networks],
    "Nothing to compare with: there is no earlier account of clusters-and-networks; that of 2018 is of innovation-networks",
  ],
])("formatDraft compares with nothing where %s", (_, accounts, wanted) => {
  const lines = format({ earlier: undefined, accounts });
  expect(lines[0]).toMatch(/^Indicator +Value +Printed +Where +State$/);
  expect(lines.at(-1)).toBe(wanted);
});

const none = { value: undefined, unit: "number", precision: "exact" } as const;
const read = (printed: string, kind: NumberKind) =>
  printed === "" ? none : parsePrinted(printed, { kind });

it.each<[string, string, NumberKind, string]>([
  ["18.708", "18.058", "count", "+3.6%"],
  ["17.408", "18.058", "count", "-3.6%"],
  ["18.058", "18.058", "count", "same"],
  ["18.058", "6.000", "count", "+201%"],
  ["40", "38", "count", "+2"],
  ["38", "40", "count", "-2"],
  ["100", "80", "count", "+25.0%"],
  ["4", "0", "count", "+4"],
  ["100", "0", "count", ""],
  ["10,2", "9.9", "average", "+0.3"],
  ["9.9", "10,2", "average", "-0.3"],
  ["31", "34", "average", "-3"],
  ["DKK 512,4 mio.", "DKK 494 million", "money", "+3.7%"],
  ["33%", "29,5 pct.", "money-or-share", "+3.5 points"],
  ["DKK 100 million", "DKK 80 million", "money-or-share", "+25.0%"],
  ["33%", "DKK 80 million", "money-or-share", ""],
  ["over 20.000", "18.058", "count", "about +10.8%"],
  ["", "18.058", "count", ""],
  ["18.058", "", "count", ""],
])("formatChange of %j after %j, a %s, is %j", (now, before, kind, wanted) => {
  expect(formatChange(read(now, kind), read(before, kind), kind)).toBe(wanted);
});
