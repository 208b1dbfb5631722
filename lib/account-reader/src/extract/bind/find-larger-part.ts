import type { SentencePassage } from "../passages/passage.ts";
import type { Reading } from "../passages/to-passages.ts";
import { findMentions, type Mention } from "../statements/mentions.ts";
import { partitiveAtEnd } from "../words/lexicon.ts";

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
  const isPart = part !== undefined && partitiveAtEnd.test(words.slice(0, part.start));
  return isPart && mention.kind === "plain" && toNumber(part) > toNumber(mention)
    ? `a part of it is printed as "${part.printed}"`
    : undefined;
}

const toNumber = ({ digits }: Mention) => Number(digits.replace(/[.,\s](?=\d{3}(?!\d))/g, ""));
