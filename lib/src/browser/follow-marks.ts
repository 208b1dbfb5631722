import type { Item, TooltipHandler } from "vega";
import type { Near, Tip, TipRow } from "./tip.ts";

/** What can be done with the marks of one chart. */
export interface Marks {
  /** For Vega: shows what is said of the mark under the pointer, or takes it away. */
  readonly show: TooltipHandler;
  /** Shows what is said of a mark beside it. */
  readonly showItem: (item: Item) => void;
  /** Opens the origin of the mark's figure, if it has one; keeps the tip in any case. */
  readonly open: () => void;
  /** Keeps the tip, so that its figure can be touched. */
  readonly pin: () => void;
  readonly hide: () => void;
}

/** The element that Vega draws a mark with. */
type DrawnItem = Item & { readonly _svg?: SVGElement; readonly tooltip?: unknown };

/** The marks of the chart in a figure; the figure's table has the origins. */
export function followMarks(figure: HTMLElement, tip: Tip): Marks {
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
    show: (_, event, item, value) => {
      if (item && hasText(value)) showAt(item, value, toNear(event as MouseEvent));
      else hide();
    },
    showItem: (item: DrawnItem) => {
      item._svg?.scrollIntoView({ block: "nearest" });
      const box = item._svg?.getBoundingClientRect();
      if (box) showAt(item, item.tooltip, box);
    },
    open: () => {
      tip.pin();
      tip.findFigure()?.click();
    },
    pin: tip.pin,
    hide,
  };
}

/** Whether a tooltip says something. */
export const hasText = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "";

const toNear = ({ clientX, clientY }: MouseEvent): Near => ({
  ...{ left: clientX, right: clientX },
  ...{ top: clientY, bottom: clientY },
});

/** The figures of the mark's row in the table, by their text. */
function findFigures(figure: HTMLElement, { datum }: Item): ReadonlyMap<string, Element> {
  const { row__: at } = (datum ?? {}) as { readonly row__?: number };
  const row = at === undefined ? undefined : figure.querySelector("tbody")?.rows[at];
  const figures = [...(row?.querySelectorAll("data") ?? [])];
  return new Map(figures.map((one) => [one.textContent?.trim() ?? "", one]));
}

function toRows(value: unknown, figures: ReadonlyMap<string, Element>): readonly TipRow[] {
  const toValue = (part: unknown) => {
    const text = typeof part === "object" && part !== null ? JSON.stringify(part) : String(part);
    return figures.get(text)?.cloneNode(true) ?? (figures.size > 0 ? toFirstLine(text) : text);
  };
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [["", toValue(value)]];
  return Object.entries(value).map(([name, part]) => [name, toValue(part)]);
}

/** Where a figure opens the rest, the first line is enough and covers less of the chart. */
const toFirstLine = (text: string) => text.replace(/\n[\s\S]*$/, " …");
