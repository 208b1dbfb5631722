import { translate } from "../../language/phrase.ts";
import type { TimelinePoint } from "./timeline-point.ts";

/** How to read the marks that occur; empty where all are plain numbers. */
export const describeMarks = (points: readonly TimelinePoint[]): string =>
  marks.flatMap(([test, say]) => (points.some(test) ? [say()] : [])).join(" ");

const marks: readonly (readonly [test: (point: TimelinePoint) => boolean, say: () => string])[] = [
  [
    ({ shape }) => shape.startsWith("triangle"),
    () => translate("Arrow: a limit, the pale band shows what it leaves open."),
  ],
  [
    ({ isHollow, role }) => isHollow && role === "chosen",
    () => translate("Hollow or dashed: the number is about, or the year is not certain."),
  ],
  [
    ({ year, lastYear }) => year !== lastYear,
    () => translate("Bar: one number for several years."),
  ],
  [({ role }) => role === "other", () => translate("Small and pale: also printed, not used.")],
  [({ role }) => role === "aim", () => translate("Dashed and hollow: a goal, not a result.")],
];
