import type { OwnFigure, Source } from "../account/account.ts";
import { parsePrinted } from "../numbers/parse-printed.ts";
import type { NumberKind, ValueUnit } from "../numbers/types.ts";
import { displayable } from "../text/displayable.ts";

/** What a figure of one's own measures, and where it comes from. */
export interface OwnFigureOptions {
  /** What is measured, such as `Clusters with gold`. */
  readonly label: string;
  /** The plural noun of what is counted, such as `clusters`; not needed for money. */
  readonly noun?: string;
  /** What kind of number it is; of things counted by default. */
  readonly kind?: NumberKind;
  /** Where it comes from: a file, a document, or how it was found out, in words. */
  readonly source: string;
  /** Where it stands in the source, such as `row 3`. */
  readonly section?: string;
  /** What a reader must know. */
  readonly note?: string;
  /** The year that it describes; of the source's own where it is left out. */
  readonly year?: number;
}

/**
 * A figure of one's own, which can be reckoned, told, drawn and audited with like those of an account.
 * @example
 * const place = { source: "members.csv", section: "row 3" };
 * const members = ownFigure("over 700", { label: "Members", noun: "members", ...place });
 * await show(sentence`The clusters have ${members} members.`);
 * // The clusters have over 700 members.
 * @param printed As the source has it, such as `DKK 12 million`, which keeps how exact it is; a number is exact;
 * empty or undefined where the source gives none, then `note` says why.
 * @throws {SyntaxError} If it cannot be read as a number of its kind.
 */
export function ownFigure(
  printed: string | number | undefined,
  options: OwnFigureOptions,
): OwnFigure {
  const { label, kind = "count", section = "", note = "", year = 0 } = options;
  const noun = options.noun ?? (kind === "money" ? "DKK" : "");
  const population = "clusters-and-networks";
  const source: Source = {
    ...{ id: "own", title: options.source, publisher: "", year, population, address: "" },
    ...{ accessed: "", licence: "", note: "", standing: "original" },
  };
  const place = {
    ...({ origin: "printed", indicator: "own", label, noun, section, source, note, year } as const),
    ...({ lastYear: year, isYearCertain: true, kind: "result", population } as const),
  };
  if (printed === undefined || printed === "")
    return displayable({
      ...place,
      ...nothing,
      unit: units[kind],
      printed: "",
      missing: note || "It is empty.",
    });
  const number =
    typeof printed === "number" ? toExact(printed, kind, label) : parsePrinted(printed, { kind });
  return displayable({ ...place, ...number, printed: `${printed}`, missing: undefined });
}

const nothing = { value: undefined, low: undefined, high: undefined, precision: "exact" } as const;

const units: Readonly<Record<NumberKind, ValueUnit>> = {
  ...{ count: "number", average: "number", money: "DKK", share: "share" },
  "money-or-share": "DKK",
};

function toExact(value: number, kind: NumberKind, label: string) {
  if (!Number.isFinite(value))
    throw new RangeError(
      `Cannot make a figure "${label}" of ${value}: wanted a number, or undefined where there is none`,
    );
  return { value, low: value, high: value, unit: units[kind], precision: "exact" } as const;
}
