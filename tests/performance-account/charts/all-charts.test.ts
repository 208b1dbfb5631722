import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as library from "../../../lib/performance-account/src/index.ts";
import { allCharts } from "./all-charts.ts";
import { allHistoryCharts } from "./all-history-charts.ts";

const ofYears = readFileSync("tests/performance-account/charts/all-history-charts.ts", "utf8");

it("allCharts and allHistoryCharts draw every chart of the library, so tests see each", () => {
  const charts = Object.keys(library).filter((name) => /Charts?$/.test(name));
  // What `toChart` draws is its caller's.
  const isSeen = (name: string) =>
    name in allCharts || ofYears.includes(`${name}(`) || name === "toChart";
  expect(charts.filter((name) => !isSeen(name))).toEqual([]);
  expect(Object.keys(allCharts).length + Object.keys(allHistoryCharts).length).toBeGreaterThan(10);
});
