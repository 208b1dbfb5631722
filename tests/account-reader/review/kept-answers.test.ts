import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Answers } from "../../../lib/account-reader/src/review/answer.ts";
import {
  dropAnswers,
  keepAnswers,
  loadAnswers,
} from "../../../lib/account-reader/src/review/kept-answers.ts";
import { makeDraft, makeDraftFigure } from "./make-draft.ts";

const draft = makeDraft([makeDraftFigure("companies", ["18.502", "18.205"])]);
const hash = "0123456789abcdef";

const makePlace = async () => ({
  folder: await mkdtemp(join(tmpdir(), "answers-")),
  draft,
  hash,
});

const answers: Answers = new Map([
  ["companies", { kind: "taken", printed: "18.502", section: "Part", page: undefined, line: 12 }],
  ["countries", { kind: "typed", printed: "62", section: "Abroad" }],
  ["newsletters", { kind: "missing", reason: "Not counted" }],
]);

it("loadAnswers takes up what keepAnswers kept", async () => {
  const place = await makePlace();
  expect(await loadAnswers(place)).toEqual({ answers: new Map(), notes: [] });
  await keepAnswers(place, answers);
  expect(await loadAnswers(place)).toEqual({
    answers,
    notes: ["Taking up 3 answers of an earlier run"],
  });
  expect(await readdir(join(place.folder, ".new-year"))).toEqual(["2019-0123456789ab.json"]);
});

it("loadAnswers drops the answer for a figure that reads differently, and says so", async () => {
  const place = await makePlace();
  await keepAnswers(place, answers);
  const changed = makeDraft([makeDraftFigure("companies", ["18.502", "18.250"])]);
  const kept = await loadAnswers({ ...place, draft: changed });
  expect([...kept.answers.keys()]).toEqual(["countries", "newsletters"]);
  expect(kept.notes).toEqual([
    "Taking up 2 answers of an earlier run",
    'The answer for "Participating companies" is dropped: the document reads differently now',
  ]);
});

it("loadAnswers leaves the answers for another document aside, and says so", async () => {
  const place = await makePlace();
  await keepAnswers(place, answers);
  expect(await loadAnswers({ ...place, hash: "fedcba9876543210" })).toEqual({
    answers: new Map(),
    notes: ["Answers are kept for another document of 2019, and are left aside"],
  });
});

it.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["no object", "null"],
  ["another version", '{"version":2,"answers":{}}'],
  ["an answer of no kind", '{"version":1,"answers":{"companies":{"basis":"x","answer":{}}}}'],
  ["an unknown indicator", '{"version":1,"answers":{"x":{"basis":"x","answer":{"kind":"typed"}}}}'],
  [
    "a number that cannot be read",
    '{"version":1,"answers":{"companies":{"basis":"x","answer":{"kind":"typed","printed":"many","section":"x"}}}}',
  ],
  ["no reason", '{"version":1,"answers":{"companies":{"basis":"x","answer":{"kind":"missing"}}}}'],
])("loadAnswers says so of a file that holds %s", async (_, text) => {
  const place = await makePlace();
  await mkdir(join(place.folder, ".new-year"));
  await writeFile(join(place.folder, ".new-year", "2019-0123456789ab.json"), text);
  const { answers: none, notes } = await loadAnswers(place);
  expect(none.size).toBe(0);
  expect(notes).toEqual([expect.stringMatching(/^The answers kept in .*json cannot be read/)]);
});

it("dropAnswers removes the answers of its year, and the folder if it is empty then", async () => {
  const place = await makePlace();
  const later = { ...place, draft: makeDraft([], { year: 2020 }) };
  await keepAnswers(place, answers);
  await keepAnswers({ ...place, hash: "fedcba9876543210" }, answers);
  await keepAnswers(later, answers);
  await dropAnswers(place);
  expect(await readdir(join(place.folder, ".new-year"))).toEqual(["2020-0123456789ab.json"]);
  expect(await readFile(join(place.folder, ".new-year", "2020-0123456789ab.json"), "utf8")).toMatch(
    /\n$/,
  );
  await dropAnswers(later);
  expect(await readdir(place.folder)).toEqual([]);
});
