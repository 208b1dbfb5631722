import { afterEach, expect, it } from "vitest";
import type { Population } from "../../../lib/performance-account/src/account/account.ts";
import { describePopulation } from "../../../lib/performance-account/src/charts/describe-population.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";

afterEach(() => useLanguage("en"));

it.each<[Population, string, string]>([
  ["clusters-and-networks", "38", "the 38 most significant clusters and innovation networks"],
  ["clusters-and-networks", "", "the most significant clusters and innovation networks"],
  ["innovation-networks", "22", "the 22 innovation networks of the ministry’s programme"],
  ["innovation-networks", "", "the innovation networks of the ministry’s programme"],
])("describePopulation names %s, of which %j are counted", (population, clusters, wanted) => {
  expect(describePopulation({ ...makeAccount({ clusters }), population })).toBe(wanted);
});

it.each<[Population, string, string]>([
  ["clusters-and-networks", "38", "de 38 mest betydningsfulde klynger og innovationsnetværk"],
  ["clusters-and-networks", "", "de mest betydningsfulde klynger og innovationsnetværk"],
  ["innovation-networks", "22", "de 22 innovationsnetværk, der indgår i ministeriets program"],
])(
  "describePopulation names %s, of which %j are counted, in Danish",
  (population, clusters, wanted) => {
    useLanguage("da");
    expect(describePopulation({ ...makeAccount({ clusters }), population })).toBe(wanted);
  },
);
