import { expect, it } from "vitest";
import { loadAccount } from "../../lib/src/account/load.ts";
import { financingChart } from "../../lib/src/charts/financing-chart.ts";
import { colors } from "../../lib/src/charts/theme.ts";
import { makeAccount } from "../measures/make-account.ts";
import { findRows } from "./find-rows.ts";

const account = await loadAccount(2018);

it("financingChart shows every source as unknown where the account gives none", () => {
  const [total, ...sources] = findRows(financingChart(account));
  expect(total).toMatchObject({ value: 1, text: "DKK 494 million" });
  expect(sources.map(({ value, text }) => [value, text])).toEqual(
    Array(6).fill([null, "not given"]),
  );
});

it("financingChart draws the sources that are known", () => {
  const spec = financingChart(
    makeAccount({ financing_total: "100 mio. kr.", financing_state: "40 mio. kr." }),
  );
  expect(findRows(spec)[1]).toMatchObject({ value: 0.4, text: "DKK 40 million · 40%" });
});

it.each([
  [
    "an amount of the total",
    { financing_total: "100 mio. kr.", financing_eu: "40 mio. kr." },
    0.4,
    "DKK 40 million · 40%",
    "40%",
  ],
  [
    "a share of the total",
    { financing_total: "100 mio. kr.", financing_eu: "40 pct." },
    0.4,
    "40%",
    "40%",
  ],
  ["a share of nobody knows what", { financing_eu: "40 pct." }, 0.4, "40%", "40%"],
  [
    "an amount of nobody knows what",
    { financing_eu: "40 mio. kr." },
    40,
    "DKK 40 million",
    "DKK 40 million",
  ],
])("financingChart labels %s", (_, printed, value, text, shortText) => {
  const rows = findRows(financingChart(makeAccount(printed)));
  expect(rows.find(({ label }) => label === "European Union")).toMatchObject({
    ...{ value, text, shortText },
  });
});

it.each([
  [
    "no source is given",
    { financing_total: "100 mio. kr." },
    "Who paid DKK 100 million? The account’s text does not say",
    false,
  ],
  [
    "a source is given",
    { financing_total: "100 mio. kr.", financing_eu: "40 pct." },
    "Who paid DKK 100 million",
    true,
  ],
  ["nothing is given", {}, "Who paid the financing? The account’s text does not say", false],
])(
  "financingChart where %s asks or answers, and has tracks only to answer",
  (_, printed, title, hasTrack) => {
    const spec = financingChart(makeAccount(printed));
    expect(spec.title.text.join(" ")).toBe(title);
    expect(JSON.stringify(spec.layer).includes(colors.track)).toBe(hasTrack);
  },
);

it("financingChart draws amounts on an axis of kroner where there is no total", () => {
  const spec = financingChart(
    makeAccount({ financing_eu: "40 mio. kr.", financing_state: "60 mio. kr." }),
  );
  expect(findRows(spec).map(({ value }) => value)).toEqual([null, 60, null, null, 40, null, null]);
  expect(JSON.stringify(spec.layer)).toContain('"domain":[0,60]');
  expect(JSON.stringify(spec.layer)).toContain('"title":"DKK million"');
});
