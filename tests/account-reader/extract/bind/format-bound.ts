import type { Candidate } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import {
  readLabel,
  readSentence,
} from "../../../../lib/account-reader/src/extract/bind/find-candidates.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { findLanguage } from "../../../../lib/account-reader/src/extract/words/lexicon.ts";
import { readText } from "../../read-text.ts";

/**
 * What the numbers of a text of 2018 are bound to, under a heading: `companies 18,502`, with the
 * reason in brackets if it is rejected, or a question mark if it is doubtful.
 */
export function formatBound(heading: string, text: string): readonly string[] {
  const reading = { year: 2018, language: findLanguage(`${heading} ${text}`) };
  return toPassages(readText(`# ${heading}`, "", text), reading)
    .flatMap((passage) =>
      passage.kind === "label" ? readLabel(passage, reading) : readSentence(passage, reading),
    )
    .map(formatCandidate);
}

/** A candidate as tables of cases have it. */
export function formatCandidate({ indicator, printed, rejected, doubt }: Candidate): string {
  const mark = rejected ? ` (${rejected})` : doubt ? "?" : "";
  return `${indicator} ${printed}${mark}`;
}
