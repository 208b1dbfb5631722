import type { Element } from "hast";
import { hasClass } from "./elements.ts";
import type { PageText } from "./find-texts.ts";
import { type OriginLine, type PageOrigin, parseOrigin } from "./parse-origin.ts";

/** What a figure opens, read. */
export interface OpenedOrigin {
  /** An error where it cannot be read. */
  readonly origin: PageOrigin | SyntaxError;
  /** Its lines as they stand on the page. */
  readonly lines: readonly string[];
  /** Its texts besides what is printed and the formulas: labels, accounts, sections, notes. */
  readonly about: readonly PageText[];
}

/** The origins of a page by the id of their element. */
export function readOrigins(texts: readonly PageText[]): ReadonlyMap<string, OpenedOrigin> {
  const own = texts.filter(({ kind, path }) => kind === "origin" && !isFrame(path));
  const ids = new Set(own.map(({ path }) => findOpened(path)));
  return new Map(
    Array.from(ids, (id) => [id, readOrigin(own.filter(({ path }) => findOpened(path) === id))]),
  );
}

/** The button that closes what opens. */
const isFrame = (path: readonly Element[]) => path.some(({ tagName }) => tagName === "button");

const findOpened = (path: readonly Element[]) =>
  String(path.findLast(({ properties }) => properties.popover !== undefined)?.properties.id ?? "");

function readOrigin(texts: readonly PageText[]): OpenedOrigin {
  const lines = texts.map((text): OriginLine => ({ text: text.text, level: findLevel(text) }));
  const opened = { lines: lines.map(({ text }) => text) };
  try {
    const origin = parseOrigin(lines);
    const about = new Set(listAbout(origin));
    const place = texts[0];
    return {
      ...opened,
      origin,
      about: place ? [...about].map((text) => ({ ...place, text })) : [],
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { ...opened, origin: error, about: [] };
    throw error;
  }
}

function findLevel({ path }: PageText): number {
  const own = path.at(-1);
  return own ? ([0, 1, 2, 3].findLast((level) => hasClass(own, `level-${level}`)) ?? 0) : 0;
}

function listAbout(origin: PageOrigin): readonly string[] {
  const more = origin.kind === "formula" ? origin.inputs.flatMap(listAbout) : origin.about;
  return [origin.label, ...more];
}
