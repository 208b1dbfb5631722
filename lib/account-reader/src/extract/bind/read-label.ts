import type { LabelPassage } from "../passages/passage.ts";
import type { Reading } from "../passages/to-passages.ts";
import { findMentions, type Mention } from "../statements/mentions.ts";
import { toStatement } from "../statements/statements.ts";
import { marks } from "../words/pattern.ts";
import { bindFinancingLabel } from "./bind-financing.ts";
import { bindLabel } from "./bind-label.ts";
import { bindNoun } from "./bind-noun.ts";
import { type Binding, type Context, toContext } from "./binding.ts";
import { type Candidate, toCandidate } from "./candidate.ts";
import { excuse, findRejection, rejectByHeading } from "./find-rejection.ts";

/** What the number of a label is. */
export function readLabel(
  passage: LabelPassage,
  { year, language }: Reading,
): readonly Candidate[] {
  const { mentions } = findMentions(passage.number, year, language);
  const [mention] = mentions;
  if (!mention || mentions.length > 1) return [];
  const { marked } = findMentions(passage.label, year, language);
  const { context } = passage;
  const binding = bindWords(marked, mention, passage);
  if (!binding) return [];
  const isFirst = passage.context.startsWith(passage.number);
  const found = isFirst ? findRejection("", marked) : findRejection(marked, "");
  const ofOther = marked.includes(marks.other) && !marked.includes(marks.year);
  const rejected =
    passage.rejected ??
    (ofOther ? "another year" : undefined) ??
    excuse(found, binding) ??
    rejectByHeading(passage, year);
  const { page, line } = passage;
  return [toCandidate({ mention, binding, rejected, passage }, { context, page, line })];
}

/** What a number is by the words beside it alone. */
function bindWords(label: string, mention: Mention, passage: LabelPassage): Binding | undefined {
  const context = toContext(passage, label);
  if (mention.kind !== "plain") return bindFinancingLabel(label, mention.kind, context);
  if (!passage.context.startsWith(passage.number)) return bindLabel(label, context);
  return bindAfter(label, mention, context) ?? bindLabel(label, context);
}

/** What a number is by the words after it, which may begin with the name of their section. */
function bindAfter(label: string, mention: Mention, context: Context): Binding | undefined {
  const starts = [/^/, /^\S+\s+/u, /^\S+ \S+\s+/u].flatMap((start) => start.exec(label)?.[0] ?? []);
  for (const name of starts) {
    const statement = toStatement(mention, "", label.slice(name.length));
    if (!statement.counted) continue;
    const above = `${context.above} · ${name}`;
    return bindNoun(statement.counted, statement, { ...context, above, kind: "sentence" });
  }
  return undefined;
}
