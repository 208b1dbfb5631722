import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as toText } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { auditData } from "./audit-data.ts";
import { auditText, type KnownNumbers, toExcerpt, type Verdict } from "./audit-text.ts";
import { checkMark, findTarget, toKnownNumbers } from "./check-mark.ts";
import { listNames } from "./find-names.ts";
import { findCharts, findFile } from "./find-part.ts";
import { findTexts, isMark, type PageElement } from "./find-texts.ts";
import { tells } from "./list-said.ts";
import { hasOrigins, type OpenedOrigin, readOrigins } from "./read-origins.ts";
import { summarize } from "./summarize.ts";
import type { Audit, Language } from "./types.ts";

/**
 * Looks at every number of a published page, and gives those that lead to no figure and no
 * formula. It knows nothing but the page: what a reader cannot follow, it cannot either.
 * @example
 * const { faults } = auditPage('<html lang="en"><p>It rained 812 mm.</p></html>', "rain.html");
 * console.log(faults[0]?.number, faults[0]?.fault);
 * // 812 unmarked
 * @param html The whole page.
 * @param page What the page is called in the result.
 */
export function auditPage(html: string, page: string): Audit {
  const root = fromHtml(html);
  const { texts, marks, opaque, data } = findTexts(root, findTargets(root));
  const charts = findCharts(texts);
  const opened = readOrigins(texts, data.filter(hasOrigins));
  const checked = marks.map((mark) => ({ mark, result: checkOne(mark, opened) }));
  const origins = [...opened.values()].flatMap(({ origin }) => origin ?? []);
  const language = toLanguage(findLang(root));
  const known: KnownNumbers = {
    ...toKnownNumbers(checked.flatMap(({ result }) => ("fault" in result ? [] : result))),
    names: listNames(texts, origins),
    isOrigin: (text) => origins.some((origin) => tells(text, origin, language)),
  };
  const about = [...opened.values()].flatMap((one) => one.about);
  const read = [...texts.filter(({ kind }) => kind !== "origin"), ...about];
  return summarize(page, [
    ...(maybeLanguage(findLang(root)) ? [] : [noLanguage]),
    ...checked.map(({ mark, result }): Verdict => {
      const text = toExcerpt(mark.text, 0, 80);
      return { place: mark, text, number: toText(mark.element), ...judge(mark, result) };
    }),
    ...read.flatMap((text) => auditText(text, toLanguage(text.lang), known)),
    ...data
      .filter((script) => !hasOrigins(script))
      .flatMap((script) => auditData(script, toLanguage(script.lang), known, charts)),
    ...opaque.map(toOpaque),
  ]);
}

/** The ids of what the figures open. */
function findTargets(root: Root): ReadonlySet<string> {
  const targets = new Set<string>();
  visit(root, "element", (element) => {
    const target = isMark(element) ? findTarget(element) : undefined;
    if (target !== undefined) targets.add(target);
  });
  return targets;
}

function checkOne(mark: PageElement, opened: ReadonlyMap<string, OpenedOrigin>) {
  const own = opened.get(findTarget(mark.element) ?? "");
  return checkMark(mark.element, own, toLanguage(mark.lang));
}

function judge({ path }: PageElement, result: ReturnType<typeof checkMark>) {
  if (!("fault" in result)) return { followed: true } as const;
  const file = result.fault === "no-origin" ? findFile(path) : undefined;
  return file === undefined ? result : { file };
}

/** The language of a `lang` attribute; undefined where it is neither English nor Danish. */
function maybeLanguage(lang: string): Language | undefined {
  if (/^en\b/i.test(lang)) return "english";
  return /^da\b/i.test(lang) ? "danish" : undefined;
}

/** A page in another language is told so once, and read as English. */
const toLanguage = (lang: string): Language => maybeLanguage(lang) ?? "english";

function findLang({ children }: Root): string {
  const html = children.find((node) => node.type === "element");
  return String(html?.properties.lang ?? "");
}

const noLanguage: Verdict = {
  place: { kind: "prose", heading: "", path: [] },
  ...{ text: "", number: "" },
  fault: "no-language",
  wanted: "a page whose lang attribute says English or Danish, since numbers are read by it",
};

function toOpaque(place: PageElement): Verdict {
  const file = findFile([...place.path, place.element]);
  const named = { place, text: `<${place.element.tagName}>`, number: "" };
  if (file !== undefined) return { ...named, file };
  return {
    ...named,
    place: { ...place, kind: "picture" },
    fault: "unreadable",
    wanted: "something whose text can be read, such as a drawing in SVG",
  };
}
