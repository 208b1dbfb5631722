import { expect, it } from "vitest";
import { toOriginKey } from "../../../lib/notebook-press/src/origins/origin.ts";
import { toOrigin } from "../../../lib/performance-account/src/measures/to-origin.ts";
import { indexFigures } from "../../../scripts/start/index-figures.ts";
import { makeAccount } from "../../performance-account/measures/make-account.ts";

const account = makeAccount({ clusters: "38", companies: "18.058", certified_gold: "14" });
const { clusters, companies } = account.figures;
const page = { title: "Some", href: "2018/02-some.html#part" };
const places = new Map([[toOriginKey(toOrigin(companies)), page]]);

it("indexFigures says of each figure what the account says", () => {
  const { figures } = indexFigures(account, places);
  expect(figures.find(({ label }) => label === companies.label)).toEqual({
    ...{ label: companies.label, text: "18,058", value: 18_058, printed: "18.058" },
    ...{ section: companies.section, keywords: "companies" },
    origin: toOrigin(companies),
    page,
  });
});

it("indexFigures leads to no page where a figure stands on none", () => {
  const { figures } = indexFigures(account, places);
  expect(figures.find(({ label }) => label === clusters.label)?.page).toBeUndefined();
});

it("indexFigures has every figure of the account, and six of them large", () => {
  const { glance, figures } = indexFigures(account, places);
  expect(figures).toHaveLength(Object.keys(account.figures).length);
  expect(glance.map(({ text }) => text)).toEqual([
    "38",
    "18,058",
    "not given",
    "not given",
    "not given",
    "14",
  ]);
});

it("indexFigures has only what is known of an account put together", () => {
  const assembled = { ...account, isDocument: false };
  const { glance, figures } = indexFigures(assembled, places);
  expect(figures.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
  expect(glance.map(({ text }) => text)).toEqual(["38", "18,058", "14"]);
});

it("indexFigures names the heading of a part that says little without", () => {
  const { figures } = indexFigures(account, places);
  const { label, section } = account.figures.certified_gold;
  expect(figures.map((figure) => figure.label)).toContain(`${label} (${section})`);
});
