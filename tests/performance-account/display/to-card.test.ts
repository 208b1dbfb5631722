import { expect, it } from "vitest";
import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";
import { toCard } from "../../../lib/performance-account/src/display/to-card.ts";

const spec: ChartSpec = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Rain",
  title: { text: ["Rain"], subtitle: [] },
  width: 100,
  layer: [],
  padding: { left: 0 },
  config: { background: "transparent", font: "Inter" },
};

it("toCard gives a transparent chart a white ground and room around it", () => {
  const config = { background: "white", font: "Inter" };
  expect(toCard(spec)).toEqual({ ...spec, padding: 12, config });
});

it.each([{ config: { background: "#222" } }, { config: {} }])(
  "toCard leaves a chart with a ground of its own as it is: %j",
  (own) => {
    expect(toCard({ ...spec, ...own })).toEqual({ ...spec, ...own });
  },
);
