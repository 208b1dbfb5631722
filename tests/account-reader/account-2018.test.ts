import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { extractAccount } from "../../lib/account-reader/src/extract/extract-account.ts";
import { loadDocument } from "../../lib/account-reader/src/read/load-document.ts";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";

const text = "../shared/sources/performance-account-2018.txt";
interface Row {
  readonly indicator: string;
  readonly state: string;
  readonly printed: string;
  readonly section: string;
}

const isMissing = !existsSync(text);

it.skipIf(isMissing)("extractAccount reads the account of 2018 as it is in the data", async () => {
  const { figures } = await loadAccount(2018);
  const draft = extractAccount(await loadDocument(text), { year: 2018 });
  const drafted: readonly Row[] = draft.figures.map(({ indicator, state, candidates: [first] }) => {
    const { printed, section } = state === "found" && first ? first : { printed: "", section: "" };
    return { indicator, state, printed, section: section.toLowerCase() };
  });
  const written: readonly Row[] = Object.values(figures).map(({ indicator, printed, section }) => {
    const state = printed === "" ? "missing" : "found";
    return { indicator, state, printed, section: printed === "" ? "" : section.toLowerCase() };
  });
  const sort = (rows: readonly Row[]) =>
    rows.toSorted((a, b) => a.indicator.localeCompare(b.indicator));
  expect(sort(drafted)).toEqual(sort(written));
  expect(draft.population).toBe("clusters-and-networks");
  expect(draft.title).toBe("Performance Account 2018");
});

it.skipIf(isMissing)(
  "extractAccount says that the financing by source may be a picture",
  async () => {
    const { figures } = extractAccount(await loadDocument(text), { year: 2018 });
    const sources = figures.filter(({ indicator }) => /^financing_(?!total)/.test(indicator));
    expect(sources.map(({ state }) => state)).toEqual(Array(6).fill("missing"));
    for (const { reason } of sources) expect(reason).toContain("in a picture");
  },
);
