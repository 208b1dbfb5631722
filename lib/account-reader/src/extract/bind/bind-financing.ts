import type { IndicatorId } from "performance-account";
import type { Statement } from "../statements/statements.ts";
import {
  average,
  clusterContext,
  financingContext,
  isProgramme,
  isSum,
  linkAtEnd,
  tells,
} from "../words/lexicon.ts";
import { findAll, marks, says } from "../words/pattern.ts";
import { type Binding, type Context, unsettledSource } from "./binding.ts";

export interface BoundStatement {
  readonly statement: Statement;
  readonly binding: Binding;
}

const sources = tells.filter(([id]) => id.startsWith("financing_") && id !== "financing_total");
const total = tells.find(([id]) => id === "financing_total")?.[1] ?? /(?!)/;

/** What an amount or a percentage is by the words that name it: `Total`, `The state`. */
export function bindFinancingLabel(
  label: string,
  kind: "money" | "percent",
  { above }: Context,
): Binding | undefined {
  const bare = label.replace(/[\s:=–—-]+$/, "").trim();
  const named = [...new Set(findSources(bare.split(",")[0] ?? "").map(({ id }) => id))];
  if (isJoint.test(bare)) return undefined;
  const [source, other] = named;
  const isTotal =
    says(bare, total) || isFinancing.test(bare) || isSum.test(bare.split("·").at(-1) ?? "");
  const ofFinancing = financingContext.test(`${label} ${above}`);
  if (kind === "money" && isTotal && !source && ofFinancing && !isProgramme.test(label))
    return { indicator: "financing_total", doubt: undefined };
  const rest = isRest.test(bare) ? ("financing_other" as const) : undefined;
  const indicator = source && !other ? source : rest;
  if (!indicator) return undefined;
  const doubt =
    financingContext.test(above) || says(label, total) || (kind === "money" && /^\W*$/.test(above))
      ? undefined
      : unsettledSource;
  return { indicator, doubt };
}

const isJoint =
  /(?<!\p{L})(?:including|incl\.|herunder|inkl\.|both|både)(?!\p{L}).*(?:state|stat|EU|region|privat)/iu;

/** What is left of a list of sources. */
const isRest =
  /^(?:[A-F] )?(?:others?|everything else|andre|andet|øvrige|resten)(?: sources| kilder)?(?: \(.*\))?(?: .*(?:share|andel|amount|beløb|dkk|mio|million|millioner|%|pct|per cent|kr).*)?$/iu;

const isFinancing =
  /^(?:total |overall |the )?(?:financing|funding|finances|finansiering|økonomi|budget)(?: in total| i alt)?$/iu;

/**
 * What the amounts and percentages of a sentence are: the total, or what came from a source.
 * Sources can stand before or after their numbers, so they are bound together.
 */
export function bindFinancing(
  statements: readonly Statement[],
  context: Context,
): readonly BoundStatement[] {
  if (!financingContext.test(`${context.paragraph} ${context.above}`)) return [];
  const amounts = statements.filter(({ mention }) => mention.kind === "money");
  const shares = statements.filter(({ mention }) => mention.kind === "percent");
  const totals = amounts.flatMap((statement) => bindTotal(statement) ?? []);
  const rest = amounts.filter((one) => totals.every(({ statement }) => statement !== one));
  const isFinancing = totals.length > 0 || speaksOfSources(context);
  const bound = [...bindSources(rest, isFinancing), ...bindSources(shares, isFinancing)];
  const lone = bound.length === 0 && isFinancing ? bindOnly([...rest, ...shares], context) : [];
  return [...totals, ...bound, ...lone];
}

function bindTotal(statement: Statement): BoundStatement | undefined {
  const { left, right } = statement;
  if (!says(left, total) && !says(right, total)) return undefined;
  if (isPart.test(left) || isOfTotal(statement) || isProgramme.test(`${left} ${right}`))
    return undefined;
  if (average.test(`${left} ${right}`)) return undefined;
  const isSource = sources.some(
    ([, pattern]) => says(left, pattern) || says(right.slice(0, 30), pattern),
  );
  if (isSource && !isOverall.test(`${left} ${right}`)) return undefined;
  return { statement, binding: { indicator: "financing_total", doubt: undefined } };
}

