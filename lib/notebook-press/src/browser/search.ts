import { hasTerm, splitWords } from "./search-words.ts";

// Without this program the index has no field, and every figure in its tables.
startSearch();

/** Lets the reader find figures by typing. */
function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>("#search");
  const status = document.querySelector<HTMLElement>(".found");
  const main = document.querySelector("main");
  const box = input?.closest<HTMLElement>(".search");
  if (!input || !status || !main || !box) return;
  const filter = makeFigureFilter();
  const show = () => {
    const isSearching = splitWords(input.value).length > 0;
    const { found, all } = filter(input.value);
    main.classList.toggle("searching", isSearching);
    const text = (found > 0 ? status.dataset.found : status.dataset.none) ?? "";
    status.textContent = isSearching
      ? text.replace("{0}", `${found}`).replace("{1}", `${all}`)
      : "";
  };
  box.hidden = false;
  input.addEventListener("input", show);
  walkLinks(input, () => {
    input.value = "";
    show();
    input.focus();
  });
  // A browser may bring back what was typed.
  show();
}

/**
 * Shows of all figures, in their tables folded by year, those that have every word of a query;
 * gives how many are shown, of how many.
 */
function makeFigureFilter() {
  const folds = document.querySelectorAll<HTMLDetailsElement>(".figures details");
  const groups = Array.from(folds, (fold) => {
    const year = fold.querySelector("summary")?.textContent ?? "";
    const rows = fold.querySelectorAll<HTMLTableRowElement>("tbody tr");
    return { fold, entries: Array.from(rows, (row) => ({ row, words: findWords(row, year) })) };
  });
  const rows = groups.flatMap(({ entries }) => entries.map(({ row }) => row));
  let opened: readonly boolean[] | undefined;
  return (query: string) => {
    const terms = splitWords(query);
    const isSearching = terms.length > 0;
    if (isSearching) opened ??= groups.map(({ fold }) => fold.open);
    for (const [at, { fold, entries }] of groups.entries()) {
      for (const { row, words } of entries)
        row.hidden = !terms.every((term) => hasTerm(words, term));
      fold.hidden = entries.every(({ row }) => row.hidden);
      if (opened) fold.open = isSearching ? !fold.hidden : opened[at] === true;
    }
    if (!isSearching) opened = undefined;
    return { found: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
  };
}

function findWords(row: HTMLTableRowElement, year: string): readonly string[] {
  const cells = Array.from(row.cells, (cell) => cell.textContent ?? "");
  const value = row.querySelector("data")?.value ?? "";
  return splitWords([...cells, value, year, row.dataset.words ?? ""].join(" "));
}

/** Arrow keys lead from the field through the links found, Enter opens the first, Escape clears. */
function walkLinks(input: HTMLInputElement, clear: () => void): void {
  const walk = (event: KeyboardEvent, link?: HTMLAnchorElement) => {
    const links = findLinks();
    const at = link ? links.indexOf(link) : -1;
    const last = links.length - 1;
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") links[Math.min(at + 1, last)]?.focus();
    else if (event.key === "ArrowUp" && link) (links[at - 1] ?? input).focus();
    else if (event.key === "Enter" && !link && splitWords(input.value).length > 0)
      links[0]?.click();
    else return;
    event.preventDefault();
  };
  input.addEventListener("keydown", (event) => walk(event));
  document.querySelector<HTMLElement>(".figures")?.addEventListener("keydown", (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("tbody a");
    if (link) walk(event, link);
  });
}

const findLinks = () => [
  ...document.querySelectorAll<HTMLAnchorElement>(
    ".figures details[open] tbody tr:not([hidden]) a",
  ),
];
