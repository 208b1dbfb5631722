import { afterAll, expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { findEnglish } from "../../notebooks/find-english.ts";
import { makeAccount } from "../measures/make-account.ts";
import {
  certificationChart,
  costChart,
  financingChart,
  glanceChart,
  outcomesChart,
  servicesChart,
} from "./all-charts.ts";

useLanguage("da");
afterAll(() => useLanguage("en"));
const account = await loadAccount(2018);

it.each([
  ["glanceChart", glanceChart, "Hvor langt virksomhederne nåede, 2018"],
  ["servicesChart", servicesChart, "Virksomheder efter ydelse, 2018"],
  ["outcomesChart", outcomesChart, "Virksomheder efter resultat, 2018"],
  ["costChart", costChart, "Hvad finansieringen svarer til pr. virksomhed, 2018"],
  ["financingChart", financingChart, "Hvem betalte, 2018"],
  ["certificationChart", certificationChart, "Klynger efter certificering, 2018"],
])("%s of 2018 has its title in Danish", (_, chart, title) => {
  const spec = chart(account);
  expect(spec.title.text.join(" ")).toBe(title);
  expect(spec.description).toMatch(/^Søjlediagram\. /);
  expect(findEnglish([...spec.title.subtitle, spec.description].join(" "))).toEqual([]);
});

it("bars say in Danish what every bar shows, with one full stop after the last", () => {
  expect(costChart(account).description).toBe(
    "Søjlediagram. Hvad finansieringen svarer til pr. virksomhed, 2018. Den samlede finansiering af de 38 mest betydningsfulde klynger og innovationsnetværk, delt med antallet af virksomheder: Finansiering pr. deltagende virksomhed 27.400 kr.; Finansiering pr. virksomhed med nye kompetencer og værktøjer 71.900 kr.; Finansiering pr. virksomhed med nye idéer 93.300 kr.; Finansiering pr. virksomhed med nye produkter, tjenester eller processer 184.000 kr. Gennemsnit over alle aktiviteter, ikke priser: De samme kroner står bag hver søjle.",
  );
});

it("bars say in Danish what is not given", () => {
  const { description } = financingChart(makeAccount({ financing_total: "500 mio. kr." }));
  expect(description).toMatch(
    /: Samlet finansiering 500 mio\. kr\. · 100,0 pct\.; Staten ikke oplyst; .* Stiplet: Intet tal er oplyst\. Intet er skønnet\.$/,
  );
});

it("a chart has the thousands and percent signs of its axis in Danish", async () => {
  expect(findTexts(await renderSvg(costChart(account)))).toContain("150.000");
  const texts = findTexts(await renderSvg(servicesChart(account)));
  for (const text of ["0 pct.", "50 pct.", "100 pct."]) expect(texts).toContain(text);
});

it("a chart without values says in Danish what is missing", () => {
  const { title, description } = certificationChart(makeAccount({}));
  expect(title.text.join(" ")).toBe("Klynger efter certificering, 2030");
  expect(description).toMatch(/Ikke oplyst: ”Guld”, ”Sølv” og ”Bronze”\./);
});

const findTexts = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