/** `DKK 188 million of the total financing` is no total, `of the total financing of DKK 494 million` is. */
const isOfTotal = ({ left, right }: Statement) =>
  /^\s*(?:of|af) (?:the|den|det|de|this|these|denne|disse)\s/iu.test(right) ||
  (/^\W*(?:out of|of|ud af|af) (?:the|den|det|de|this|denne)\s/iu.test(left) &&
    !/(?:of|at|was|is|på|var|er|[:=(–-])\s*$/iu.test(left));

const isPart = /(?:of which|heraf|hvoraf|of this|of these|deraf)\s*$/iu;
const isOverall =
  /total|samle|i alt|combined|overall|all sources|alle kilder|altogether|tilsammen/iu;

/** Sources beside their numbers: all before, or all after, or else each that is sure by itself. */
function bindSources(statements: readonly Statement[], isFinancing: boolean) {
  const read = statements.map((statement) => ({
    statement,
    before: findBefore(statement),
    after: findAfter(statement),
  }));
  const isAfter = read.every(({ after }) => after !== undefined);
  const isBefore = read.every(({ before }) => before !== undefined);
  const isList = new Set(read.map(({ before, after }) => before ?? after)).size > 1;
  return read.flatMap(({ statement, before, after }) => {
    const sure = before && after && before !== after ? undefined : (after ?? before);
    const source = isBefore === isAfter ? sure : isAfter ? after : before;
    if (!source || isGrowth(statement)) return [];
    const isOther = !isList && speaksOfProgramme(`${statement.left} ${statement.right}`);
    const doubt = isOther || !(isFinancing || isList) ? unsettledSource : undefined;
    return [{ statement, binding: { indicator: source, doubt } }];
  });
}

/** One amount and one source in a sentence about the clusters belong together, whatever is between. */
function bindOnly(statements: readonly Statement[], { text }: Context): readonly BoundStatement[] {
  const open = statements.filter(({ rejected }) => !rejected);
  const [statement, other] = open;
  if (!statement || other || speaksOfProgramme(text) || isPartOf.test(text)) return [];
  if (!clusterContext.test(text) || isGrowth(statement)) return [];
  const [source, further] = [...new Set(findSources(text).map(({ id }) => id))];
  return source && !further
    ? [{ statement, binding: { indicator: source, doubt: undefined } }]
    : [];
}

/** Whether words speak of the money of a programme; a source can be called one itself. */
const speaksOfProgramme = (text: string) =>
  isProgramme.test(sources.reduce((rest, [, pattern]) => rest.replace(pattern, " "), text));

const isPartOf = /^\W*(?:out of|of|ud af|af) (?:the|den|det|de)(?: \p{L}+){1,4},/iu;

const isGrowth = ({ left, right }: Statement) =>
  /(?:rose|grew|fell|increased?|growth|steg|steget|faldt|vokset|voksede|vækst|stigning)(?: by| of| med| på)?\s*$/iu.test(
    left,
  ) ||
  /^\s*(?:more|less|higher|lower|growth|increase|mere|mindre|højere|stigning|vækst|of (?:the )?(?:companies|participants|clusters)|af (?:virksomhederne|deltagerne|klyngerne(?!s)))/iu.test(
    right,
  );

const speaksOfSources = ({ paragraph, above }: Context) =>
  ofSources.test(`${paragraph} ${above}`) || says(paragraph, total) || says(above, total);

const ofSources =
  /(?:sources? of|by source|financ\w* by|who (?:paid|pays)|kilde|finansieringskilder|fordelt på|fordeling|share of (?:the )?(?:total )?(?:financing|funding)|of (?:the )?(?:total |overall |combined )?(?:financing|funding|budget|amount|sum|money)|af (?:den samlede |det samlede |de samlede )?(?:finansiering|midler|budget|beløb|økonomi)|hvem betal|financing|finansiering|funding)/iu;

/** The source that a number's words begin with: `38% from the state`; undefined if it is joined by others. */
function findAfter({ right }: Statement): IndicatorId | undefined {
  const rest = right.replace(leadsSource, "");
  const first = findSources(rest).find(({ start }) => start <= 1);
  if (!first) return undefined;
  const others = findSources(rest.slice(first.end)).filter(
    ({ id, start }) => id !== first.id && start <= 25,
  );
  return others.some(({ start }) =>
    /^\s*(?:,|and|og|samt|or|eller|&)/iu.test(rest.slice(first.end, first.end + start)),
  )
    ? undefined
    : first.id;
}

const leadsSource =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:of|af|heraf|deraf) (?:(?:the|this|den|det|de|total|overall|samlede) )*(?:financing|funding|amount|money|sum|budget|finansiering|finansieringen|midlerne|beløbet|budgettet)?\s*)?(?:(?:was|were|is|are|came|comes|come|stems?|stemmed|derived|originated|kom|kommer|er|var|blev|stammer|stammede|finansieret|financed|funded|paid|provided|contributed|covered|betalt|dækket|leveret|bidraget|originates?|supplied|hentet|hentes|won|raised|obtained|secured|hjemtaget|vundet)\s+){0,3}(?:from|by|fra|af|in|as|i|through|via)?\s*/iu;

