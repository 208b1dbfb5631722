import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { describeBreaks } from "../../../lib/performance-account/src/display/describe-breaks.ts";
import { renderText } from "../../../lib/performance-account/src/display/sentence.ts";
import { toSeries } from "../../../lib/performance-account/src/measures/series.ts";

const history = await loadHistory();
const networks = { population: "innovation-networks" } as const;
const institutions = toSeries(history, { ...networks, indicator: "knowledge_institutions" });

it("describeBreaks says each break between the figures, and who says so", () => {
  const texts = describeBreaks(institutions, institutions).map(renderText);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/^Break from 2010, according to yumpu\.com: .*foreign universities/);
});

it.each([
  ["one figure", institutions.points.slice(0, 1)],
  ["no figures", []],
])("describeBreaks is silent for a series of %s", (_, points) => {
  expect(describeBreaks({ ...institutions, points })).toEqual([]);
});
