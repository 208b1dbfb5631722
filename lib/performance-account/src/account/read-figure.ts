import { translate } from "../language/phrase.ts";
import { parsePrinted } from "../numbers/parse-printed.ts";
import type { AnyFigure, Source } from "./account.ts";
import { type AnyIndicatorId, findIndicator } from "./catalogue.ts";
import { toMissingFigure } from "./to-missing-figure.ts";

/** What the cells of a row say of a figure. */
export interface FigureTexts<Id extends AnyIndicatorId> {
  readonly indicator: Id;
  readonly printed: string;
  readonly section: string;
  readonly note: string;
}

/** A figure that can be read as far as it goes, and what was wrong with its number. */
export interface ReadFigure<Id extends AnyIndicatorId> {
  /** Undefined if its number cannot be read. */
  readonly figure: (AnyFigure & { readonly indicator: Id }) | undefined;
  /** What was found and what was wanted; nothing where all is well. */
  readonly unreadable: Description;
  readonly negative: Description;
}

/** What was found and what was wanted; nothing where all is well. */
export type Description = readonly [found: string, wanted: string] | readonly [];

/** The figure that a row of a source prints, with its value read from the printed form. */
export function readFigure<Id extends AnyIndicatorId>(
  { indicator, printed, section, note }: FigureTexts<Id>,
  source: Source,
): ReadFigure<Id> {
  const told = translate(note);
  const figure = { ...toMissingFigure(indicator, source), section, note: told };
  if (printed === "") return { figure: { ...figure, missing: told }, unreadable: [], negative: [] };
  try {
    const number = parsePrinted(printed, findIndicator(indicator));
    return {
      figure: { ...figure, ...number, missing: undefined, printed },
      unreadable: [],
      negative: number.value < 0 ? [`"${printed}"`, "zero or more"] : [],
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { figure: undefined, unreadable: describeNumber(error), negative: [] };
  }
}

/** Takes "Cannot read "9.9": wanted …" apart, so that it reads like the other faults. */
function describeNumber({ message }: SyntaxError): Description {
  const [, found = message, wanted = "a number"] =
    /^Cannot read (".*?"(?:: it has .*)?)[:;] wanted (.*)$/s.exec(message) ?? [];
  return [found, wanted];
}
