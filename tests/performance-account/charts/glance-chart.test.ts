import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { glanceChart } from "../../../lib/performance-account/src/charts/glance-chart.ts";
import { colors } from "../../../lib/performance-account/src/charts/theme.ts";
import { makeAccount } from "../measures/make-account.ts";
import { findRows } from "./find-rows.ts";

it("glanceChart draws all companies, then services, then outcomes, largest first", async () => {
  const rows = findRows(glanceChart(await loadAccount(2018)));
  expect(rows.map(({ label, value, color }) => [label, value, color])).toEqual([
    ["Participating companies", 18058, colors.participation],
    ["Service: Matchmaking", 9766, colors.services],
    ["Service: International activities", 4758, colors.services],
    ["Service: Collaboration projects", 3445, colors.services],
    ["Service: Courses and training", 434, colors.services],
    ["Outcome: New competences and tools", 6868, colors.outcomes],
    ["Outcome: New ideas", 5296, colors.outcomes],
    ["Outcome: New products, services or processes", 2689, colors.outcomes],
  ]);
});

const used = { companies_courses: "3" };
const reported = { companies_new_ideas: "3" };

it.each([
  [
    "everything",
    { companies: "1.000", ...used, ...reported },
    "1,000 companies took part: what they used and what came of it",
  ],
  [
    "a limit of the companies",
    { companies: "over 900", ...used },
    "over 900 companies took part: what they used",
  ],
  ["no service", { companies: "1.000", ...reported }, "1,000 companies took part: what came of it"],
  ["only the companies", { companies: "1.000" }, "1,000 companies took part"],
  ["all but the companies", used, "How many companies took part is not given"],
  ["none", {}, "How many companies took part, what they used and what came of it is not given"],
])("glanceChart of an account that gives %s promises that in its title", (_, printed, title) => {
  expect(glanceChart(makeAccount(printed)).title.text.join(" ")).toBe(title);
});

it("glanceChart says, in what is seen and in what is read, that parts overlap", () => {
  const { description, layer } = glanceChart(makeAccount(used), { width: 2000 });
  const limit = "Services and outcomes overlap, so they must not be added up.";
  expect(description).toContain(limit);
  expect(JSON.stringify(layer)).toContain(limit);
});

it.each([
  ["a count so small that its parts are no numbers of companies", { companies: "2" }, [0, 2]],
  ["a count of nobody", { companies: "0", companies_courses: "0" }, [0, 1]],
])("glanceChart has an axis of whole companies for %s", (_, printed, domain) => {
  const layer = JSON.stringify(glanceChart(makeAccount(printed)).layer);
  expect(layer).toContain(`"domain":${JSON.stringify(domain)}`);
  if (domain[1] !== 1) expect(layer).toContain('"tickMinStep":1');
});
