/**
 * A line of text as it is compared and shown: single spaces, composed letters, no ligatures,
 * nothing invisible. A soft hyphen at its end is a hyphen; others are gone.
 */
export function cleanText(text: string): string {
  return replacements
    .reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .normalize("NFC")
    .trim();
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\u00AD+\s*$/u, "-"],
  // A mark that directs text, joins or parts letters, or says how bytes are ordered.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, ""],
  // Hyphens that break, or do not break, a line.
  [/[\u2010\u2011]/g, "-"],
  [/ﬀ/g, "ff"],
  [/ﬁ/g, "fi"],
  [/ﬂ/g, "fl"],
  [/ﬃ/g, "ffi"],
  [/ﬄ/g, "ffl"],
  [/[ﬅﬆ]/g, "st"],
  // Any space, and controls such as those that stand for a glyph without a meaning.
  [/[\s\p{Cc}]+/gu, " "],
];
