import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePlainText } from "../../../../lib/account-reader/src/read/plain-text/parse-plain-text.ts";
import { formatLines, formatPlaces } from "../format-lines.ts";

const read = (...lines: readonly string[]) =>
  formatLines(parsePlainText(lines.join("\n"), "a.txt"));

it("parsePlainText keeps the lines of a paragraph apart, as they stand in the file", () => {
  const document = parsePlainText("One  line \r\nof text\r\r\nNext\n", "a.txt");
  expect(formatLines(document)).toEqual(["One line", "of text", "", "Next"]);
  expect(formatPlaces(document)).toEqual(["1", "2", "4"]);
  expect(document).toMatchObject({ name: "a.txt", title: undefined, pages: undefined });
});

it("parsePlainText counts pages where there are form feeds", () => {
  const document = parsePlainText("One\n\fTwo\n\nthree\n\f", "a.txt");
  expect(document.pages).toBe(2);
  expect(formatPlaces(document)).toEqual(["1:1", "2:2", "2:4"]);
});

it.each([
  ["double", "Results\n=======\ntext", ["# Results", "", "text"]],
  [
    "single",
    "text\n\nResults 2018\n------------\n\ntext",
    ["text", "", "# Results 2018", "", "text"],
  ],
  ["none, but a line that parts", "text\n\n________\n1) note", ["text", "", "1) note"]],
])("parsePlainText takes an underlined line for a heading: %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("parsePlainText reads tables by their columns", () => {
  expect(
    read(
      "Table 1. Companies",
      "                          2017      2018",
      "Companies               17,204    18,502",
      "New products, services",
      "or processes               846       911",
      "Courses                              377",
    ),
  ).toEqual([
    "Table 1. Companies",
    "",
    " | 2017 | 2018",
    "Companies | 17,204 | 18,502",
    "New products, services or processes | 846 | 911",
    "Courses |  | 377",
  ]);
});

it("parsePlainText reads columns of running text one after another", () => {
  expect(
    read(
      "Head over both columns of text",
      "",
      "In 2018 the clusters were     The secretariats sent out",
      "visited by 18,502 compa-      690 newsletters to their",
      "nies, and of them some        readers, and the press",
      "found a partner there.        wrote about them often.",
      "",
      "The last line is over the whole width of the page again.",
    ),
  ).toEqual([
    "Head over both columns of text",
    "",
    "In 2018 the clusters were",
    "visited by 18,502 compa-",
    "nies, and of them some",
    "found a partner there.",
    "",
    "The secretariats sent out",
    "690 newsletters to their",
    "readers, and the press",
    "wrote about them often.",
    "",
    "The last line is over the whole width of the page again.",
  ]);
});

it("parsePlainText takes tiles in a row apart", () => {
  expect(
    read(
      "      33                12 874             9 217",
      " clusters and        companies took     companies with",
      "   networks              part             new ideas",
    ),
  ).toEqual([
    "33",
    "clusters and",
    "networks",
    "",
    "12 874",
    "companies took",
    "part",
    "",
    "9 217",
    "companies with",
    "new ideas",
  ]);
});

it("parsePlainText loses no digit, whatever the text", () => {
  const part = fc.constantFrom(
    "12",
    "18,502",
    " ",
    "   ",
    "\n",
    "\n\n",
    "\t",
    "\f",
    "|",
    "---",
    "companies",
    "with New",
    "-",
    "·",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const found = read(text).join("").replace(/\D/g, "");
      expect([...found].toSorted()).toEqual([...text.replace(/\D/g, "")].toSorted());
    }),
    { numRuns: 500 },
  );
});
