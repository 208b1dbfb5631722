import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { drawNotebook } from "./draw-notebook.ts";

type Options = Parameters<typeof drawNotebook>[2];

/** A chart of a notebook, by its place among those that it makes. */
const ofNotebook =
  (name: string, at = 0) =>
  (account: Account, options?: Options): ChartSpec => {
    const chart = drawNotebook(name, { account }, options)[at];
    if (chart) return chart;
    throw new RangeError(`Cannot find chart ${at + 1} of ${name}: wanted one that its cells make`);
  };

export const glanceChart = ofNotebook("01-overview");
export const costChart = ofNotebook("02-funding");
export const financingChart = ofNotebook("02-funding", 1);
export const servicesChart = ofNotebook("03-participation");
export const outcomesChart = ofNotebook("03-participation", 1);
export const certificationChart = ofNotebook("04-certification");

/** Every chart of one year in the notebooks, by a name. */
export const allCharts = {
  glanceChart,
  servicesChart,
  outcomesChart,
  costChart,
  financingChart,
  certificationChart,
};
