/** The one script of a page: without it the switch stays hidden and each fold opens by itself. */
export const pageScript = `
const toggle = document.querySelector("[role=switch]");
const folds = document.querySelectorAll("details.code");
if (toggle && folds.length > 0) {
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    const open = toggle.getAttribute("aria-checked") !== "true";
    toggle.setAttribute("aria-checked", String(open));
    for (const fold of folds) fold.open = open;
  });
}
`;
