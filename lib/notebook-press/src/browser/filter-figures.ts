import { hasTerm, splitWords } from "./search-words.ts";

interface Group {
  readonly fold: HTMLDetailsElement;
  readonly entries: readonly { row: HTMLTableRowElement; words: readonly string[] }[];
}

/** Shows of all figures those that have every word of a query. */
export interface FigureFilter {
  /** Gives how many are shown, of how many. */
  readonly apply: (query: string) => { readonly found: number; readonly all: number };
}

/** A filter of the tables of figures, each folded under its year. */
export function makeFigureFilter(): FigureFilter {
  const folds = document.querySelectorAll<HTMLDetailsElement>(".figures details");
  const groups = Array.from(folds, toGroup);
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  let opened: readonly boolean[] | undefined;
  const apply = (query: string) => {
    const terms = splitWords(query);
    if (terms.length > 0) opened ??= groups.map(({ fold }) => fold.open);
    const counts = groups.map((group) => filterGroup(group, terms));
    for (const [at, { fold }] of groups.entries())
      if (opened) fold.open = terms.length > 0 ? counts[at] !== 0 : opened[at] === true;
    if (terms.length === 0) opened = undefined;
    return { found: counts.reduce((sum, count) => sum + count, 0), all };
  };
  return { apply };
}

/** Hides what lacks a term, and a fold with nothing left. */
function filterGroup({ fold, entries }: Group, terms: readonly string[]): number {
  let found = 0;
  for (const { row, words } of entries) {
    row.hidden = !terms.every((term) => hasTerm(words, term));
    if (!row.hidden) found += 1;
  }
  fold.hidden = found === 0;
  return found;
}

function toGroup(fold: HTMLDetailsElement): Group {
  const year = fold.querySelector("summary")?.textContent ?? "";
  const rows = fold.querySelectorAll<HTMLTableRowElement>("tbody tr");
  const entries = Array.from(rows, (row) => ({ row, words: findWords(row, year) }));
  return { fold, entries };
}

function findWords(row: HTMLTableRowElement, year: string): readonly string[] {
  const cells = Array.from(row.cells, (cell) => cell.textContent ?? "");
  const value = row.querySelector("data")?.value ?? "";
  return splitWords([...cells, value, year, row.dataset.words ?? ""].join(" "));
}
