import { afterAll, expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { certificationChart } from "../../../lib/performance-account/src/charts/certification-chart.ts";
import { costChart } from "../../../lib/performance-account/src/charts/cost-chart.ts";
import { financingChart } from "../../../lib/performance-account/src/charts/financing-chart.ts";
import { glanceChart } from "../../../lib/performance-account/src/charts/glance-chart.ts";
import {
  outcomesChart,
  servicesChart,
} from "../../../lib/performance-account/src/charts/parts-chart.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeAccount } from "../measures/make-account.ts";

useLanguage("da");
afterAll(() => useLanguage("en"));
const account = await loadAccount(2018);

it.each([
  [
    glanceChart,
    "18.058 virksomheder deltog: hvad de brugte, og hvad der kom ud af det",
    "Virksomheder i de 38 mest betydningsfulde klynger og innovationsnetværk, efter benyttet ydelse og indberettet resultat, 2018",
  ],
  [
    servicesChart,
    "Matchmaking nåede ud til 54,1 pct. af virksomhederne",
    "Virksomheder, der brugte hver ydelse, som andel af alle 18.058 virksomheder i de 38 mest betydningsfulde klynger og innovationsnetværk, 2018",
  ],
  [
    outcomesChart,
    "38,0 pct. af virksomhederne meldte om nye kompetencer og værktøjer",
    "Virksomheder, der meldte om hvert resultat, som andel af alle 18.058 virksomheder i de 38 mest betydningsfulde klynger og innovationsnetværk, 2018",
  ],
  [
    costChart,
    "Hvad 494 mio. kr. svarer til pr. virksomhed",
    "Samlet finansiering af de 38 mest betydningsfulde klynger og innovationsnetværk, delt med antallet af virksomheder, i kr., 2018",
  ],
  [
    financingChart,
    "Hvem betalte 494 mio. kr.? Det fremgår ikke af regnskabets tekst",
    "Finansiering af de 38 mest betydningsfulde klynger og innovationsnetværk, fordelt på kilder, 2018",
  ],
  [
    certificationChart,
    "Flere klynger har bronze end nogen anden certificering",
    "Klynger og innovationsnetværk efter certificering, som andel af de 38 klynger, 2018",
  ],
])("%o of 2018 has its titles in Danish", (chart, title, subtitle) => {
  const spec = chart(account);
  expect(spec.title.text.join(" ")).toBe(title);
  expect(spec.title.subtitle.join(" ")).toBe(subtitle);
  expect(spec.description).toMatch(/^Søjlediagram\. /);
});

it("costChart says in Danish what every bar shows, with one full stop after the last", () => {
  expect(costChart(account).description).toBe(
    "Søjlediagram. Samlet finansiering af de 38 mest betydningsfulde klynger og innovationsnetværk, delt med antallet af virksomheder, i kr., 2018: Pr. deltagende virksomhed 27.400 kr.; Pr. virksomhed med nye kompetencer og værktøjer 71.900 kr.; Pr. virksomhed med nye idéer 93.300 kr.; Pr. virksomhed med nye produkter, tjenester eller processer 184.000 kr. Et gennemsnit over alle aktiviteter, ikke prisen på et resultat: De samme kroner står bag hver søjle.",
  );
});

it("financingChart says in Danish what is not given", () => {
  const { description } = financingChart(makeAccount({ financing_total: "500 mio. kr." }));
  expect(description).toBe(
    "Søjlediagram. Finansiering af de mest betydningsfulde klynger og innovationsnetværk, fordelt på kilder, 2030: Samlet finansiering 500 mio. kr.; Staten ikke oplyst; Regioner ikke oplyst; Kommuner ikke oplyst; EU ikke oplyst; Private ikke oplyst; Andre kilder ikke oplyst. Stiplet: Regnskabet oplyser intet tal. Intet er skønnet.",
  );
});

it("a chart has the thousands and percent signs of its axis in Danish", async () => {
  expect(findTexts(await renderSvg(costChart(account)))).toContain("150.000");
  const texts = findTexts(await renderSvg(servicesChart(account)));
  for (const text of ["0 pct.", "50 pct.", "100 pct."]) expect(texts).toContain(text);
});

it("a chart without values says in Danish what is missing", () => {
  const { title, description } = certificationChart(makeAccount({}));
  expect(title.text.join(" ")).toBe(
    "Det er ikke oplyst, hvor mange klynger der har hver certificering",
  );
  expect(description).toMatch(/Ikke oplyst: ”Guld”, ”Sølv” og ”Bronze”\./);
});

const findTexts = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
