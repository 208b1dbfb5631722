import type { Element } from "hast";
import type { Origin } from "../origins/origin.ts";
import { packedId, unpackOrigins } from "../origins/pack-origins.ts";
import type { PageElement, PageText } from "./find-texts.ts";
import { listSaid } from "./list-said.ts";

/** What a figure opens. */
export interface OpenedOrigin {
  /** As data; undefined where the page has none for it. */
  readonly origin: Origin | undefined;
  /** As a reader sees it. */
  readonly text: string;
  /** Its labels, titles and notes: texts like any other. */
  readonly about: readonly PageText[];
}

/** Whether a script has the origins of a page as data. */
export const hasOrigins = ({ element }: PageElement) => element.properties.id === packedId;

/**
 * The origins of a page by the id of what opens.
 * @param scripts Those that have them as data.
 */
export function readOrigins(
  texts: readonly PageText[],
  scripts: readonly PageElement[],
): ReadonlyMap<string, OpenedOrigin> {
  const known = new Map(scripts.flatMap(({ text }) => [...maybeUnpack(text)]));
  const opened = texts.filter(({ kind, path }) => kind === "origin" && !isFrame(path));
  const first = new Map(opened.toReversed().map((text) => [findOpened(text.path), text]));
  return new Map(
    Array.from(first, ([id, place]) => {
      const origin = known.get(id);
      const own = opened.filter(({ path }) => findOpened(path) === id);
      const text = own.map((one) => one.text).join(" ");
      return [id, { origin, text, about: origin ? listAbout(origin, place) : [] }];
    }),
  );
}

function maybeUnpack(json: string): ReadonlyMap<string, Origin> {
  try {
    return unpackOrigins(json);
  } catch (error) {
    // Each figure that needs them says so.
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

/** The button that closes what opens. */
const isFrame = (path: readonly Element[]) => path.some(({ tagName }) => tagName === "button");

const findOpened = (path: readonly Element[]) =>
  String(path.findLast(({ properties }) => properties.popover !== undefined)?.properties.id ?? "");

/** Each once, titles as names. */
function listAbout(origin: Origin, place: PageText): readonly PageText[] {
  const said = listSaid(origin).filter(([kind]) => ["label", "note", "title"].includes(kind));
  const kinds = new Map(said.map(([kind, text]) => [text, kind]));
  return Array.from(kinds, ([text, kind]) => ({
    ...place,
    ...{ text, rule: kind === "title" ? "title" : place.rule },
  }));
}
