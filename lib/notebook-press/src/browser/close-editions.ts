/** Closes the list of other editions when the reader goes elsewhere, as a menu does. */
export function startClosingEditions(): void {
  const fold = document.querySelector<HTMLDetailsElement>(".editions details");
  if (!fold) return;
  const isInside = ({ target }: Event) => target instanceof Node && fold.contains(target);
  for (const type of ["pointerdown", "focusin"])
    document.addEventListener(type, (event) => {
      if (!isInside(event)) fold.open = false;
    });
  fold.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !fold.open) return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });
}
