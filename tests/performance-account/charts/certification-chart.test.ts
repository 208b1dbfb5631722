import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { certificationChart } from "../../../lib/performance-account/src/charts/certification-chart.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
import { makeAccount } from "../measures/make-account.ts";
import { findRows } from "./find-rows.ts";

const account = await loadAccount(2018);

it("certificationChart draws each label in its colour as a share of the clusters", () => {
  const rows = findRows(certificationChart(account));
  expect(rows.map(({ label, value, color }) => [label, value, color])).toEqual([
    ["Gold", 14 / 38, colors.gold],
    ["Silver", 6 / 38, colors.silver],
    ["Bronze", 18 / 38, colors.bronze],
  ]);
});

it.each([
  [
    "the label that most hold",
    { certified_gold: "3", certified_silver: "5", certified_bronze: "2" },
    "More clusters hold silver than any other label",
  ],
  [
    "that two labels are as common",
    { certified_gold: "5", certified_silver: "5", certified_bronze: "2" },
    "Gold and silver are equally common",
  ],
  [
    "that a label is missing",
    { certified_gold: "3", certified_silver: "5" },
    "Gold 3, silver 5; how many hold bronze is not given",
  ],
  [
    "that two labels are missing",
    { certified_bronze: "1" },
    "Bronze 1; how many hold gold and silver is not given",
  ],
  ["that all labels are missing", {}, "How many clusters hold each label is not given"],
])("certificationChart says in its title %s", (_, printed, title) => {
  const spec = certificationChart(makeAccount({ clusters: "10", ...printed }));
  expect(spec.title.text.join(" ")).toBe(title);
});

it.each([
  ["with their number", "10", "by the label they hold, as a share of the 10 clusters, 2030"],
  ["without it", "", "by the label they hold, 2030"],
])("certificationChart names the clusters %s", (_, clusters, wanted) => {
  const { subtitle } = certificationChart(makeAccount({ clusters, certified_gold: "3" })).title;
  expect(subtitle.join(" ")).toContain(wanted);
});

it("certificationChart draws counts where the number of clusters is missing", () => {
  const spec = certificationChart(makeAccount({ certified_gold: "3", certified_bronze: "5" }));
  expect(findRows(spec).map(({ value }) => value)).toEqual([3, null, 5]);
  expect(JSON.stringify(spec.layer)).toContain('"domain":[0,5]');
});
