import fc from "fast-check";
import { expect, it } from "vitest";
import { formatNumber } from "../../../lib/performance-account/src/language/format-number.ts";
import { parsePrinted } from "../../../lib/performance-account/src/numbers/parse-printed.ts";
import type {
  Notation,
  NumberKind,
  Precision,
} from "../../../lib/performance-account/src/numbers/types.ts";

const thin = "\u2009";
const narrow = "\u202F";
const hard = "\u00A0";

it.each<[string, NumberKind, number, Precision]>([
  // Counts have no decimals, so a point or comma can only part thousands.
  ["38", "count", 38, "exact"],
  // In words, some of which end like a scale or a unit.
  ["Fourteen", "count", 14, "exact"],
  ["seks", "count", 6, "exact"],
  ["fem", "count", 5, "exact"],
  ["over fifty", "count", 50, "over"],
  ["eight", "average", 8, "rounded"],
  ["0", "count", 0, "exact"],
  ["007", "count", 7, "exact"],
  ["434", "count", 434, "exact"],
  ["18.058", "count", 18058, "exact"],
  ["18,058", "count", 18058, "exact"],
  ["18058", "count", 18058, "exact"],
  ["1.015", "count", 1015, "exact"],
  ["1,015", "count", 1015, "exact"],
  ["1.000", "count", 1000, "exact"],
  ["3789", "count", 3789, "exact"],
  ["1.234.567", "count", 1234567, "exact"],
  ["1,234,567", "count", 1234567, "exact"],
  ["18 058", "count", 18058, "exact"],
  [`18${thin}058`, "count", 18058, "exact"],
  [`18${narrow}058`, "count", 18058, "exact"],
  [`18${hard}058`, "count", 18058, "exact"],
  ["1 234 567", "count", 1234567, "exact"],
  ["  720 ", "count", 720, "exact"],
  ["-5", "count", -5, "exact"],
  ["−5", "count", -5, "exact"],
  ["(5)", "count", -5, "exact"],
  ["1,5 million", "count", 1500000, "rounded"],
  ["1.5 million", "count", 1500000, "rounded"],
  ["2 tusind", "count", 2000, "rounded"],
  // Qualifiers, in both languages.
  ["over 700", "count", 700, "over"],
  ["Over 5.000", "count", 5000, "over"],
  ["mere end 1800", "count", 1800, "over"],
  ["Mere end 700", "count", 700, "over"],
  ["flere end 40", "count", 40, "over"],
  ["more than 18,000", "count", 18000, "over"],
  ["godt 3.700", "count", 3700, "over"],
  ["just over 700", "count", 700, "over"],
  ["lidt over 700", "count", 700, "over"],
  ["knap 6.000", "count", 6000, "just-under"],
  ["næsten 60", "count", 60, "just-under"],
  ["almost 7", "count", 7, "just-under"],
  ["nearly 2,000", "count", 2000, "just-under"],
  ["just under 6,000", "count", 6000, "just-under"],
  ["ca. 7.500", "count", 7500, "about"],
  ["ca 40", "count", 40, "about"],
  ["cirka 60", "count", 60, "about"],
  ["omkring 7.500", "count", 7500, "about"],
  ["around 7,500", "count", 7500, "about"],
  ["approximately 60", "count", 60, "about"],
  ["mindst 2.000", "count", 2000, "at-least"],
  ["Mindst 2.500", "count", 2500, "at-least"],
  ["at least 400", "count", 400, "at-least"],
  ["op til 27", "count", 27, "at-most"],
  ["up to 27", "count", 27, "at-most"],
  ["højst 3", "count", 3, "at-most"],
  ["færre end 50", "count", 50, "under"],
  ["fewer than 50", "count", 50, "under"],
  // Averages may have decimals.
  ["9.9", "average", 9.9, "rounded"],
  ["9,9", "average", 9.9, "rounded"],
  ["34", "average", 34, "rounded"],
  ["0.015", "average", 0.015, "rounded"],
  ["0,015", "average", 0.015, "rounded"],
  ["12,3456", "average", 12.3456, "rounded"],
  ["1.234,5", "average", 1234.5, "rounded"],
  ["1,234.5", "average", 1234.5, "rounded"],
  ["1 234,5", "average", 1234.5, "rounded"],
  ["1.234.567", "average", 1234567, "rounded"],
  ["ca. 9,9", "average", 9.9, "about"],
  // Money, with the currency on either side, or the catalogue's word for it.
  ["DKK 494 million", "money", 494e6, "rounded"],
  ["DKK 494 millions", "money", 494e6, "rounded"],
  ["494 mio. kr.", "money", 494e6, "rounded"],
  ["494 mio kr", "money", 494e6, "rounded"],
  ["kr. 494 mio.", "money", 494e6, "rounded"],
  ["494 millioner kroner", "money", 494e6, "rounded"],
  ["494 million Danish kroner", "money", 494e6, "rounded"],
  ["494 mio. DKK", "money", 494e6, "rounded"],
  [`494${hard}mio.${hard}kr.`, "money", 494e6, "rounded"],
  ["494 million", "money", 494e6, "rounded"],
  ["3,2 mia. kr.", "money", 3.2e9, "rounded"],
  ["3.7 mia. kr.", "money", 3.7e9, "rounded"],
  ["1,3 milliarder kroner", "money", 1.3e9, "rounded"],
  ["1 milliard kroner", "money", 1e9, "rounded"],
  ["DKK 1.1 billion", "money", 1.1e9, "rounded"],
  ["715,8 millioner kroner", "money", 715.8e6, "rounded"],
  ["mindst 400 millioner kroner", "money", 400e6, "at-least"],
  ["knap 300 mio. kr.", "money", 300e6, "just-under"],
  ["over DKK 494 million", "money", 494e6, "over"],
  ["494.000 kr.", "money", 494000, "rounded"],
  ["494.000,50 kr.", "money", 494000.5, "rounded"],
  ["494.000.000 kr.", "money", 494e6, "rounded"],
  // Shares are percentages.
  ["72%", "share", 0.72, "rounded"],
  ["72 %", "share", 0.72, "rounded"],
  ["72 pct.", "share", 0.72, "rounded"],
  ["72 pct", "share", 0.72, "rounded"],
  ["72 procent", "share", 0.72, "rounded"],
  ["72 per cent", "share", 0.72, "rounded"],
  ["72 percent", "share", 0.72, "rounded"],
  ["7,2 pct.", "share", 0.072, "rounded"],
  ["66.4%", "share", 0.664, "rounded"],
  ["over 70 pct.", "share", 0.7, "over"],
  ["ca. 25 pct.", "share", 0.25, "about"],
  ["40 pct.", "money-or-share", 0.4, "rounded"],
  ["40 mio. kr.", "money-or-share", 40e6, "rounded"],
])("parsePrinted reads %j as %s", (printed, kind, value, precision) => {
  expect(parsePrinted(printed, { kind })).toMatchObject({ value, precision });
});

