import { expect, it } from "vitest";
import { clause } from "../../../lib/performance-account/src/display/clause.ts";
import {
  findToldMissing,
  paragraph,
} from "../../../lib/performance-account/src/display/paragraph.ts";
import { renderText, sentence } from "../../../lib/performance-account/src/display/sentence.ts";
import { table } from "../../../lib/performance-account/src/display/table.ts";
import type { Showable } from "../../../lib/performance-account/src/display/to-bundle.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { servicesChart } from "../charts/all-charts.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFigure } from "../measures/make-figure.ts";

const companies = makeFigure("companies", "50");
const ideas = makeFigure("companies_new_ideas", "5");
const state = makeFigure("financing_state", "");
const clusters = makeFigure("clusters", "");
const said = sentence`${companies} took part.`;
const also = sentence`${ideas} had ideas.`;
const unsaid = sentence`${state} from the state.`;

it.each([
  ["what is given, in order", [said, also], "50 took part. 5 had ideas."],
  [
    "what is missing at the end",
    [unsaid, said],
    "50 took part. Not given: “State”. It is a picture.",
  ],
  [
    "a figure that several lack once",
    [unsaid, said, sentence`${share(state, companies)} of them.`],
    "50 took part. Not given: “State”. It is a picture.",
  ],
  ["only what is missing", [unsaid], "Not given: “State”. It is a picture."],
  [
    "what clauses lack, once, with what sentences lack",
    [sentence`${companies} took part${clause`, ${state} from the state`}.`, unsaid],
    "50 took part. Not given: “State”. It is a picture.",
  ],
  [
    "what every sentence lacks, in the catalogue's order",
    [unsaid, sentence`${clusters}.`, said],
    "50 took part. Not given: “Clusters and innovation networks” and “State”. It is a picture.",
  ],
  ["nothing", [], ""],
])("paragraph says %s", (_, tellings, wanted) => {
  expect(renderText(paragraph(tellings))).toBe(wanted);
});

it("paragraph keeps the numbers of its sentences", () => {
  const { parts } = paragraph([said, also]);
  expect(parts.filter((part) => typeof part !== "string")).toEqual([companies, ideas]);
});

it("paragraph names what is missing of its subject, even if no sentence needs it", () => {
  const about = [{ figure: state }, { figure: ideas }];
  expect(renderText(paragraph([said], { about }))).toBe(
    "50 took part. Not given: “State”. It is a picture.",
  );
});

const empty = table([state], { Amount: (figure) => figure }, "Amounts");
const partial = table([state, companies], { Number: (figure) => figure });
const courses = makeFigure("companies_courses", "");
const notice = servicesChart(makeAccount({}));

it.each([
  ["an empty table's", [said, unsaid], empty, "50 took part."],
  ["an empty chart's", [said, sentence`${courses}.`], notice, "50 took part."],
  [
    "a partly filled table's",
    [said, unsaid],
    partial,
    "50 took part. Not given: “State”. It is a picture.",
  ],
  ["text's", [said, unsaid], "Text", "50 took part. Not given: “State”. It is a picture."],
])(
  "paragraph does not repeat %s missing figures if that names them",
  (_, tellings, after, wanted) => {
    expect(renderText(paragraph(tellings, { after }))).toBe(wanted);
  },
);

it("paragraph without a sentence to say is silent below what says that all is missing", () => {
  expect(paragraph([sentence`${clusters}.`], { after: notice }).parts).toEqual([]);
});

const some = makeFigure("companies", "5");
const services = [
  "Matchmaking",
  "International activities",
  "Collaboration projects",
  "Courses and training",
];

it.each<[string, Showable | undefined, readonly string[]]>([
  ["nothing", undefined, []],
  ["text", "Text", []],
  ["a table without a value", table([state], { Amount: (figure) => figure }), ["State"]],
  ["a table with a value", table([state, some], { Amount: (figure) => figure }), []],
  ["a table of text", table([1], { Name: () => "a" }), []],
  ["a frame", { columns: ["a"], values: [] }, []],
  ["a chart without a bar", servicesChart(makeAccount({})), services],
  ["a chart with a bar", servicesChart(makeAccount({ companies_courses: "5" })), []],
])("findToldMissing of %s", (_, shown, labels) => {
  expect(findToldMissing(shown)).toEqual(labels);
});
