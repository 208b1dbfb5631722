import { catalogue } from "performance-account";
import type { Indicator } from "performance-account/data";
import type { DocumentText } from "../document/document.ts";
import type { Candidate } from "./bind/candidate.ts";
import { findCandidates } from "./bind/find-candidates.ts";
import { decide, type ReadCandidate, readNumber } from "./decide/decide.ts";
import {
  findAnnouncement,
  findPopulation,
  findTitle,
  findYearDoubt,
} from "./decide/describe-document.ts";
import type { Draft, DraftFigure } from "./decide/draft.ts";
import { findContradictions } from "./decide/find-contradictions.ts";

/** How to read a document. */
export interface ExtractOptions {
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
}

/**
 * Reads the figures of an account out of its text. It never guesses: a number of which anything is
 * open is doubtful, with all its places.
 */
export function extractAccount(document: DocumentText, { year }: ExtractOptions): Draft {
  return toDraft(document, findCandidates(document, year), year);
}

/** A source of which the document has nothing but a line that announces it. */
function explainPicture(figure: DraftFigure, announced: string | undefined): DraftFigure {
  const isSource = sources.includes(figure.indicator);
  if (!announced || !isSource || figure.candidates.length > 0) return figure;
  const reason = `The document announces it ("${announced}"), but its text holds no number, as where it stands in a picture`;
  return { ...figure, reason };
}

const sources: readonly string[] = catalogue
  .filter(({ partOf }: Indicator) => partOf === "financing_total")
  .map(({ id }) => id);

/** Whether it is more than a price or a rate, which no account has as its financing. */
const isNoTrifle = ({ number }: ReadCandidate) => number?.unit !== "DKK" || number.value >= 1000;

/** What a document says of each indicator, from all the numbers that may say it. */
export function toDraft(
  document: DocumentText,
  candidates: readonly Candidate[],
  year: number,
): Draft {
  const figures = catalogue.map((entry) => {
    const own = candidates.filter(({ indicator }) => indicator === entry.id);
    const read = own.map((candidate) => readNumber(candidate, entry.kind));
    return decide(entry.id, read.filter(isNoTrifle));
  });
  const clusters = figures.find(({ indicator }) => indicator === "clusters");
  const yearDoubt = findYearDoubt(document, year);
  const announced = findAnnouncement(document);
  return {
    year,
    population: findPopulation(document, clusters),
    title: findTitle(document),
    figures: findContradictions(figures).map((figure) =>
      yearDoubt && figure.state === "found"
        ? { ...figure, state: "doubtful", reason: yearDoubt }
        : explainPicture(figure, announced),
    ),
  };
}