it.each<[string, NumberKind, RegExp]>([
  ["1.015", "average", /two readings, 1\.015 \(english notation\) and 1,015 \(danish notation\)/],
  ["1,015", "average", /two readings, 1,015 \(english notation\) and 1\.015 \(danish notation\)/],
  ["DKK 1.015 million", "money", /1,015,000 \(english.*1,015,000,000 \(danish/],
  ["1.015 million", "count", /1,015,000 \(english.*1,015,000,000 \(danish/],
  ["9.766 %", "share", /two readings/],
  ["9.9", "count", /Cannot read "9\.9": wanted a whole number/],
  ["1.0155", "count", /wanted a whole number/],
  ["0.015", "count", /wanted a whole number/],
  ["1.23.456", "count", /wanted a whole number/],
  ["1.234,567.8", "average", /wanted a number/],
  ["12 34", "count", /wanted a whole number/],
  ["1 2345", "count", /wanted a whole number/],
  ["", "count", /Cannot read "": wanted/],
  ["n/a", "count", /Cannot read "n\/a"/],
  ["-", "count", /Cannot read "-"/],
  ["38*", "count", /Cannot read "38\*"/],
  ["38 clusters", "count", /Cannot read "38 clusters"/],
  ["NaN", "count", /Cannot read "NaN"/],
  ["1e5", "count", /Cannot read "1e5"/],
  ["Infinity", "average", /Cannot read/],
  ["60 %", "count", /wanted a whole number/],
  ["DKK 60", "count", /wanted a whole number/],
  ["60 %", "money", /wanted an amount in Danish kroner/],
  ["EUR 5 million", "money", /wanted Danish kroner, found other money/],
  ["€5 million", "money", /found other money/],
  ["0,7 mio. Euro", "money", /found other money/],
  ["72", "share", /wanted a percent sign/],
  ["DKK 12,345 kr.", "average", /wanted a number/],
])("parsePrinted refuses %j as %s", (printed, kind, message) => {
  expect(() => parsePrinted(printed, { kind })).toThrow(SyntaxError);
  expect(() => parsePrinted(printed, { kind })).toThrow(message);
});

it.each<[string, NumberKind, number, number]>([
  ["18.058", "count", 18058, 18058],
  ["9.9", "average", 9.85, 9.95],
  ["34", "average", 33.5, 34.5],
  ["DKK 494 million", "money", 493.5e6, 494.5e6],
  ["72%", "share", 0.715, 0.725],
  ["ca. 7.500", "count", 7450, 7550],
])("parsePrinted bounds what %j (%s) can stand for", (printed, kind, low, high) => {
  const number = parsePrinted(printed, { kind });
  expect(number.low).toBeCloseTo(low, 8);
  expect(number.high).toBeCloseTo(high, 8);
});

it("parsePrinted takes a known notation as the decision", () => {
  expect(parsePrinted("1.015", { kind: "average", notation: "danish" }).value).toBe(1015);
  expect(parsePrinted("1.015", { kind: "average", notation: "english" }).value).toBe(1.015);
});

const notations: readonly Notation[] = ["english", "danish"];

it.each(notations)(
  "parsePrinted gives back every count that formatNumber writes (%s)",
  (notation) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const printed = formatNumber(value, { notation });
        expect(parsePrinted(printed, { kind: "count" }).value).toBe(value);
      }),
    );
  },
);

