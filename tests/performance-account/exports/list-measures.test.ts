import { expect, it } from "vitest";
import { indicatorIds } from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { listMeasures } from "../../../lib/performance-account/src/exports/list-measures.ts";
import { toMeasureId } from "../../../lib/performance-account/src/exports/to-measure-id.ts";
import { findMeasures } from "../../../lib/performance-account/src/measures/find-measures.ts";
import { makeAccount } from "../measures/make-account.ts";

const account = await loadAccount(2018);
const measures = listMeasures(account);
const ids = [...measures.keys()];

it("listMeasures has every figure, then every derived number under an id of its own", () => {
  expect(ids.slice(0, indicatorIds.length)).toEqual(indicatorIds);
  expect(ids.length).toBe(indicatorIds.length + findMeasures(account).length);
});

it("listMeasures has every input of a derived number", () => {
  const inputs = [...measures.values()].flatMap((one) =>
    one.origin === "derived" ? one.inputs.map(toMeasureId) : [],
  );
  expect(inputs.filter((id) => !measures.has(id))).toEqual([]);
});

it.each([
  ["nothing", {}],
  [
    "services in another order",
    { companies: "9", companies_courses: "8", companies_projects: "7" },
  ],
] as const)(
  "listMeasures of an account with %s has the same ids in the same order",
  (_, printed) => {
    expect([...listMeasures(makeAccount(printed)).keys()]).toEqual(ids);
  },
);
