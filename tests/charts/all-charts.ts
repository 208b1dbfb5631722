import { certificationChart } from "../../lib/src/charts/certification-chart.ts";
import { costChart } from "../../lib/src/charts/cost-chart.ts";
import { financingChart } from "../../lib/src/charts/financing-chart.ts";
import { glanceChart } from "../../lib/src/charts/glance-chart.ts";
import { outcomesChart, servicesChart } from "../../lib/src/charts/parts-chart.ts";

/** Every chart of the library by its name. */
export const allCharts = {
  glanceChart,
  servicesChart,
  outcomesChart,
  costChart,
  financingChart,
  certificationChart,
};
