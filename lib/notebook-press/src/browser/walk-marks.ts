import type { Item } from "vega";
import type { LiveChart } from "./draw-live.ts";
import { hasText, type Marks } from "./follow-marks.ts";

/** What Vega keeps of what it draws. */
interface SceneNode {
  readonly items?: readonly SceneNode[];
  readonly tooltip?: unknown;
}

const toNext = (at: number, count: number) => (at + 1) % count;
const toPrevious = (at: number, count: number) => (Math.max(at, 0) + count - 1) % count;

/** By key, where it leads from a place among so many. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ...{ ArrowRight: toNext, ArrowDown: toNext, ArrowLeft: toPrevious, ArrowUp: toPrevious },
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Leads the keyboard from mark to mark, and lets a press on one open where its figure comes from. */
export function walkMarks({ view, holder }: LiveChart, marks: Marks): void {
  const said = createStatus(holder);
  let at = -1;
  const leave = () => {
    at = -1;
    said.textContent = "";
    marks.hide();
  };
  holder.addEventListener("keydown", (event) => {
    const items = findItems((view.scenegraph() as unknown as { readonly root: SceneNode }).root);
    const step = steps[event.key];
    if (event.key === "Escape") leave();
    if (event.key === "Enter" && items[at]) marks.open();
    if (!step || items.length === 0) return;
    event.preventDefault();
    at = step(at, items.length);
    const item = items[at] as Item & SceneNode;
    marks.showItem(item);
    said.textContent = toText(item.tooltip);
  });
  holder.addEventListener("focusout", leave);
  view.addEventListener("click", (event, item) => {
    if (!item || !hasText((item as SceneNode).tooltip)) return;
    // A finger shows nothing before it presses, so the first press is for the tip.
    if ((event as unknown as PointerEvent).pointerType === "touch") {
      marks.showItem(item);
      marks.pin();
    } else marks.open();
  });
}

/** Tells screen readers of the mark that the keyboard has come to. */
function createStatus(holder: HTMLElement): HTMLElement {
  const status = document.createElement("div");
  status.className = "said";
  status.setAttribute("role", "status");
  holder.after(status);
  return status;
}

/** The marks that say something, in the order in which they are drawn. */
function findItems(node: SceneNode): readonly SceneNode[] {
  const within = (node.items ?? []).flatMap(findItems);
  return hasText(node.tooltip) ? [node, ...within] : within;
}

const toText = (value: unknown) =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([name, part]) => `${name}: ${part}`)
        .join(". ")
    : String(value);
