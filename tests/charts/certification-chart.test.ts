import { expect, it } from "vitest";
import { loadAccount } from "../../lib/src/account/load.ts";
import { certificationChart } from "../../lib/src/charts/certification-chart.ts";
import { colors } from "../../lib/src/charts/theme.ts";
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
    "How the labels divide is not fully given",
  ],
  ["that all labels are missing", {}, "How the labels divide is not fully given"],
])("certificationChart says in its title %s", (_, printed, title) => {
  const spec = certificationChart(makeAccount({ clusters: "10", ...printed }));
  expect(spec.title.text.join(" ")).toBe(title);
});

it.each([
  ["with their number", "10", "as a share of the 10 clusters, 2030"],
  ["without it", "", "as a share of the clusters, 2030"],
])("certificationChart names the clusters %s", (_, clusters, wanted) => {
  const { subtitle } = certificationChart(makeAccount({ clusters })).title;
  expect(subtitle.join(" ")).toContain(wanted);
});