it.each(notations)(
  "parsePrinted gives back every average that formatNumber writes (%s)",
  (notation) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`);
          const printed = formatNumber(value, { notation, decimals });
          expect(parsePrinted(printed, { kind: "average", notation }).value).toBe(value);
        },
      ),
    );
  },
);

it.each(notations)("parsePrinted gives back amounts and shares (%s)", (notation) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (tenths) => {
      const printed = formatNumber(Number(`${tenths}e-1`), { notation, decimals: 1 });
      const amount = parsePrinted(`${printed} mio. kr.`, { kind: "money", notation });
      const share = parsePrinted(`${printed} pct.`, { kind: "share", notation });
      expect(amount.value).toBe(tenths * 100000);
      expect(share.value).toBe(Number(`${tenths}e-3`));
    }),
  );
});

it("parsePrinted never reads a value that neither notation has", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d., ]{1,12}$/), (printed) => {
      let value: number;
      try {
        value = parsePrinted(printed, { kind: "average" }).value;
      } catch {
        return;
      }
      const texts = notations.map((notation) => formatNumber(value, { notation, decimals: "all" }));
      const strip = (text: string) => text.replace(/[., ]/g, "").replace(/^0+/, "");
      expect(texts.some((text) => strip(printed).startsWith(strip(text)))).toBe(true);
    }),
  );
});
