import { startSaving } from "./save-chart.ts";

// Without this program a page is whole; what needs it is hidden until it runs.
startCodeSwitch();
startThemeChoice();
startFollowingContents();
startSaving();
startClosingEditions();
// An open origin would lie over the paper's notes.
addEventListener("beforeprint", () => {
  for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
});

/** One switch unfolds all code; without this program it stays hidden and each fold opens by itself. */
function startCodeSwitch(): void {
  const toggle = document.querySelector<HTMLElement>("[role=switch]");
  const folds = document.querySelectorAll<HTMLDetailsElement>("details.code");
  if (!toggle || folds.length === 0) return;
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const open = toggle.getAttribute("aria-checked") !== "true";
    toggle.setAttribute("aria-checked", String(open));
    for (const fold of folds) fold.open = open;
  });
}

/**
 * Lets the reader choose the colors. The choice is on the page and, where the browser lets a file
 * keep something, on the pages that are opened after it; a script in the head applies it there.
 */
function startThemeChoice(): void {
  const choice = document.querySelector<HTMLSelectElement>(".theme select");
  if (!choice) return;
  const root = document.documentElement;
  choice.value = root.dataset.theme ?? "";
  choice.addEventListener("change", () => {
    if (choice.value) root.dataset.theme = choice.value;
    else delete root.dataset.theme;
    try {
      if (choice.value) localStorage.setItem("theme", choice.value);
      else localStorage.removeItem("theme");
    } catch {
      // A browser may keep nothing for a file; then the choice ends with the page.
    }
  });
}

/** Marks the section being read in the table of contents, in browsers that do not by themselves. */
function startFollowingContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.contents a")];
  if (links.length === 0 || CSS.supports("selector(a:target-current)")) return;
  const sections = links.map(({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  // The section being read is the last whose heading has passed the upper third of the screen; at
  // the beginning it is the first.
  const hasPassed = (section: HTMLElement | null) =>
    section !== null && section.getBoundingClientRect().top < innerHeight / 3;
  const mark = () => {
    const at = Math.max(sections.findLastIndex(hasPassed), 0);
    for (const [n, link] of links.entries())
      if (n === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };
  // Not an observer of headings: one that is jumped over comes from below the line to above it unseen.
  for (const type of ["scroll", "resize"]) addEventListener(type, mark, { passive: true });
  mark();
}

/** Closes the list of other editions when the reader goes elsewhere, as a menu does. */
function startClosingEditions(): void {
  const fold = document.querySelector<HTMLDetailsElement>(".editions details");
  if (!fold) return;
  for (const type of ["pointerdown", "focusin"])
    document.addEventListener(type, ({ target }) => {
      if (!(target instanceof Node && fold.contains(target))) fold.open = false;
    });
  fold.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !fold.open) return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });
}
