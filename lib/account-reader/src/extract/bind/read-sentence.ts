import type { SentencePassage } from "../passages/passage.ts";
import type { Reading } from "../passages/to-passages.ts";
import { findMentions } from "../statements/mentions.ts";
import { toStatements } from "../statements/statements.ts";
import { bindFinancing } from "./bind-financing.ts";
import { bindAllCertified, bindStatement } from "./bind-statement.ts";
import type { Candidate } from "./candidate.ts";
import { findLargerPart } from "./find-larger-part.ts";
import { excuse, rejectByHeading, rejectStatements } from "./find-rejection.ts";
import { toCandidate } from "./to-candidate.ts";
import { toContext } from "./to-context.ts";

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
