import { expect, it } from "vitest";
import { colors, darkColors, toConfig } from "../../../lib/performance-account/src/charts/theme.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

const text = [colors.ink, colors.muted];
const marks = Object.values(colors).filter(
  (color) => color !== colors.grid && color !== colors.track,
);

it.each(text)("theme colour %s of text has a contrast of 4.5 to white", (color) => {
  expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(4.5);
});

it.each(marks)("theme colour %s of marks has a contrast of 3 to white and in the dark", (color) => {
  expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(3);
  expect(contrast(darkColors[color] ?? "", "#12181e")).toBeGreaterThanOrEqual(3);
});

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("toConfig has the notation of Danish only in Danish", () => {
  expect(toConfig()).not.toHaveProperty("locale");
  useLanguage("da");
  const { locale, ...danish } = toConfig() as { locale?: unknown };
  useLanguage("en");
  expect(locale).toMatchObject({ number: { decimal: ",", thousands: ".", percent: " pct." } });
  expect(danish).toEqual(toConfig());
});
