import { expect, it } from "vitest";
import { findTitle } from "../../../../lib/account-reader/src/extract/decide/find-title.ts";
import { readText } from "../../read-text.ts";

it.each([
  [["Knowledge and growth", "PERFORMANCE ACCOUNT 2018"], "Performance Account 2018"],
  [["Performanceregnskab 2017", "for klyngerne"], "Performanceregnskab 2017"],
  [["# Welcome", "Annual account of the clusters"], "Annual account of the clusters"],
  [["ÅRSREGNSKAB FOR KLYNGER"], "Årsregnskab For Klynger"],
  [["In this performance account we count the clusters.", "# Welcome"], "Welcome"],
  [["Text", "# Clusters in 2018"], "Clusters in 2018"],
  [["Text"], undefined],
  [[], undefined],
])("findTitle finds in %j %j", (lines, expected) => {
  expect(findTitle(readText(...lines))).toBe(expected);
});

it("findTitle takes the title of the metadata where no line names an account", () => {
  const title = "Clusters 2018";
  expect(findTitle({ ...readText("# Welcome"), title })).toBe(title);
  expect(findTitle({ ...readText("Performance account 2018"), title })).toBe(
    "Performance account 2018",
  );
});
