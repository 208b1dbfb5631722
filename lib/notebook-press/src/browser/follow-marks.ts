import type { Item, TooltipHandler } from "vega";
import type { Near, Tip, TipRow } from "./tip.ts";

/** What can be done with the marks of one chart. */
export type Marks = ReturnType<typeof followMarks>;

/** The element that Vega draws a mark with. */
type DrawnItem = Item & { readonly _svg?: SVGElement; readonly tooltip?: unknown };

/** The marks of the chart in a figure; the figure's table has the origins. */
export function followMarks(figure: HTMLElement, tip: Tip) {
  let lit: Element | undefined;
  const light = (item: DrawnItem | undefined) => {
    lit?.classList.remove("lit");
    lit = item?._svg;
    lit?.classList.add("lit");
  };
  const showAt = (item: DrawnItem, value: unknown, near: Near) => {
    light(item);
    tip.show(toRows(value, findFigures(figure, item)), near);
  };
  const hide = () => {
    light(undefined);
    tip.hide();
  };
  return {
    /** For Vega: shows what is said of the mark under the pointer, or takes it away. */
    show: ((_, event, item, value) => {
      const { clientX: x, clientY: y } = event as MouseEvent;
      if (item && hasText(value)) showAt(item, value, { left: x, right: x, top: y, bottom: y });
      else hide();
    }) satisfies TooltipHandler,
    /** Shows what is said of a mark beside it. */
    showItem: (item: DrawnItem) => {
      item._svg?.scrollIntoView({ block: "nearest" });
      const box = item._svg?.getBoundingClientRect();
      if (box) showAt(item, item.tooltip, box);
    },
    /** Opens the origin of the mark's figure, if it has one; keeps the tip in any case. */
    open: () => {
      tip.pin();
      tip.findFigure()?.click();
    },
    /** Keeps the tip, so that its figure can be touched. */
    pin: tip.pin,
    hide,
  };
}

/** Whether a tooltip says something. */
export const hasText = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "";

/** The figures of the mark's row in the table, the longest first: `1,018` is not `18`. */
function findFigures(figure: HTMLElement, { datum }: Item): readonly Figure[] {
  const { row__: at } = (datum ?? {}) as { readonly row__?: number };
  const row = at === undefined ? undefined : figure.querySelector("tbody")?.rows[at];
  return [...(row?.querySelectorAll("data") ?? [])]
    .map((element) => ({ element, text: element.textContent?.trim() ?? "" }))
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => b.text.length - a.text.length);
}

interface Figure {
  readonly element: Element;
  readonly text: string;
}

function toRows(value: unknown, figures: readonly Figure[]): readonly TipRow[] {
  const toValue = (part: unknown) => {
    const text = typeof part === "object" && part !== null ? JSON.stringify(part) : String(part);
    // Where a figure opens the rest, the first line is enough and covers less of the chart.
    if (figures.length > 0 && text.includes("\n")) return text.replace(/\n[\s\S]*$/, " …");
    return putFigures(text, figures);
  };
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [["", toValue(value)]];
  return Object.entries(value).map(([name, part]) => [name, toValue(part)]);
}

/** A text with the figures in the places of theirs. */
function putFigures(text: string, figures: readonly Figure[]): Node | string {
  const figure = figures.find((one) => text.includes(one.text));
  if (!figure) return text;
  const at = text.indexOf(figure.text);
  const rest = figures.filter((one) => one !== figure);
  const parts = document.createDocumentFragment();
  parts.append(
    putFigures(text.slice(0, at), rest),
    figure.element.cloneNode(true),
    putFigures(text.slice(at + figure.text.length), rest),
  );
  return parts;
}
