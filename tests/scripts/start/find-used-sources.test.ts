import { expect, it } from "vitest";
import { type CodeCell, type Notebook, parseNotebook } from "../../../lib/src/notebook/notebook.ts";
import { findUsedSources } from "../../../scripts/start/find-used-sources.ts";
import { makeAccount } from "../../measures/make-account.ts";
import { makeNotebook } from "./make-notebook.ts";

const account = makeAccount({});
const toEarlier = (year: number, title: string) => ({
  ...account,
  year,
  source: { ...account.source, title, year },
});
const earlier = [toEarlier(2029, "Account “2029” & more"), toEarlier(2028, "Account 2028")];

function toNotebook(text: string): Notebook {
  const { cells, ...notebook } = makeNotebook("A", "1;");
  const output = {
    output_type: "display_data",
    data: { "text/html": text },
    metadata: {},
  } as const;
  return {
    ...notebook,
    cells: cells.map((cell) =>
      cell.cell_type === "code" ? ({ ...cell, outputs: [output] } satisfies CodeCell) : cell,
    ),
  };
}

it.each([
  ["no other account", "18,058", [2030]],
  ["its own account once", "Made-up Account, section", [2030]],
  [
    "an account that an origin names",
    '<data title="A&#10;Account 2028, section “B”">',
    [2030, 2028],
  ],
  ["a title with quotes", "Account “2029” & more, section", [2030, 2029]],
])("findUsedSources finds %s", (_, text, years) => {
  const found = findUsedSources(toNotebook(text), account, [account, ...earlier]);
  expect(found.map(({ year }) => year)).toEqual(years);
});

it("findUsedSources does not take code and text for figures", () => {
  const notebook = parseNotebook(JSON.stringify(makeNotebook("Account 2028", '"Account 2028";')));
  expect(findUsedSources(notebook, account, earlier)).toHaveLength(1);
});
