import { expect, it } from "vitest";
import type { DraftFigure } from "../../../lib/account-reader/src/extract/decide/draft.ts";
import { verifyDraft } from "../../../lib/account-reader/src/review/session.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";
import { makeCandidate, makeDraft, makeDraftFigure } from "./make-draft.ts";

const verify = (figure: DraftFigure) =>
  verifyDraft(makeDraft([figure])).figures.find(({ indicator }) => indicator === figure.indicator);

it.each([
  ["one that reads as it was read", makeDraftFigure("companies", ["18.502"])],
  ["a doubtful one", makeDraftFigure("companies", ["18.502", "many"])],
  ["a missing one", makeDraftFigure("companies", [])],
])("verifyDraft leaves %s as it is", (_, figure) => {
  expect(verify(figure)).toEqual(figure);
});

const other = parsePrinted("18.205", { kind: "count" });
const found = { state: "found", reason: undefined } as const;

it.each([
  [
    "reads as another number",
    makeDraftFigure("companies", [makeCandidate("companies", "18.502", { number: other })], found),
    { state: "doubtful", reason: '"18.502" reads as 18502 by itself' },
  ],
  [
    "cannot be read by itself",
    makeDraftFigure("companies", [makeCandidate("companies", "1.5", { number: other })], found),
    { state: "doubtful", reason: expect.stringMatching(/^Cannot read "1\.5": wanted a whole/) },
  ],
  ["has no place", makeDraftFigure("companies", [], found), { state: "missing" }],
])("verifyDraft does not take one that %s as found", (_, figure, wanted) => {
  expect(verify(figure)).toMatchObject(wanted);
});
