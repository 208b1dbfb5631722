/**
 * Filters the figures of the index by what is typed. Words match anywhere in a word, without
 * regard to case and accents; numbers match from their first digit, in both notations.
 */
export const indexScript = String.raw`
const box = document.querySelector(".search");
const input = document.querySelector("#search");
const status = document.querySelector(".found");
const main = document.querySelector("main");
const folds = Array.from(document.querySelectorAll(".figures details"));
const letters = { "ø": "o", "æ": "ae", "ß": "ss" };

const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
  .replace(/[øæß]/g, (letter) => letters[letter])
  .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1.")
  .replace(/(\d),(?=\d)/g, "$1.");
const split = (text) => plain(text).split(/[^\p{L}\p{N}.]+/u)
  .map((word) => word.replace(/^\.+|\.+$/g, "")).filter(Boolean);

const toEntry = (row, year) => {
  const value = row.querySelector("data")?.getAttribute("value") ?? "";
  const cells = Array.from(row.cells, (cell) => cell.textContent);
  return { row, words: [...new Set(split([...cells, value, year, row.dataset.words ?? ""].join(" ")))] };
};
const groups = folds.map((fold) => {
  const year = fold.querySelector("summary").textContent;
  return { fold, entries: Array.from(fold.querySelectorAll("tbody tr"), (row) => toEntry(row, year)) };
});

const matches = (words, term) => {
  if (!/^\d/.test(term)) return words.some((word) => word.includes(term));
  const whole = /^\d{1,3}(\.\d{3})+$/.test(term) ? term.replaceAll(".", "") : term;
  return words.some((word) => word.startsWith(term) || word.startsWith(whole));
};

let opened;
const show = () => {
  const terms = split(input.value);
  const searching = terms.length > 0;
  if (searching) opened ??= folds.map((fold) => fold.open);
  let found = 0;
  let all = 0;
  for (const [at, { fold, entries }] of groups.entries()) {
    let here = 0;
    for (const { row, words } of entries) {
      row.hidden = !terms.every((term) => matches(words, term));
      if (!row.hidden) here += 1;
    }
    fold.hidden = here === 0;
    fold.open = searching ? here > 0 : (opened?.[at] ?? fold.open);
    found += here;
    all += entries.length;
  }
  if (!searching) opened = undefined;
  main.classList.toggle("searching", searching);
  const text = found > 0 ? status.dataset.found : status.dataset.none;
  status.textContent = searching ? text.replace("{0}", found).replace("{1}", all) : "";
};

const links = () => Array.from(document.querySelectorAll(".figures tbody tr:not([hidden]) a"))
  .filter((link) => link.closest("details").open);
const clear = () => {
  input.value = "";
  show();
  input.focus();
};
const move = (from, step) => {
  const all = links();
  const next = all.indexOf(from) + step;
  if (next < 0) input.focus();
  else all[Math.min(next, all.length - 1)]?.focus();
};

if (box && input && groups.length > 0) {
  box.hidden = false;
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") move(undefined, 1);
    else if (event.key === "Enter" && main.classList.contains("searching")) links()[0]?.click();
    else return;
    event.preventDefault();
  });
  document.querySelector(".figures").addEventListener("keydown", (event) => {
    const link = event.target.closest("tbody a");
    if (!link) return;
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") move(link, 1);
    else if (event.key === "ArrowUp") move(link, -1);
    else return;
    event.preventDefault();
  });
  show();
}
`;
