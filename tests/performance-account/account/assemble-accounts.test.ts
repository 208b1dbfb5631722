import { expect, it } from "vitest";
import type { Account, AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import { assembleAccounts } from "../../../lib/performance-account/src/account/assemble-accounts.ts";
import { makeAnyFigure } from "./make-any-figure.ts";
import { makeSource } from "./make-source.ts";

const networks = { population: "innovation-networks" } as const;
const make = makeAnyFigure;
const list = (accounts: readonly Account[]) =>
  accounts.map(({ year, population, figures }) => [
    year,
    population,
    Object.values(figures).flatMap(({ printed }) => printed || []),
  ]);

it.each<[string, readonly AnyFigure[], readonly unknown[]]>([
  ["nothing of nothing", [], []],
  [
    "one for each year and population, the newest first and then that of which more is known",
    [
      make("5", { year: 2015 }),
      make("6"),
      make("7", networks),
      make("8", { ...networks, indicator: "companies_courses" }),
    ],
    [
      [2018, "innovation-networks", ["7", "8"]],
      [2018, "clusters-and-networks", ["6"]],
      [2015, "clusters-and-networks", ["5"]],
    ],
  ],
  [
    "the figure that the rule of precedence takes",
    [make("omkring 600"), make("602")],
    [[2018, "clusters-and-networks", ["602"]]],
  ],
  ["nothing of goals", [make("5", { kind: "target" })], []],
  ["nothing of uncertain years", [make("5", { isYearCertain: false })], []],
  ["nothing of spans", [make("5", { lastYear: 2020 })], []],
  ["nothing of what accounts do not state", [make("5", { indicator: "companies_small" })], []],
  ["nothing of others than clusters", [make("5", { population: "innovation-incubators" })], []],
])("assembleAccounts makes %s", (_, figures, wanted) => {
  expect(list(assembleAccounts(figures, []))).toEqual(wanted);
});

it("assembleAccounts leaves alone what an account's document speaks of", () => {
  const document = { year: 2018, population: "clusters-and-networks" } as const;
  const figures = [make("5"), make("6", networks)];
  expect(list(assembleAccounts(figures, [document]))).toEqual([
    [2018, "innovation-networks", ["6"]],
  ]);
});

it("assembleAccounts names all sources, that of most figures first, and what is missing", () => {
  const [one, other] = [makeSource({ id: "one" }), makeSource({ id: "other" })];
  const [account] = assembleAccounts(
    [
      make("5", {}, one),
      make("6", { indicator: "companies_courses" }, other),
      make("7", { indicator: "companies_new_ideas" }, other),
    ],
    [],
  );
  expect(account).toMatchObject({ isDocument: false, source: other, sources: [other, one] });
  expect(account?.figures.clusters).toMatchObject({
    value: undefined,
    missing: "No source that was read gives this.",
  });
});
