import type { Element } from "hast";
import { toString as toText } from "hast-util-to-string";
import { evaluateOrigin, OriginError } from "./evaluate-origin.ts";
import { agrees, type FoundNumber, findNumbers, isSame, readOne } from "./find-numbers.ts";
import { listSaid, tells } from "./list-said.ts";
import type { OpenedOrigin } from "./read-origins.ts";
import type { AuditFault, Language } from "./types.ts";

/** A figure that can be followed, or one that is given nowhere. */
export interface CheckedMark {
  /** The number as the page writes it; undefined where there is none. */
  readonly shown: FoundNumber | undefined;
  /** The value that a program reads. */
  readonly value: number | undefined;
  /** What was printed, for each figure that it comes from. */
  readonly printed: readonly string[];
}

/** What is wrong with a figure. */
type MarkFault = Pick<AuditFault, "fault" | "wanted">;

/** The id of what a figure opens; undefined if it opens nothing, or nothing certain. */
export function findTarget({ children }: Element): string | undefined {
  const [button, ...others] = children.filter((node) => node.type === "element");
  const target = button?.tagName === "button" ? button.properties.popoverTarget : undefined;
  // On paper, where nothing opens, a link without a text leads to the same.
  const isNote = (one: Element) =>
    one.properties.href === `#${String(target)}` && toText(one) === "";
  return typeof target === "string" && others.every(isNote) ? target : undefined;
}

/**
 * Checks that the text of a figure, its value, and its origin as a reader and as a program see it
 * say the same.
 * @param opened What it opens; undefined if nothing.
 */
export function checkMark(
  element: Element,
  opened: OpenedOrigin | undefined,
  language: Language,
): CheckedMark | MarkFault {
  if (!opened) return { fault: "no-origin", wanted: "a button that opens where it comes from" };
  const { origin } = opened;
  if (!origin) return { fault: "wrong-origin", wanted: "its origin in the data of the page" };
  if (!tells(opened.text, origin, language))
    return { fault: "wrong-origin", wanted: "a text that says what its origin does, and no more" };
  const [text, value] = [toText(element), String(element.properties.value ?? "")];
  if (origin.kind === "missing" && value === "" && findNumbers(text, language).length === 0)
    return { shown: undefined, value: undefined, printed: [] };
  const shown = readOne(text, language);
  if (!shown) return { fault: "unreadable", wanted: "one number in the notation of the page" };
  if (value === "" || !agrees(shown, Number(value)))
    return { fault: "wrong-value", wanted: `a value that is written so, not “${value}”` };
  try {
    const found = evaluateOrigin(origin, shown, language);
    const printed = listSaid(origin).flatMap(([kind, one]) => (kind === "printed" ? one : []));
    if (isSame(found.value, Number(value))) return { shown, value: found.value, printed };
    return { fault: "wrong-value", wanted: `the value ${found.value} that its origin gives` };
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    return { fault: error.fault, wanted: error.message };
  }
}

/** What the figures of a page show: what stands elsewhere on it is looked up here. */
export function toKnownNumbers(marks: readonly CheckedMark[]) {
  const shown = marks.flatMap((mark) => mark.shown ?? []);
  const values = marks.flatMap(({ value }) => value ?? []);
  const printed = new Set(marks.flatMap((mark) => mark.printed));
  return {
    /** Whether a figure shows the number, with its unit. */
    isShown: ({ value, unit }: FoundNumber) =>
      value !== undefined &&
      shown.some((one) => one.unit === unit && isSame(one.value ?? Number.NaN, value)),
    /** Whether it is the value of a figure. */
    isValue: (value: number) => values.some((one) => isSame(one, value)),
    /** Whether it is printed so, for a figure of the page. */
    isPrinted: (text: string) => printed.has(text),
  };
}
