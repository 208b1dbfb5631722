import type { Quantity } from "../../account/account.ts";
import { translate } from "../../language/phrase.ts";
import { toTooltip } from "../columns.ts";
import type { TimelinePoint } from "./timeline-point.ts";

/** A layer of marks. */
export type Layer = object;

/** Money is read in millions, so a chart of it is drawn from them. */
export const million = 1e6;

/** A field of numbers that places a mark. */
export const at = (field: string) => ({ field, type: "quantitative" });

/** Whether a mark is of one year, or of several. */
export const isYear = { filter: "datum.year === datum.lastYear" };
const isSpan = { filter: "datum.year !== datum.lastYear" };

/** Where a point's marks stand, reckoned from its years and its bounds. */
export const toPositions = (unit: Quantity["unit"]) => {
  const scale = unit === "DKK" ? ` / ${million}` : "";
  return [
    { calculate: "(datum.year + datum.lastYear) / 2", as: "middle" },
    { calculate: "datum.year - 0.46", as: "start" },
    { calculate: "datum.lastYear + 0.46", as: "end" },
    { calculate: `datum.value${scale}`, as: "shown" },
    { calculate: `datum.low${scale}`, as: "least" },
    { calculate: `datum.high${scale}`, as: "most" },
  ];
};

/** The bands, lines and points, from the back to the front. */
export function markLayers(points: readonly TimelinePoint[], color: string): readonly Layer[] {
  const draw = (transform: readonly object[], mark: object, encoding: object): Layer => {
    return { transform, mark, encoding };
  };
  const some = (test: (point: TimelinePoint) => boolean, ...layers: readonly Layer[]) =>
    points.some(test) ? layers : [];
  const [x, y, least] = [at("middle"), at("shown"), at("least")];
  const span = { x: at("start"), x2: { field: "end" } };
  const shape = { field: "shape", type: "nominal", scale: null };
  const dot = { type: "point", opacity: 1, strokeWidth: 2, color, ...role() };
  const bounded = { filter: "datum.low !== null" };
  const band = { color, opacity: 0.2, aria: false };
  return [
    ...some(
      ({ low }) => low !== null,
      draw([bounded, isYear], { type: "bar", width: 16, ...band }, { x, y: least, ...most }),
      draw([bounded, isSpan], { type: "rect", ...band }, { ...span, y: least, ...most }),
    ),
    ...some(
      ({ year, lastYear }) => year !== lastYear,
      draw(
        [isSpan],
        { type: "rule", strokeWidth: 5, color, ...role() },
        { ...span, y, strokeDash: toDash("datum.isHollow", [5, 3]), ...told() },
      ),
    ),
    draw(
      [{ filter: "datum.role === 'chosen'" }, isYear],
      { type: "line", color, strokeWidth: 2, aria: false },
      { x, y, detail: { field: "run__" } },
    ),
    ...some(
      (point) => point.role === "other",
      draw(
        [{ filter: "datum.role === 'other'" }, isYear],
        { ...dot, strokeWidth: 1, size: 28, opacity: 0.55, filled: false },
        { x, y, shape, ...told() },
      ),
    ),
    draw(
      [{ filter: "datum.role === 'chosen' && !datum.isHollow" }, isYear],
      { ...dot, size: 70, filled: true },
      { x, y, shape, ...told() },
    ),
    ...some(
      ({ isHollow }) => isHollow,
      draw(
        [{ filter: "datum.role !== 'other' && datum.isHollow" }, isYear],
        { ...dot, size: 70, filled: false },
        { x, y, shape, ...told(), strokeDash: toDash("datum.role === 'aim'", [2, 2]) },
      ),
    ),
  ];
}

const most = { y2: { field: "most" } };

const toDash = (test: string, value: readonly number[]) => ({
  condition: { test, value },
  value: [1, 0],
});

const role = () => ({ ariaRoleDescription: translate("mark") });

const told = () => ({
  tooltip: toTooltip({
    when: translate("Year"),
    text: translate("Value"),
    use: translate("Use"),
    origin: translate("From"),
  }),
  description: { field: "text" },
});
