import type { IndexedFigure, IndexedYear } from "../../../lib/notebook-press/src/publish/index.ts";

type Row = readonly [label: string, text: string, value: number | undefined, printed: string];

const rows: readonly Row[] = [
  ["Participating companies", "18,058", 18_058, "18.058"],
  ["Møder på Ærø og i Århus", "9.9", 9.9, "9,9"],
  ["Total financing", "DKK 494 million", 494_000_000, "494 mio. kr."],
  ["State", "not given", undefined, ""],
  ["New ideas", "185", 185, "185"],
];

const toFigure = (year: number, [label, text, value, printed]: Row): IndexedFigure => ({
  ...{ label, text, value, printed, section: "Results", keywords: "things" },
  origin: printed
    ? { kind: "printed", label, printed, source: `Account ${year}` }
    : { kind: "missing", label, reason: "A picture", source: `Account ${year}` },
  page: value === undefined ? undefined : { title: "One", href: `${year}/01-one.html#results` },
});

/** A year of the index with a few figures, of which the first four are shown large. */
export function makeYear(year: number): IndexedYear {
  const figures = rows.map((row) => toFigure(year, row));
  return {
    ...{ year, description: `Account ${year}`, figures, glance: figures.slice(0, 4) },
    pages: [
      {
        ...{ title: "One", description: "Why one?", href: `${year}/01-one.html` },
        files: [{ label: "PDF", href: `${year}/01-one.pdf` }],
      },
    ],
    files: [{ label: "figures.csv", href: `${year}/figures.csv` }],
  };
}