/** The source that ends right before a number: `The state contributed 38%`, `State: 38%`. */
function findBefore({ left }: Statement): IndicatorId | undefined {
  if (isPartOf.test(left) && !says(left, total)) return undefined;
  const bare = left.replace(inYear, " ").replace(linkAtEnd, "").replace(linksSource, "");
  const all = findSources(bare).toSorted((a, b) => b.end - a.end || a.start - b.start);
  const [last] = all;
  if (!last) return undefined;
  const between = bare.slice(last.end).trim();
  const isSubject =
    new Set(all.map(({ id }) => id)).size === 1 && beginsClause.test(bare.slice(0, last.start));
  if (between.length > 2 && !(isSubject && between.split(/\s+/).length <= 7)) return undefined;
  const before = findSources(bare.slice(0, last.start)).toSorted((a, b) => b.end - a.end)[0];
  const isJoined =
    before &&
    before.id !== last.id &&
    /^\s*(?:,|and|og|samt|&)[\s\p{L}]{0,12}$/iu.test(bare.slice(before.end, last.start));
  return isJoined ? undefined : last.id;
}

/** Nothing before a source that would make it something else than the subject of its clause. */
const beginsClause =
  /^[\s,;:]*(?:and|og|samt|while|mens|but|men|as usual|som sædvanlig|here|her)?\s*(?:from |fra )?(?:the|de|den|det)?\s*$/iu;

const inYear = new RegExp(`(?:in|i|during) [${marks.year}${marks.other}]{4}`, "giu");

const linksSource =
  /\s*(?:had |has |have |har |havde )?(?:,? (?:som|der|which|who))?\s*(?:with|med|lagde|lægger|gav|gave|put in|bidrog|bidraget|contributed|provided|given|covered|supplied|stod|for|leverede|leveret|paid|betalt|approximately)?\s*(?:for )?(?:the (?:last|remaining|final|rest)|de (?:sidste|resterende))?\s*$/iu;

function findSources(text: string) {
  const found = findAll(text, sources).filter(
    ({ start }) => !isRecipient.test(text.slice(0, start)),
  );
  // `Private companies and foundations` is one source.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.end - other.start > one.end - one.start &&
          other.start <= one.start &&
          other.end >= one.end,
      ),
  );
}

/** Who is given money is no source of it. */
const isRecipient =
  /(?<!\p{L})(?:granted|awarded|gave|helped|supported|støttede|gav|hjalp)(?: to)?\s+(?:the |de )?$/iu;
