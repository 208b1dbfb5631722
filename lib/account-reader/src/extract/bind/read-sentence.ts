import type { SentencePassage } from "../passages/passage.ts";
import type { Reading } from "../passages/to-passages.ts";
import { findMentions, type Mention } from "../statements/mentions.ts";
import { toStatements } from "../statements/statements.ts";
import { partitiveAtEnd } from "../words/lexicon.ts";
import { bindFinancing } from "./bind-financing.ts";
import { bindAllCertified, bindStatement } from "./bind-statement.ts";
import { toContext } from "./binding.ts";
import { type Candidate, toCandidate } from "./candidate.ts";
import { excuse, rejectByHeading, rejectStatements } from "./find-rejection.ts";

/** What the numbers of a sentence are. */
export function readSentence(passage: SentencePassage, reading: Reading): readonly Candidate[] {
  const { year, language } = reading;
  const marked = findMentions(passage.text, year, language);
  const context = toContext(passage, marked.marked);
  const statements = rejectStatements(toStatements(marked));
  const counts = statements.flatMap((statement, at) => {
    if (statement.mention.kind !== "plain") return [];
    const bindings = [
      bindStatement(statement, statements.slice(0, at), context),
      bindAllCertified(statement, context),
    ];
    return bindings.flatMap((binding) => (binding ? [{ statement, binding }] : []));
  });
  const above =
    rejectByHeading(passage, year) ??
    (isExample.test(passage.paragraph) ? "one cluster or place" : undefined);
  return [...counts, ...bindFinancing(statements, context)].map(({ statement, binding }) => {
    const { mention } = statement;
    const place = { context: passage.text, ...passage.findPlace(mention.start) };
    const rejected = excuse(statement.rejected, binding) ?? above;
    const doubt = binding.doubt ?? findLargerPart(passage, mention, reading);
    return toCandidate({ mention, binding: { ...binding, doubt }, rejected, passage }, place);
  });
}

/** A paragraph that is an example says so at its beginning, or where the example begins. */
const isExample = /(?:^|[.!?]\s+|\s)(?:et |an )?(?:eksempel|example|case)(?: [\p{L} ]{0,20})?:/iu;

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
