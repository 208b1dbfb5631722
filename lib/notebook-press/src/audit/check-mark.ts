import type { Element } from "hast";
import { toString as toText } from "hast-util-to-string";
import type { Origin } from "../origins/origin.ts";
import { agrees, isSame } from "./agrees.ts";
import { evaluateOrigin, OriginError } from "./evaluate-origin.ts";
import { type FoundNumber, findNumbers, readOne } from "./find-numbers.ts";
import type { Language } from "./language.ts";
import { listSaid, tells } from "./list-said.ts";
import type { OpenedOrigin } from "./read-origins.ts";
import type { FaultName } from "./types.ts";

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
export interface MarkFault {
  readonly fault: FaultName;
  readonly wanted: string;
}

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
  return checkOrigin(origin, { shown, value: Number(value), language });
}

interface Read {
  readonly shown: FoundNumber;
  readonly value: number;
  readonly language: Language;
}

function checkOrigin(origin: Origin, { shown, value, language }: Read): CheckedMark | MarkFault {
  try {
    const found = evaluateOrigin(origin, shown, language);
    const printed = listSaid(origin).flatMap(([kind, text]) => (kind === "printed" ? text : []));
    if (isSame(found.value, value)) return { shown, value, printed };
    return { fault: "wrong-value", wanted: `the value ${found.value} that its origin gives` };
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    return { fault: error.fault, wanted: error.message };
  }
}
