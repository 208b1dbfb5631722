import type { ToChartOptions } from "./spec.ts";

/** What a chart is told, with the defaults in place of what was left out and in the language chosen. */
export type Told = Required<Omit<ToChartOptions, "instead">> & Pick<ToChartOptions, "instead">;
