import type { History } from "../../../lib/performance-account/src/account/load.ts";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { drawNotebook } from "./draw-notebook.ts";

type Options = Parameters<typeof drawNotebook>[2];
type Draw = (history: History, options?: Options) => readonly ChartSpec[];

/** Charts of a notebook, from the first of some to the last. */
const ofNotebook =
  (name: string, first: number, last?: number): Draw =>
  (history, options) =>
    drawNotebook(name, { history }, options).slice(first, last);

/** Every chart of several years in the notebooks, by a name. */
export const allHistoryCharts: Readonly<Record<string, Draw>> = {
  participation: ofNotebook("05-history", 0, 2),
  outcomes: ofNotebook("05-history", 2, 3),
  products: ofNotebook("05-history", 3, 5),
  smallCompanies: ofNotebook("05-history", 5, 6),
  survey: ofNotebook("05-history", 6),
  existing: ofNotebook("06-programmes", 0, 1),
  labels: ofNotebook("06-programmes", 1, 4),
  grants: ofNotebook("06-programmes", 4, -3),
  others: ofNotebook("06-programmes", -3),
};
