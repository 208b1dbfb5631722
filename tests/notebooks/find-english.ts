import { readFileSync } from "node:fs";
import { parseSources } from "../../lib/performance-account/src/account/source-table.ts";

/**
 * Lines of a Danish text with English in them, beside names and quotations of an account. Words
 * that are Danish too, such as `for` and `at`, tell nothing.
 */
export const findEnglish = (text: string): readonly string[] =>
  titles
    .reduce((rest, title) => rest.replaceAll(title, ""), text)
    .replaceAll(/https?:\/\/\S+/g, "")
    .replace(names, "")
    .replaceAll(/”[^”]*”/g, "””")
    .split("\n")
    .filter((line) => english.test(line));

/** Sources keep the titles that they have, the longest first, since one may be in another. */
const titles = parseSources(readFileSync("data/sources.csv", "utf8"), "data/sources.csv")
  .read.map(({ title }) => title)
  .toSorted((a, b) => b.length - a.length);

const names =
  /(?:European )?Cluster Excellence Initiative|European Cluster$|Performance Account\b|Account \d{4}|\bA picture\b|performance-account|\bfigures\.\w+/gm;

const words = `the of and which with are was were not than from each this that does given it or
  what how company companies cluster clusters account accounts year years share shares per printed
  section source sources services outcomes label labels numbers million percent chart bar code
  contents page pages figure figures table close generated made read`.split(/\s+/);

const english = new RegExp(
  `\\b(?:${words.join("|")})\\b|“|\\bDKK\\b|\\d%|\\d,\\d{3}\\b(?! (?:mi[oa]|pct)\\.)`,
  "i",
);

/** What a page says to its readers, on screen and by a screen reader, without code. */
export function findPageTexts(html: string): string {
  const body = html
    .replaceAll(/<(style|script|pre|code)\b[\s\S]*?<\/\1>/g, "")
    // The title of a document is a name.
    .replaceAll(/<cite>[\s\S]*?<\/cite>/g, "")
    .replaceAll(/<(\w+)[^>]* hreflang="[^>]*>[\s\S]*?<\/\1>/g, "");
  const attributes = body.matchAll(/ (?:title|aria-label|alt|content)="([^"]*)"/g);
  const texts = body.replaceAll(/<[^>]*>/g, "\n");
  return [texts, ...[...attributes].map(([, text]) => text)]
    .join("\n")
    .replaceAll(/&#10;|&#x27;|&quot;|&amp;/g, "\n");
}
