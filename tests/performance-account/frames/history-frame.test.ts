import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { historyFrame } from "../../../lib/performance-account/src/frames/history-frame.ts";

const history = await loadHistory();
const frame = await historyFrame(history);

it("historyFrame has a row for each printed figure", () => {
  expect(frame.shape[0]).toBe(history.figures.length);
  const printed = (values: readonly unknown[]) => values.toSorted();
  expect(printed(frame.printed.values)).toEqual(printed(history.figures.map((one) => one.printed)));
});

it("historyFrame marks one figure a year of each thing as the one that is used", () => {
  const used = frame.query(frame.used);
  const places = (
    used.loc({ columns: ["indicator", "population", "kind", "year", "last_year"] })
      .values as unknown[][]
  ).map((row) => row.join(" "));
  expect(new Set(places).size).toBe(places.length);
  const companies = used.query(
    used.indicator
      .eq("companies")
      .and(used.year.eq(2018))
      .and(used.population.eq("clusters-and-networks"))
      .and(used.last_year.eq(2018)),
  );
  expect(companies.printed.values).toEqual(["18.058"]);
});

it("historyFrame says why a figure is not used", () => {
  const others = frame.query(
    frame.indicator.eq("companies").and(frame.year.eq(2018)).and(frame.used.eq(false)),
  );
  expect(others.why.values).toContain("the account itself prints it");
  expect(frame.query(frame.used).why.values.every((why) => why === "")).toBe(true);
});

it("historyFrame of a history without figures has the columns and no row", async () => {
  const none = await historyFrame({ figures: [], accounts: [], breaks: [] });
  expect([none.shape[0], none.columns]).toEqual([0, frame.columns]);
});
