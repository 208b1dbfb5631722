import { afterEach, expect, it } from "vitest";
import type { Account } from "../../../lib/performance-account/src/account/account.ts";
import {
  type IndicatorId,
  indicatorIds,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { listMissing } from "../../../lib/performance-account/src/display/list-missing.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";
import { source } from "../measures/make-figure.ts";

afterEach(() => useLanguage("en"));

const every = Object.fromEntries(
  indicatorIds.map((id) => [id, id.startsWith("financing") ? "9 mio. kr." : "9"]),
);

const without = (...ids: readonly IndicatorId[]): Account => {
  const account = makeAccount(every);
  const gaps = Object.fromEntries(ids.map((id) => [id, toMissingFigure(id, source)]));
  return { ...account, figures: { ...account.figures, ...gaps } };
};

it("listMissing says that nothing is missing", () => {
  expect(listMissing(makeAccount(every))).toEqual([
    "The account gives every figure of the catalogue.",
  ]);
});

it("listMissing gives the account's own reason, with the section, and what follows", async () => {
  const [reason, unknown] = listMissing(await loadAccount(2018));
  expect(reason).toMatch(/^\*\*State \(Financing\), .*:\*\* The account shows .* its text\.$/);
  expect(unknown).toMatch(/^For the same reason these cannot be worked out: State, share of .*\.$/);
});

it.each<[string, readonly IndicatorId[], string]>([
  ["one", ["countries"], "**Countries collaborated with:** Made-up Account does not give it."],
  [
    "two",
    ["countries", "public_actors"],
    "**Countries collaborated with, Public actors per cluster:** Made-up Account does not give them.",
  ],
])("listMissing says of %s that the account does not speak of it", (_, ids, wanted) => {
  expect(listMissing(without(...ids))[0]).toBe(wanted);
});

it("listMissing has a text for each reason", () => {
  const account = { ...makeAccount({ ...every, newsletters: "" }) };
  const { figures } = without("countries");
  const both = { ...account, figures: { ...account.figures, countries: figures.countries } };
  expect(listMissing(both)).toHaveLength(3);
  expect(listMissing(both)[2]).toMatch(/^For the same reasons these/);
});

it("listMissing names no more of what follows than one reads", () => {
  expect(listMissing(makeAccount({ companies: "5" })).at(-1)).toMatch(/; and others\.$/);
});

it("listMissing does not blame a missing figure for a divisor of zero", () => {
  const listed = listMissing(makeAccount({ ...every, countries: "0", newsletters: "" })).at(-1);
  expect(listed).toBe("For the same reason these cannot be worked out: Newsletters per cluster.");
});

it("listMissing is in the language chosen, with the account's headings as quotations", async () => {
  useLanguage("da");
  const [reason, unknown] = listMissing(await loadAccount(2018));
  expect(reason).toBe(
    "**Staten (”Financing”), Regioner (”Financing”), Kommuner (”Financing”), EU (”Financing”), Private (”Financing”), Andre kilder (”Financing”):** Regnskabet viser finansieringen fordelt på kilder som et billede, og billedets tal står ikke i teksten.",
  );
  expect(unknown).toMatch(
    /^Af samme grund kan disse ikke beregnes: Staten, andel af samlet finansiering; .*\.$/,
  );
  expect(listMissing(makeAccount({ companies: "5" })).at(-1)).toMatch(/; og andre\.$/);
});
