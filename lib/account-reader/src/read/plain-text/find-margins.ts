import type { SourceLine } from "./source-lines.ts";

/** Places of running heads and feet and of page numbers among lines. */
export function findMargins(lines: readonly SourceLine[]): ReadonlySet<number> {
  const candidates = lines.flatMap(({ text }, at) => (text.trim() === "" ? [] : [at]));
  const edges = findEdges(lines, candidates);
  const isAlone = (at: number) => isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
  const told = candidates.filter((at) => isToldPage(lines[at]?.text ?? ""));
  const counting = findRuns(lines, candidates.filter(isAlone)).filter(isCounting).flatMap(toPlaces);
  const edging = findRuns(lines, candidates)
    .filter((run) => run.every(({ at }) => edges.has(at)) && isAtEdges(run))
    .flatMap(toPlaces);
  const sure = new Set([...told, ...counting, ...edging]);
  for (const round of [0, 1]) {
    for (const run of findRuns(lines, candidates)) {
      const near = run.filter(({ at }) => isNear(lines, at, sure) || edges.has(at));
      const isRunning = near.length >= 3 - round && near.length === run.length && isSame(run);
      if (isRunning && run.length >= 3) for (const { at } of run) sure.add(at);
    }
    for (const at of candidates)
      if (isSmallNumber(lines[at]) && isNear(lines, at, sure) && isAlone(at)) sure.add(at);
  }
  return sure;
}

const isBlank = (line: SourceLine | undefined) => line === undefined || line.text.trim() === "";

const isToldPage = (text: string) => {
  const shown = text.trim().replace(/\s{2,}/g, "  ");
  return told.some((pattern) => pattern.test(shown));
};

const told: readonly RegExp[] = [
  /^(?:page|side|pp?\.|s\.) ?\d{1,3}(?: ?(?:of|af|\/) ?\d{1,3})?$/i,
  /^(?:[-–—|•] ?\d{1,3} ?[-–—|•]|\| ?\d{1,3}|\d{1,3} ?\|)$/,
  /^\[ ?(?:page|side) ?\d{1,3} ?\]$/i,
  /(?:^|\s{2,}|[|·] ?)(?:page|side) [a-z]?[-.]?\d{1,3} (?:of|af) [a-z]?[-.]?\d{1,3}$/i,
];

const isSmallNumber = (line: SourceLine | undefined) => /^\d{1,3}$/.test(line?.text.trim() ?? "");

/** The first and last two lines of each page. */
function findEdges(lines: readonly SourceLine[], candidates: readonly number[]) {
  const paged = candidates.filter((at) => lines[at]?.page !== undefined);
  const pages = [...Map.groupBy(paged, (at) => `${lines[at]?.page}`).values()];
  return new Set(pages.flatMap((page) => [...page.slice(0, 2), ...page.slice(-2)]));
}

interface Place {
  readonly at: number;
  /** The number at the begin or end of the line; undefined if there is none. */
  readonly number: number | undefined;
  readonly line: SourceLine;
}

type Run = readonly Place[];

const toPlaces = (run: Run) => run.map(({ at }) => at);

/** Lines that are the same but for a number at their begin or end. */
function findRuns(lines: readonly SourceLine[], places: readonly number[]): readonly Run[] {
  const keyed = places.flatMap((at) => {
    const line = lines[at];
    if (!line) return [];
    const text = line.text.trim().replace(/\s+/g, " ");
    const found = /^(\d{1,3})(?![\d.,])\D|(?<![\d.,])(\d{1,3})$/.exec(text);
    const number = found ? Number(found[1] ?? found[2]) : undefined;
    const key = text.replace(/^\d{1,3}(?![\d.,])|(?<![\d.,])\d{1,3}$/g, "#");
    return [{ key, place: { at, number, line } }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((group) =>
    group.map(({ place }) => place),
  );
}

/** Whether the number of a run grows by one or two from page to page, far enough apart. */
function isCounting(run: Run): boolean {
  const isNumbered =
    /^\s*(?:fig|tab|chapter|kapitel|part|del|goal|mål|step|trin|appendix|bilag|box|boks|case|cluster|klynge|n[or]\.)/i;
  const steps = run.slice(1).map((place, at) => {
    const before = run[at];
    const step = (place.number ?? 0) - (before?.number ?? 0);
    const isFar = place.at - (before?.at ?? 0) >= 8 || place.line.page !== before?.line.page;
    return (
      place.number !== undefined && before?.number !== undefined && step >= 1 && step <= 2 && isFar
    );
  });
  const isMarked = /[|·•]| {2}|\bpage\b|\bside\b/i.test(run[0]?.line.text.trim() ?? "");
  const wanted = isMarked ? 1 : 2;
  return (
    steps.length >= wanted && steps.every(Boolean) && !isNumbered.test(run[0]?.line.text ?? "")
  );
}

/** Whether lines at the edges of pages are the same, or count the pages. */
function isAtEdges(run: Run): boolean {
  const [first] = run;
  const isPaged = run.every(({ number, line: { page = 0 } }) => {
    const ahead = page - (first?.line.page ?? 0);
    return number !== undefined && number === (first?.number ?? 0) + ahead;
  });
  if (run.length > 1) return isPaged || isSame(run);
  return isSmallNumber(first?.line) && first?.number === first?.line.page;
}

/** Whether the lines of a run are the same, number and all. */
const isSame = (run: Run) =>
  run.every(({ number }) => number === run[0]?.number) && /\p{L}/u.test(run[0]?.line.text ?? "");

/** Whether a line that is known to be a margin stands within three lines. */
const isNear = (lines: readonly SourceLine[], at: number, sure: ReadonlySet<number>) =>
  [-3, -2, -1, 1, 2, 3].some(
    (step) =>
      sure.has(at + step) &&
      lines.slice(Math.min(at, at + step) + 1, Math.max(at, at + step)).every(isBlank),
  );
