import type { Origin } from "../origins/origin.ts";
import type { PageText } from "./find-texts.ts";
import { listSaid } from "./list-said.ts";
import type { PlaceKind } from "./types.ts";

/** A text whose numbers count nothing wherever it stands on a page. */
export interface Name {
  /** The rule that excepts them. */
  readonly rule: "title" | "definition";
  readonly text: string;
}

/**
 * What a page names: titles of documents and of their sections, in origins and as `<cite>`, and
 * what defines a figure, as `<dfn>` and as a limit in its label.
 */
export function listNames(texts: readonly PageText[], origins: readonly Origin[]): readonly Name[] {
  const said = origins.flatMap(listSaid);
  const find = (kind: string) => said.flatMap(([one, text]) => (one === kind ? [text] : []));
  const mark = (rule: string) => texts.flatMap((one) => (one.rule === rule ? [one.text] : []));
  const limits = find("label").flatMap((label) => label.match(limit) ?? []);
  const toNames = (rule: Name["rule"], named: readonly string[]) =>
    [...new Set(named)].filter(({ length }) => length >= shortest).map((text) => ({ rule, text }));
  return [
    ...toNames("title", [...mark("title"), ...find("title")]),
    ...toNames("definition", [...mark("definition"), ...limits]),
  ];
}

/** Less than this could be anything. */
const shortest = 8;

/**
 * A limit and what it is of, such as `fewer than 50 employees`. `over 700` and `at least 700` are
 * none: so a page writes a figure that is known no better.
 */
const limit =
  /(?<!\p{L})(?:(?:fewer|less|more) than|(?:færre|mindre|flere|mere) end) \d[\d.,]* \p{L}+/giu;

/** A stretch of a text, with the rule that excepts it. */
export interface Span {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/** Where names stand in a text. A drawing breaks them into lines: there a part at its edge counts. */
export function findNameSpans(
  text: string,
  kind: PlaceKind,
  names: readonly Name[],
): readonly Span[] {
  return names.flatMap(({ rule, text: name }) =>
    [
      ...[...text.matchAll(toPattern(name))].map(({ index }) => [index, index + name.length]),
      ...(kind === "chart text" ? findParts(text, name) : []),
    ].map(([at = 0, end = 0]) => ({ name: rule, at, end })),
  );
}

const toPattern = (title: string) => new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu");

function findParts(text: string, name: string): readonly (readonly [at: number, end: number])[] {
  const lengths = Array.from({ length: name.length }, (_, at) => name.length - at);
  const words = lengths.filter((length) => length >= shortest);
  const head = words.find((length) => text.endsWith(name.slice(0, length).trimEnd()));
  const tail = words.find((length) => text.startsWith(name.slice(-length).trimStart()));
  return [
    ...(head ? [[text.length - name.slice(0, head).trimEnd().length, text.length] as const] : []),
    ...(tail ? [[0, name.slice(-tail).trimStart().length] as const] : []),
    ...(name.includes(text) && text.length >= shortest ? [[0, text.length] as const] : []),
  ];
}
