import { expect, it } from "vitest";
import type { DraftFigure } from "../../../lib/account-reader/src/extract/decide/draft.ts";
import type { Answer } from "../../../lib/account-reader/src/review/answer.ts";
import { toCells } from "../../../lib/account-reader/src/review/propose.ts";
import { makeCandidate, makeDraftFigure } from "./make-draft.ts";

const id = "companies";
const found = makeDraftFigure(id, ["18.502"]);
const two = makeDraftFigure(id, ["18.502", "18.205"]);
const missing = makeDraftFigure(id, []);
const odd = makeDraftFigure(id, ["1.5"], { state: "doubtful", reason: "It has two readings" });
const lookAlike = makeDraftFigure(id, [makeCandidate(id, "17.204", { doubt: "another year" })], {
  state: "missing",
  reason: 'The document prints "17.204", but as another year',
});
const noHeading = makeDraftFigure(id, [makeCandidate(id, "9", { section: "" })]);
const taken = { kind: "taken", printed: "18.502", section: "Part", page: 3, line: 12 } as const;
const spelled = makeDraftFigure(id, [
  makeCandidate(id, "14"),
  makeCandidate(id, "fourteen", { line: 20 }),
]);

const notFound = [
  "Not found when the document was read by program",
  "Ikke fundet, da dokumentet blev læst af et program",
];

it.each<[string, DraftFigure, Answer | undefined, readonly string[]]>([
  ["what is found", found, undefined, ["18.502", "Part", ""]],
  ["what is found under no heading", noHeading, undefined, ["9", "Title", ""]],
  [
    "nothing where two values are printed",
    two,
    undefined,
    [
      "",
      "Part",
      "The document prints several numbers (page 3, line 12; page 3, line 13), and nobody has decided which is meant",
      "Dokumentet trykker flere tal (side 3, linje 12; side 3, linje 13), og det er ikke afgjort, hvilket der er ment",
    ],
  ],
  [
    "nothing where the only value is in doubt",
    odd,
    undefined,
    [
      "",
      "Part",
      "The document prints a number (page 3, line 12), but nobody has confirmed that it is meant",
      "Dokumentet trykker et tal (side 3, linje 12), men det er ikke bekræftet, at det er ment",
    ],
  ],
  ["nothing where nothing is found", missing, undefined, ["", "", ...notFound]],
  ["nothing where something looks like it", lookAlike, undefined, ["", "", ...notFound]],
  [
    "what is taken, with what else is printed",
    two,
    taken,
    [
      "18.502",
      "Part",
      "The document also prints something else (page 3, line 13)",
      "Dokumentet trykker også noget andet (side 3, linje 13)",
    ],
  ],
  [
    "what is taken, without other forms of it",
    spelled,
    { ...taken, printed: "14" },
    ["14", "Part", ""],
  ],
  [
    "what is typed",
    missing,
    { kind: "typed", printed: "18.502", section: "A chart" },
    ["18.502", "A chart", "Read from the document by hand", "Aflæst i dokumentet af et menneske"],
  ],
  [
    "the reason that is typed, even where something is found",
    found,
    { kind: "missing", reason: "Of another year" },
    ["", "", "Of another year"],
  ],
  [
    "the reason that is proposed, in Danish too",
    missing,
    { kind: "missing", reason: "The document gives no number for it" },
    ["", "", "The document gives no number for it", "Dokumentet oplyser ikke noget tal for det"],
  ],
])("toCells gives a row %s", (_, figure, answer, [printed, section, note, noteDa]) => {
  expect(toCells(figure, answer, "s")).toEqual({
    indicator: id,
    source: "s",
    printed,
    section,
    note,
    ...(noteDa !== undefined && { note_da: noteDa }),
  });
});
