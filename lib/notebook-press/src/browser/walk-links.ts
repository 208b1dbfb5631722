/** What the keys do beside moving. */
export interface WalkActions {
  /** Empties the field and goes back to it. */
  readonly clear: () => void;
  readonly isSearching: () => boolean;
}

/** Arrow keys lead from the field through the links found, Enter opens, Escape clears. */
export function walkLinks(input: HTMLInputElement, { clear, isSearching }: WalkActions): void {
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") moveFrom(undefined, 1, input);
    else if (event.key === "Enter" && isSearching()) findLinks()[0]?.click();
    else return;
    event.preventDefault();
  });
  document.querySelector<HTMLElement>(".figures")?.addEventListener("keydown", (event) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("tbody a");
    if (!link) return;
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown") moveFrom(link, 1, input);
    else if (event.key === "ArrowUp") moveFrom(link, -1, input);
    else return;
    event.preventDefault();
  });
}

function moveFrom(link: HTMLAnchorElement | undefined, step: number, input: HTMLElement): void {
  const links = findLinks();
  const next = (link ? links.indexOf(link) : -1) + step;
  const wanted = next < 0 ? input : links[Math.min(next, links.length - 1)];
  wanted?.focus();
}

const findLinks = (): readonly HTMLAnchorElement[] =>
  Array.from(
    document.querySelectorAll<HTMLAnchorElement>(".figures details[open] tbody tr:not([hidden]) a"),
  );
