import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { financingChart } from "../../../lib/performance-account/src/charts/financing-chart.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
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

const everySource = {
  ...{ financing_state: "40 pct.", financing_regions: "20 pct.", financing_eu: "10 pct." },
  ...{
    financing_municipalities: "5 pct.",
    financing_private: "20 pct.",
    financing_other: "5 pct.",
  },
};

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
    "Who paid DKK 100 million, as far as it is given",
    true,
  ],
  [
    "every source is given",
    { financing_total: "100 mio. kr.", ...everySource },
    "Who paid DKK 100 million",
    true,
  ],
  ["nothing is given", {}, "How much the clusters cost and who paid is not given", false],
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

it.each([
  ["a source is missing", { financing_eu: "40 pct." }, true],
  ["the total is missing", everySource, true],
  ["nothing is missing", { financing_total: "100 mio. kr.", ...everySource }, false],
])(
  "financingChart explains the dashes only where there are some: here %s",
  (_, printed, wanted) => {
    const { description, layer } = financingChart(makeAccount(printed), { width: 2000 });
    expect(description.includes("Dashed")).toBe(wanted);
    expect(JSON.stringify(layer).includes("Dashed")).toBe(wanted);
  },
);

it("financingChart gives a share of nobody knows what no length beside amounts", () => {
  const made = makeAccount({ financing_state: "60 mio. kr.", financing_eu: "40 pct." });
  const rows = findRows(financingChart(made));
  expect(rows.map(({ value }) => value)).toEqual([null, 60, null, null, null, null, null]);
  expect(rows[4]?.text).toBe("40%");
});
