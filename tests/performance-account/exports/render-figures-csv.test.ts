import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { renderFiguresCsv } from "../../../lib/performance-account/src/exports/render-figures-csv.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFile } from "./make-file.ts";

type Row = Readonly<Record<string, string>>;
const read = (text: string): readonly Row[] => parse(text, { columns: true });

const file = makeFile(await loadAccount(2018));
const rows = read(renderFiguresCsv(file));
const find = (id: string) => rows.find(({ indicator }) => indicator === id);

it("renderFiguresCsv has one line for each figure, with the same values", () => {
  expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual(
    file.figures.map(({ id, value }) => [id, value === null ? "" : String(value)]),
  );
});

it.each<[string, Row]>([
  [
    "companies",
    { value: "18058", printed: "18.058", source: "Performance Account 2018", section: "Companies" },
  ],
  [
    "financing_total",
    { value: "494000000", unit: "DKK", low: "493500000", printed: "DKK 494 million" },
  ],
  ["financing_per_company", { origin: "derived", inputs: "financing_total companies", source: "" }],
  ["certified_share", { formula: "Certified clusters ÷ Clusters and innovation networks" }],
])("renderFiguresCsv says of %s", (id, wanted) => {
  expect(find(id)).toMatchObject(wanted);
});

it("renderFiguresCsv leaves the value of a missing figure empty and gives the reason once", () => {
  expect(find("financing_state")).toMatchObject({
    ...{ value: "", low: "", high: "", printed: "" },
    note: "The account shows financing by source as a picture whose numbers are not in its text",
  });
});

it("renderFiguresCsv gives the reason why a derived number has no value", () => {
  expect(find("financing_eu_share")?.note).toMatch(/^It needs “European Union”, which is missing/);
});

it("renderFiguresCsv holds nothing that a spreadsheet takes for a formula", () => {
  const account = makeAccount({ companies: "5" });
  const { companies } = account.figures;
  const evil = { ...companies, note: "=HYPERLINK(1)", section: "@SUM", label: "+1", printed: "-5" };
  const text = renderFiguresCsv(
    makeFile({ ...account, figures: { ...account.figures, companies: evil } }),
  );
  const row = read(text).find(({ indicator }) => indicator === "companies");
  expect(row).toMatchObject({
    note: "'=HYPERLINK(1)",
    section: "'@SUM",
    label: "'+1",
    printed: "'-5",
  });
});
