/**
 * Lets the reader choose the colors. The choice is on the page and, where the browser lets a file
 * keep something, on the pages that are opened after it; a script in the head applies it there.
 */
export function startThemeChoice(): void {
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
