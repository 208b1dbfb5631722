import { findMentions, type Mention } from "../numbers/mentions.ts";
import type { SentencePassage } from "../passages/passage.ts";
import type { Reading } from "../passages/to-passages.ts";

/**
 * What speaks against a number of which a part is printed that is larger, in the words right after
 * it: `2,733 companies … Of these, 2,980 were small.` Undefined for nothing.
 */
export function findLargerPart(
  { text, later }: SentencePassage,
  mention: Mention,
  { year, language }: Reading,
): string | undefined {
  const words = `${text.slice(mention.end)} ${later[0] ?? ""}`;
  const { mentions } = findMentions(words, year, language);
  const [part] = mentions.filter(({ kind, isWord }) => kind === "plain" && !isWord);
  const isPart = part !== undefined && ofIt.test(words.slice(0, part.start));
  return isPart && mention.kind === "plain" && toNumber(part) > toNumber(mention)
    ? `a part of it is printed as "${part.printed}"`
    : undefined;
}

/** Words that lead to a part of the number before them, as the end of a text. */
const ofIt =
  /(?<!\p{L})(?:of (?:these|them|those|which)|heraf|hvoraf|deraf|af (?:dem|disse|hvilke))(?!\p{L})[^.;:\d]{0,25}$/iu;

const toNumber = ({ digits }: Mention) => Number(digits.replace(/[.,\s](?=\d{3}(?!\d))/g, ""));
