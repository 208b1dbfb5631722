import { makeFigureFilter } from "./filter-figures.ts";
import { splitWords } from "./search-words.ts";
import { walkLinks } from "./walk-links.ts";

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
    const { found, all } = filter.apply(input.value);
    main.classList.toggle("searching", isSearching);
    const text = (found > 0 ? status.dataset.found : status.dataset.none) ?? "";
    status.textContent = isSearching
      ? text.replace("{0}", `${found}`).replace("{1}", `${all}`)
      : "";
  };
  const clear = () => {
    input.value = "";
    show();
    input.focus();
  };
  box.hidden = false;
  input.addEventListener("input", show);
  walkLinks(input, { clear, isSearching: () => main.classList.contains("searching") });
  // A browser may bring back what was typed.
  show();
}
