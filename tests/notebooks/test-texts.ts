import { expect, it } from "vitest";
import { auditPage } from "../../lib/notebook-press/src/audit/audit-page.ts";
import { findEnglish, findPageTexts } from "./find-english.ts";
import type { MadeUpPage } from "./made-up-years.ts";

/** Defines the tests of what pages say. */
export function testTexts(
  names: readonly MadeUpPage[],
  find: (place: string, name: string) => string,
): void {
  it.each(names)("pages of %s have no text that was left over: %s", (place, name) => {
    const html = find(place, name).replaceAll(/<(style|script|details)[\s\S]*?<\/\1>/g, "");
    expect(html).toContain("<h2");
    expect(html.replaceAll(/<[^>]*>/g, "")).not.toMatch(
      /undefined|NaN|\bnull\b|Infinity|not given ÷/,
    );
    expect(html.match(/aria-label="[^"]*(?:undefined|NaN|null)[^"]*"/g)).toBeNull();
    expect(html).not.toMatch(/<caption><\/caption>|<tbody><\/tbody>/);
  });

  it.each(names.filter(([place]) => place.startsWith("da/")))(
    "the page of %s is in Danish: %s",
    (place, name) => {
      const html = find(place, name);
      expect(html).toContain('<html lang="da">');
      expect(findEnglish(findPageTexts(html))).toEqual([]);
    },
  );

  it.each(names)("the page of %s has no number that cannot be followed: %s", (place, name) => {
    const { numbers, faults } = auditPage(find(place, name), name);
    expect(faults).toEqual([]);
    expect(numbers).toBeGreaterThan(10);
  });
}
