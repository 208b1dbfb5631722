import { catalogue } from "performance-account";
import type { Indicator } from "performance-account/data";
import type { PrintedNumber } from "performance-account/numbers";
import type { DocumentText } from "../../document/document.ts";
import type { Candidate } from "../bind/candidate.ts";
import { decide, readNumber } from "./decide.ts";
import { findAnnouncement, findPopulation, findTitle, findYearDoubt } from "./describe-document.ts";
import type { Draft, DraftFigure } from "./draft.ts";
import { findContradictions } from "./find-contradictions.ts";

const doubtYear = (figure: DraftFigure, reason: string | undefined): DraftFigure =>
  reason && figure.state === "found" ? { ...figure, state: "doubtful", reason } : figure;

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

/** A price or a rate, which no account has as its financing. */
const isTrifle = (number: PrintedNumber | undefined) =>
  number?.unit === "DKK" && number.value < 1000;

/** What a document says of each indicator, from all the numbers that may say it. */
export function toDraft(
  document: DocumentText,
  candidates: readonly Candidate[],
  year: number,
): Draft {
  const figures = catalogue.map((entry) => {
    const own = candidates.filter(({ indicator }) => indicator === entry.id);
    const read = own.map((candidate) => readNumber(candidate, entry.kind));
    return decide(
      entry,
      read.filter(({ number }) => !isTrifle(number)),
    );
  });
  const yearDoubt = findYearDoubt(document, year);
  const announced = findAnnouncement(document);
  return {
    year,
    population: findPopulation(
      document,
      figures.find(({ indicator }) => indicator === "clusters"),
    ),
    title: findTitle(document),
    figures: findContradictions(figures).map((figure) =>
      explainPicture(doubtYear(figure, yearDoubt), announced),
    ),
  };
}
