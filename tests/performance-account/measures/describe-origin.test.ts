import { afterEach, expect, it } from "vitest";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { divide, multiply } from "../../../lib/performance-account/src/measures/derived.ts";
import { describeOrigin } from "../../../lib/performance-account/src/measures/describe-origin.ts";
import { makeFigure } from "./make-figure.ts";

const money = makeFigure("financing_total", "500 mio. kr.");
const staff = makeFigure("secretariat_fte", "9,9");
const clusters = makeFigure("clusters", "40");
const all = multiply(staff, clusters, { label: "Staff", noun: "full-time equivalents" });

afterEach(() => useLanguage("en"));

it("describeOrigin names account, section and printed form of a figure", () => {
  expect(describeOrigin(money)).toEqual([
    "Total financing: printed “500 mio. kr.”",
    "Made-up Account, section “Part”",
  ]);
});

it("describeOrigin follows a derived number to every figure", () => {
  const cost = divide(money, all, { label: "Cost", unit: "DKK", noun: "DKK" });
  expect(describeOrigin(cost)).toEqual([
    "Cost = Total financing ÷ Staff = DKK 500 million ÷ 396 = DKK 1.26 million",
    "Between DKK 1.255 million and DKK 1.270 million, since the account rounds",
    "· Total financing: printed “500 mio. kr.”; Made-up Account, section “Part”",
    "· Staff = Staff in a secretariat × Clusters and innovation networks = 9.9 × 40 = 396 full-time equivalents",
    "· Between 394.0 and 398.0, since the account rounds",
    "· · Staff in a secretariat: printed “9,9”; Made-up Account, section “Part”",
    "· · Clusters and innovation networks: printed “40”; Made-up Account, section “Part”",
  ]);
});

it("describeOrigin says why a number is missing", () => {
  const missing = makeFigure("financing_total", "");
  const cost = divide(missing, clusters, { label: "Cost", unit: "DKK", noun: "DKK" });
  expect(describeOrigin(missing)[0]).toBe("Total financing: not given. It is a picture.");
  expect(describeOrigin(cost)).toEqual([
    "Cost = Total financing ÷ Clusters and innovation networks: not given. It needs “Total financing”, which is missing. It is a picture.",
  ]);
});

it("describeOrigin is in the language chosen, and leaves what is printed as it is", () => {
  useLanguage("da");
  const paid = makeFigure("financing_total", "DKK 494 million");
  const companies = makeFigure("companies", "18.058");
  const cost = divide(paid, companies, { label: "Udgift", unit: "DKK", noun: "kr." });
  expect(describeOrigin(cost)).toEqual([
    "Udgift = Samlet finansiering ÷ Deltagende virksomheder = 494 mio. kr. ÷ 18.058 = 27.400 kr.",
    "Mellem 27.329 kr. og 27.384 kr., da regnskabet afrunder",
    "· Samlet finansiering: trykt som ”DKK 494 million”; Made-up Account, afsnittet ”Part”",
    "· Deltagende virksomheder: trykt som ”18.058”; Made-up Account, afsnittet ”Part”",
  ]);
});
