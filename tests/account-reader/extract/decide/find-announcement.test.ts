import { expect, it } from "vitest";
import { findAnnouncement } from "../../../../lib/account-reader/src/extract/decide/find-announcement.ts";
import { readText } from "../../read-text.ts";

it.each([
  [
    ["# Financing", "The clusters' financing by source:", "Text"],
    "The clusters' financing by source:",
  ],
  [["Sources of funding:"], "Sources of funding:"],
  [["Finansiering fordelt på kilder:"], "Finansiering fordelt på kilder:"],
  [["Finansieringskilder:"], "Finansieringskilder:"],
  [["The sources of financing: the state paid 38%."], undefined],
  [["Companies by region:"], undefined],
  [["~ Sources of funding:"], undefined],
  [[], undefined],
])("findAnnouncement finds in %j %j", (lines, expected) => {
  expect(findAnnouncement(readText(...lines))).toBe(expected);
});
