import type { History } from "../../../lib/performance-account/src/account/load.ts";
import {
  grantsChart,
  grantsCharts,
} from "../../../lib/performance-account/src/charts/grants-chart.ts";
import { outcomeYearsChart } from "../../../lib/performance-account/src/charts/outcome-years-chart.ts";
import {
  seriesChart,
  seriesCharts,
} from "../../../lib/performance-account/src/charts/series-chart.ts";
import { smallCompaniesChart } from "../../../lib/performance-account/src/charts/small-companies-chart.ts";
import type { ChartOptions, ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { grants } from "../../../lib/performance-account/src/measures/grants.ts";
import { outcomeChanges } from "../../../lib/performance-account/src/measures/outcome-changes.ts";
import { toSeries } from "../../../lib/performance-account/src/measures/series.ts";
import { smallCompanies } from "../../../lib/performance-account/src/measures/small-companies.ts";

const clusters = { population: "clusters-and-networks" } as const;
const networks = { population: "innovation-networks" } as const;
const products = { ...clusters, indicator: "companies_new_products" } as const;

type Draw = (history: History, options?: ChartOptions) => readonly ChartSpec[];

/** Every chart of several years by a name, as the notebook draws it. */
export const allHistoryCharts: Readonly<Record<string, Draw>> = {
  participation: (history, options) =>
    seriesCharts(
      history,
      [networks, clusters].map((place) => ({ ...place, indicator: "companies" }) as const),
      options,
    ),
  products: (history, options) => [
    seriesChart(toSeries(history, products), {
      goals: toSeries(history, { ...products, kind: "target" }),
      ...options,
    }),
  ],
  gold: (history, options) =>
    seriesCharts(history, [{ ...clusters, indicator: "certified_gold" }], {
      height: 110,
      ...options,
    }),
  institutions: (history, options) => [
    seriesChart(toSeries(history, { ...networks, indicator: "knowledge_institutions" }), options),
  ],
  capital: (history, options) => [
    seriesChart(
      toSeries(history, { population: "innovation-incubators", indicator: "private_capital" }),
      options,
    ),
  ],
  outcomes: (history, options) => [
    outcomeYearsChart(
      outcomeChanges(history, "clusters-and-networks", [2016, 2018]).accounts,
      options,
    ),
  ],
  smallCompanies: (history, options) => [
    smallCompaniesChart(smallCompanies(history, { ...clusters, year: 2018 }), options),
  ],
  grants: (history, options) => grantsCharts(grants(history), options),
  allGrants: (history, options) => [grantsChart(grants(history), options)],
};
