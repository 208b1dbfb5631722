import { expect, it } from "vitest";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { readText } from "../../read-text.ts";
import { formatPassage } from "./format-passage.ts";

const read = (...lines: readonly string[]) =>
  toPassages(readText(...lines), { year: 2018, language: "english" });

/** The passages after the heading. */
const format = (...lines: readonly string[]) =>
  read("# Results", "", ...lines)
    .slice(1)
    .map(formatPassage);

it.each([
  [
    "sentences",
    ["In 2018 it was good. 38 clusters took part."],
    ["In 2018 it was good.", "38 clusters took part."],
  ],
  [
    "a sentence over two lines",
    ["In 2018 the clusters were met by 18,502 compa-", "nies in all."],
    ["In 2018 the clusters were met by 18,502 companies in all."],
  ],
  [
    "items that are sentences",
    ["- 9,766 companies met.", "- 3,101 companies worked."],
    ["9,766 companies met.", "3,101 companies worked."],
  ],
  [
    "items that are labels",
    ["• 9,766 companies in matchmaking", "• Nyhedsbreve: 690"],
    ["companies in matchmaking = 9,766", "Nyhedsbreve: = 690"],
  ],
  [
    "two short sentences that end in an abbreviation",
    ["Finansieringen var på 641 mio. kr. I 2021 var beløbet 602 mio. kr."],
    ["Finansieringen var på 641 mio. kr.", "I 2021 var beløbet 602 mio. kr."],
  ],
  ["a line that is a label", ["Companies: 18,502"], ["Companies: = 18,502"]],
  ["a line that is a label after its number", ["18,502 companies"], ["companies = 18,502"]],
  ["a table", ["Companies | 18,502", "Clusters | 38"], ["Companies = 18,502", "Clusters = 38"]],
  [
    "cells with labels of their own",
    ["Companies: 18,502 | Clusters: 38"],
    ["Companies: = 18,502", "Clusters: = 38"],
  ],
  ["tiles", ["18,502", "companies", "", "38", "clusters"], ["companies = 18,502", "clusters = 38"]],
  [
    "tiles in pieces",
    ["18,502", "", "companies", "", "38", "", "clusters"],
    ["companies = 18,502", "clusters = 38"],
  ],
  [
    "columns of running text",
    [
      "The clusters were met by a great many people in 2018, and all went home happy again. | The secretariats sent out 690 newsletters to the readers, who read them with care and with joy.",
    ],
    [
      "The clusters were met by a great many people in 2018, and all went home happy again.",
      "The secretariats sent out 690 newsletters to the readers, who read them with care and with joy.",
    ],
  ],
])("toPassages reads %s", (_, lines, expected) => {
  expect(format(...lines)).toEqual(expected);
});

it("toPassages gives each passage the two nearest headings", () => {
  const text = "The clusters grew in 2018.";
  expect(read("# Account", "", "# Results", "", "# Growth", "", text).at(-1)?.headings).toEqual([
    "Results",
    "Growth",
  ]);
  expect(read("RESULTS OF THE YEAR", text).at(-1)?.headings).toEqual(["Results of the year"]);
});

it.each([
  ["a sentence that leads to a list", "Companies by service:", "- 9,766 companies met"],
  ["a sentence that leads to a table", "Companies by service:", "Matchmaking | 9,766"],
  ["a numbered title", "Figure 3. Companies by service of 38 clusters", "Matchmaking | 9,766"],
  ["a title of a table", "Table 2. Companies by service", "Matchmaking | 9,766"],
])("toPassages takes %s for a caption", (_, lead, line) => {
  expect(read("# Results", "", lead, "", line).at(-1)?.caption).toContain("Companies by service");
});

it("toPassages forgets a caption at the next heading", () => {
  const lines = [
    "Companies took part in:",
    "- 9,766 companies met",
    "",
    "# Clusters",
    "",
    "38 grew.",
  ];
  expect(read(...lines).at(-1)?.caption).toBe("");
});

it("toPassages gives a table the heads of the table before", () => {
  expect(format(" | 2017 | 2018", "Companies | 17,204 | 18,502", "", "Clusters | 36 | 38")).toEqual(
    [
      "Companies = 17,204 (another year)",
      "Companies = 18,502",
      "Clusters = 36 (another year)",
      "Clusters = 38",
    ],
  );
});

it("toPassages gives a sentence its paragraph and those around it", () => {
  const passages = read("One came. Two went. Three met. Four left. Five slept.");
  expect(passages[1]).toMatchObject({
    text: "Two went.",
    before: "One came.",
    later: ["Three met.", "Four left."],
    paragraph: "One came. Two went. Three met. Four left. Five slept.",
  });
});

it("toPassages leaves out running heads", () => {
  expect(format("~ Account of 38 clusters", "The clusters grew in 2018.")).toEqual([
    "The clusters grew in 2018.",
  ]);
});

it.each([
  ["reaches its items", ["Companies in matchmaking:", "", "- Energy: 400"], "400"],
  ["ends with its list", ["Companies in matchmaking:", "", "- Energy", "", "Firms: 700"], "700"],
])("toPassages lets a lead that %s be the caption of them only", (_, lines, number) => {
  const found = read("# Results", "", ...lines).find(
    (one) => one.kind === "label" && one.number === number,
  );
  expect(found?.caption).toBe(number === "400" ? "Companies in matchmaking:" : "");
});
