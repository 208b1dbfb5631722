/** One switch unfolds all code; without this program it stays hidden and each fold opens by itself. */
export function startCodeSwitch(): void {
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
