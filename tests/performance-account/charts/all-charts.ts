import { certificationChart } from "../../../lib/performance-account/src/charts/certification-chart.ts";
import { costChart } from "../../../lib/performance-account/src/charts/cost-chart.ts";
import { financingChart } from "../../../lib/performance-account/src/charts/financing-chart.ts";
import { glanceChart } from "../../../lib/performance-account/src/charts/glance-chart.ts";
import {
  outcomesChart,
  servicesChart,
} from "../../../lib/performance-account/src/charts/parts-chart.ts";

/** Every chart of the library by its name. */
export const allCharts = {
  glanceChart,
  servicesChart,
  outcomesChart,
  costChart,
  financingChart,
  certificationChart,
};
