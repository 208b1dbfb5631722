import { chooseText } from "../language/language.ts";
import { translate } from "../language/phrase.ts";
import { parsePrinted, UnreadableNumber } from "../numbers/parse-printed.ts";
import type { AnyFigure, Source } from "./account.ts";
import { type AnyIndicatorId, findIndicator } from "./catalogue.ts";
import type { Steps } from "./read-table.ts";
import { toMissingFigure } from "./to-missing-figure.ts";

/** What the cells of a row say of a figure. */
type FigureTexts<Id extends AnyIndicatorId> = { readonly note_da: string } & Pick<
  AnyFigure<Id>,
  "indicator" | "printed" | "section" | "note"
>;

/** The checks of a figure's number, in order. */
export const numberChecks = [
  { check: "number can be read", noun: "figures", needs: "row that prints a number" },
  { check: "no number is negative", noun: "figures", needs: "number that can be read" },
] as const;

/** The figure that a row prints, with its value read; undefined if it cannot be read. */
export function readFigure<Id extends AnyIndicatorId>(
  { indicator, printed, section, note, note_da }: FigureTexts<Id>,
  source: Source,
  { pass }: Pick<Steps, "pass">,
): AnyFigure<Id> | undefined {
  const told = chooseText(note, note_da);
  const place = sections[section]?.() ?? section;
  const figure = { ...toMissingFigure(indicator, source), section: place, note: told };
  if (printed === "") return { ...figure, missing: told };
  try {
    const number = parsePrinted(printed, findIndicator(indicator));
    pass("number can be read");
    pass("no number is negative", number.value < 0 ? [`"${printed}"`, "zero or more"] : []);
    return { ...figure, ...number, missing: undefined, printed };
  } catch (error) {
    if (!(error instanceof UnreadableNumber)) throw error;
    pass("number can be read", [error.found, error.wanted]);
    return undefined;
  }
}

/** Places that no heading names: the words are ours, so they are translated. */
const sections: Readonly<Record<string, () => string>> = {
  Title: () => translate("Title"),
  "In the text": () => translate("In the text"),
};
