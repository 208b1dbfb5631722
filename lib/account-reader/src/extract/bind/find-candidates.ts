import type { DocumentText } from "../../document/document.ts";
import { toPassages } from "../passages/to-passages.ts";
import { findLanguage } from "../words/lexicon.ts";
import { type Candidate, settleLists } from "./candidate.ts";
import { readLabel } from "./read-label.ts";
import { readSentence } from "./read-sentence.ts";

/** Every number of a document that an indicator may be, with what speaks against it. */
export function findCandidates(document: DocumentText, year: number): readonly Candidate[] {
  const language = findLanguage(document.lines.map(({ text }) => text).join(" "));
  const reading = { year, language };
  const candidates = toPassages(document, reading).flatMap((passage) =>
    passage.kind === "label" ? readLabel(passage, reading) : readSentence(passage, reading),
  );
  return settleLists(candidates);
}
