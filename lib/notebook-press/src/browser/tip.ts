/** What a chart says of a mark, near the mark. */
export type Tip = ReturnType<typeof createTip>;

/** A name, which may be empty, and what stands beside it. */
export type TipRow = readonly [name: string, value: string | Node];

/** A place on the screen. */
export type Near = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** The one tip of a page. */
export function createTip(parent: HTMLElement) {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  parent.append(tip);
  let isPinned = false;
  const unpin = () => {
    isPinned = false;
    tip.classList.remove("pinned");
  };
  const hide = () => {
    unpin();
    tip.hidden = true;
  };
  return {
    /** Shows rows of name and value; a value may be an element, such as a figure that opens its origin. */
    show: (rows: readonly TipRow[], near: Near) => {
      unpin();
      tip.replaceChildren(renderRows(rows));
      tip.hidden = false;
      place(tip, near);
    },
    // A mouse that leaves the mark on its way into the tip must not take it away.
    hide: () => {
      if (!isPinned) hide();
    },
    /** Keeps what is shown, so that what is in it can be pressed. */
    pin: () => {
      isPinned = !tip.hidden;
      tip.classList.toggle("pinned", isPinned);
      if (isPinned) closeWhenLeft(tip, hide);
    },
    /** The figure in what is shown, if there is one that opens. */
    findFigure: () => (tip.hidden ? null : tip.querySelector<HTMLButtonElement>("button.figure")),
  };
}

function renderRows(rows: readonly TipRow[]): HTMLElement {
  const list = document.createElement("dl");
  for (const row of rows)
    for (const [at, part] of row.entries()) {
      const cell = document.createElement(at === 0 ? "dt" : "dd");
      cell.append(part);
      list.append(cell);
    }
  return list;
}

const gap = 10;

/** Below what it is near, or above where there is more room; within the width of the screen. */
function place(tip: HTMLElement, near: Near): void {
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - gap;
  const isBelow = near.bottom + gap + height <= innerHeight || near.top < innerHeight - near.bottom;
  const top = isBelow ? near.bottom + gap : near.top - gap - height;
  // On the page and not on the screen, so that it stays with its mark when the page scrolls.
  tip.style.left = `${scrollX + Math.max(gap, Math.min(near.left, room))}px`;
  tip.style.top = `${scrollY + top}px`;
}

/** Ends with the origin that was opened from it, with a press elsewhere, and with Escape. */
function closeWhenLeft(tip: HTMLElement, hide: () => void): void {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    hide();
  };
  const options = { capture: true, signal: ending.signal };
  const isOutside = ({ target }: Event) =>
    !tip.contains(target as Node) && !(target as Element).closest?.("[popover]");
  addEventListener("pointerdown", (event) => isOutside(event) && end(), options);
  addEventListener("keydown", ({ key }) => key === "Escape" && end(), options);
  addEventListener(
    "toggle",
    (event) => (event as ToggleEvent).newState === "closed" && end(),
    options,
  );
}
