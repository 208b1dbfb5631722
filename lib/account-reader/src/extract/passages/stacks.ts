import type { DocumentLine } from "../../document/document.ts";
import { joinNeighbours, toPairs, toRuns } from "../../lists/gather.ts";
import { isCurrency, isUnit } from "../../numbers/affixes.ts";
import { isSum, speaksOf } from "../words/lexicon.ts";
import type { Block } from "./blocks.ts";
import { type LabelPassage, type Surroundings, toLabel } from "./passage.ts";
import { joinLines, placeText } from "./placed-text.ts";
import { toSentences } from "./sentences.ts";
import { isComparison, type StackKind, toStackKind } from "./stack-line.ts";
import { addUnit } from "./table-rows.ts";

interface Token {
  readonly kind: StackKind;
  readonly line: DocumentLine;
  readonly group: number;
}

/** The pairs of labels and numbers in lines that hold one or the other. */
export function toStackPassages(
  blocks: readonly Block[],
  around: Surroundings,
  year: number,
): readonly LabelPassage[] {
  const tokens = joinUnits(
    blocks.flatMap(({ lines, group }) =>
      lines.map((line): Token => ({ kind: toStackKind(line), line, group })),
    ),
  );
  const torn = readTornTable(tokens, around, year);
  if (torn) return torn;
  const groups = [...Map.groupBy(tokens, ({ group }) => group).values()];
  const isTile = (list: readonly Token[]) => countNumbers(list) === 1 && list.length > 1;
  if (groups.filter((list) => countNumbers(list) > 0).every(isTile))
    return groups.filter(isTile).map((list) => toTile(list, around));
  return pairUp(tokens, around);
}

/** Units on lines of their own belong to the number before or after them. */
function joinUnits(tokens: readonly Token[]): readonly Token[] {
  return joinNeighbours(tokens, {
    belongs: (last, { kind, line }) =>
      (last.kind === "number" && isUnit(line.text)) ||
      (kind === "number" && isCurrency(last.line.text)),
    join: (last, { line }) => ({
      ...last,
      kind: "number",
      line: { ...last.line, text: `${last.line.text} ${line.text}` },
    }),
  });
}

/** The unit of a number that its label gives: `Total financing, DKK million`. */
const unitAtEnd =
  /[,(]\s*(?<unit>(?:DKK|kr\.?) ?(?:million|mio\.?|m)|(?:mio|mill)\.? (?:DKK|kr\.?)|%|pct\.|per cent)(?: of [\p{L} ]+)?\)?$/iu;

const countNumbers = (tokens: readonly Token[]) =>
  tokens.filter(({ kind }) => kind === "number").length;

/** One number with all the words of its group. */
function toTile(tokens: readonly Token[], around: Surroundings): LabelPassage {
  const number = tokens.find(({ kind }) => kind === "number");
  const labels = tokens.filter((one) => one !== number && !isComparison(one.line.text));
  const tile = toPassage(number ? [number] : [], labels, around);
  const label = toSentences(tile.label)[0]?.text ?? "";
  return {
    ...tile,
    label,
    number: addUnit(tile.number, unitAtEnd.exec(label)?.groups?.unit ?? ""),
  };
}

/** Labels and numbers in turns: the end that holds a number says which of the two is first. */
function pairUp(all: readonly Token[], around: Surroundings): readonly LabelPassage[] {
  const tokens = all.filter(({ kind }) => kind !== "year");
  const runs = toRuns(tokens, (run, { kind }) => isOfNumbers(run) === (kind === "number"));
  const isTold = (run: readonly Token[]) => isOfNumbers(run) || speaksOf(toText(run));
  const kept = runs.slice(runs.findIndex(isTold), runs.findLastIndex(isTold) + 1);
  const isEven = kept.every((run) => !isOfNumbers(run) || run.length === 1);
  const [first, last] = [kept[0] ?? [], kept.at(-1) ?? []];
  if (isEven && kept.length % 2 === 0 && isOfNumbers(first) !== isOfNumbers(last))
    return toPairs(kept).map(([one, other]) =>
      isOfNumbers(one) ? toPassage(one, other, around) : toPassage(other, one, around),
    );
  const labels = tokens.filter(({ kind, line }) => kind !== "number" && speaksOf(line.text));
  const numbers = tokens.filter(({ kind }) => kind === "number");
  if (labels.length !== numbers.length) return [];
  const doubt = "its label and its number do not stand together";
  return numbers.flatMap((number, at) => {
    const label = labels[at];
    return label ? [{ ...toPassage([number], [label], around), doubt }] : [];
  });
}

const isOfNumbers = (run: readonly Token[]) => run[0]?.kind === "number";

/** A table of which each cell became a line: heads with years, then a label and a number for each. */
function readTornTable(tokens: readonly Token[], around: Surroundings, year: number) {
  const begin = tokens.findIndex(({ kind }) => kind === "year");
  if (begin < 0) return undefined;
  const length = tokens.slice(begin).findIndex(({ kind }) => kind !== "year");
  const heads = tokens.slice(begin, length < 0 ? undefined : begin + length);
  const years = heads.map(({ line }) => Number(/\d{4}/.exec(line.text)?.[0]));
  if (years.length < 2) return undefined;
  const title = toText(tokens.slice(0, begin));
  const caption = [around.caption, title].filter(Boolean).join(" · ");
  const rows = toRows(tokens.slice(begin + heads.length));
  const width = rows[0]?.numbers.length ?? 0;
  if (width < years.length || rows.some(({ numbers }) => numbers.length !== width))
    return undefined;
  const column = years.indexOf(year);
  return rows.flatMap(({ label, numbers }) => {
    const number = numbers[column];
    return number ? [toPassage([number], label, { ...around, caption })] : [];
  });
}

function toRows(tokens: readonly Token[]) {
  const rows: { label: Token[]; numbers: Token[] }[] = [];
  for (const token of tokens) {
    const last = rows.at(-1);
    if (token.kind === "number") last?.numbers.push(token);
    else if (last && last.numbers.length === 0) last.label.push(token);
    else rows.push({ label: [token], numbers: [] });
  }
  return rows.filter(({ numbers, label }) => numbers.length > 0 && !isSum.test(toText(label)));
}

const toText = (tokens: readonly Token[]) =>
  joinLines(tokens.map(({ line: { text, page, line } }) => placeText(text, { page, line }))).text;

function toPassage(numbers: readonly Token[], labels: readonly Token[], around: Surroundings) {
  const { page, line } = numbers[0]?.line ?? { page: undefined, line: 1 };
  const [number, label] = [toText(numbers), toText(labels)];
  const isFirst = (numbers[0]?.line.line ?? 0) <= (labels[0]?.line.line ?? 0);
  const context = isFirst ? `${number} ${label}` : `${label} ${number}`;
  const { headings, caption } = around;
  return toLabel({ number, label, context, page, line, headings, caption });
}
