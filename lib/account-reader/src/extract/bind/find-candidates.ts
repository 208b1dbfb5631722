import type { DocumentText } from "../../document/document.ts";
import type { LabelPassage, SentencePassage } from "../passages/passage.ts";
import { type Reading, toPassages } from "../passages/to-passages.ts";
import { findMentions, type Mention } from "../statements/mentions.ts";
import { toStatement, toStatements } from "../statements/statements.ts";
import { findLanguage, partitiveAtEnd } from "../words/lexicon.ts";
import { marks } from "../words/pattern.ts";
import { bindFinancing, bindFinancingLabel } from "./bind-financing.ts";
import { bindLabel } from "./bind-label.ts";
import { bindNoun } from "./bind-noun.ts";
import { bindAllCertified, bindStatement } from "./bind-statement.ts";
import { type Binding, type Context, toContext } from "./binding.ts";
import { type Candidate, settleLists, toCandidate } from "./candidate.ts";
import { excuse, findRejection, rejectByHeading, rejectStatements } from "./find-rejection.ts";

/** Every number of a document that an indicator may be, with what speaks against it. */
export function findCandidates(document: DocumentText, year: number): readonly Candidate[] {
  const language = findLanguage(document.lines.map(({ text }) => text).join(" "));
  const reading = { year, language };
  const candidates = toPassages(document, reading).flatMap((passage) =>
    passage.kind === "label" ? readLabel(passage, reading) : readSentence(passage, reading),
  );
  return settleLists(candidates);
}

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
