import type { PageText } from "./find-texts.ts";
import type { PageOrigin } from "./parse-origin.ts";
import type { OpenedOrigin } from "./read-origins.ts";
import type { PlaceKind } from "./types.ts";

/** The titles of documents, and of their sections, that a page names: in origins and as `<cite>`. */
export function listTitles(
  texts: readonly PageText[],
  origins: Iterable<OpenedOrigin>,
): readonly string[] {
  const cited = texts.filter(({ rule }) => rule === "title").map(({ text }) => text);
  const named = [...origins].flatMap(({ origin }) =>
    origin instanceof SyntaxError ? [] : listNamed(origin),
  );
  return [...new Set([...cited, ...named])].filter((title) => title.length >= shortest);
}

function listNamed(origin: PageOrigin): readonly string[] {
  if (origin.kind === "formula") return origin.inputs.flatMap(listNamed);
  const place = origin.kind === "printed" ? origin.about[0] : origin.about[1];
  return place === undefined ? [] : toTitles(place);
}

/** The document and its section; a line without a section may be a note as well. */
function toTitles(place: string): readonly string[] {
  const [, title, section] = /^(.+?), (?:section|afsnittet) [“”](.+?)”(?:;|$)/u.exec(place) ?? [];
  return title && section ? [title, section] : [];
}

/** Less than this could be anything. */
const shortest = 8;

/** A stretch of a text. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** Where titles stand in a text. A drawing breaks them into lines: there a part at its edge counts. */
export function findTitleSpans(
  text: string,
  kind: PlaceKind,
  titles: readonly string[],
): readonly Span[] {
  return titles.flatMap((title) => [
    ...[...text.matchAll(toPattern(title))].map(({ index }) => ({
      ...{ at: index, end: index + title.length },
    })),
    ...(kind === "chart text" ? findParts(text, title) : []),
  ]);
}

const toPattern = (title: string) => new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu");

function findParts(text: string, title: string): readonly Span[] {
  const lengths = Array.from({ length: title.length }, (_, at) => title.length - at);
  const words = lengths.filter((length) => length >= shortest);
  const head = words.find((length) => text.endsWith(title.slice(0, length).trimEnd()));
  const tail = words.find((length) => text.startsWith(title.slice(-length).trimStart()));
  return [
    ...(head
      ? [{ at: text.length - title.slice(0, head).trimEnd().length, end: text.length }]
      : []),
    ...(tail ? [{ at: 0, end: title.slice(-tail).trimStart().length }] : []),
    ...(title.includes(text) && text.length >= shortest ? [{ at: 0, end: text.length }] : []),
  ];
}
