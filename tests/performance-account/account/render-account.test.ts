import { expect, it } from "vitest";
import { loadAccountFile } from "../../../lib/performance-account/src/account/load-files.ts";
import { renderAccount } from "../../../lib/performance-account/src/account/render-account.ts";
import { makeSource } from "./make-source.ts";

const base = { section: "Part", source: "account-2018", note: "" };

it("renderAccount puts rows into the catalogue's order, each on one line", () => {
  expect(
    renderAccount([
      { ...base, indicator: "countries", printed: "60", section: "Abroad,\nand home" },
      {
        ...base,
        indicator: "companies",
        printed: "18.058",
        note: 'Or "18.085"',
        note_da: "En note",
      },
    ]),
  ).toBe(
    [
      "indicator,printed,section,source,note,note_da",
      'companies,18.058,Part,account-2018,"Or ""18.085""",En note',
      'countries,60,"Abroad, and home",account-2018,,',
      "",
    ].join("\n"),
  );
});

it("renderAccount is read by loadAccountFile, a missing figure without a section too", async () => {
  const text = renderAccount([
    { ...base, indicator: "companies", printed: "18.058" },
    { ...base, indicator: "countries", printed: "", section: "", note: "A picture" },
  ]);
  const { account, faults } = await loadAccountFile("", 2018, {
    sources: [makeSource()],
    texts: new Map([["accounts/2018.csv", text]]),
  });
  expect(faults).toEqual([]);
  expect(account?.figures.companies.value).toBe(18058);
  expect(account?.figures.countries).toMatchObject({ value: undefined, missing: "A picture" });
});
