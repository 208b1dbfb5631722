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

/**
 * Words that are set over two lines: one that is hyphenated there is joined again, one that keeps its
 * hyphen (`innovations- og`, `full-time`) is not.
 */
export function joinWords(before: string, after: string): string {
  if (before === "" || after === "") return `${before}${after}`;
  const isTorn = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after);
  if (!isTorn || /^(?:og|eller|samt|and|or|to) /i.test(after)) return `${before} ${after}`;
  return `${keepsHyphen.test(before) ? before : before.slice(0, -1)}${after}`;
}

/** Words whose hyphen belongs to them wherever the line ends. */
const keepsHyphen =
  /(?:^|[\s(])(?:full|co|non|pre|cross|long|short|match|e|medium|small|well|up|self|start|part|on|follow|eu|fou|man|person|staff)-$/i;

/** A title out of a document's metadata; undefined if it says nothing, such as a file's name. */
export function toTitle(text: string | undefined): string | undefined {
  const title = cleanText(text ?? "");
  return title === "" || unsaid.some((pattern) => pattern.test(title)) ? undefined : title;
}

const unsaid: readonly RegExp[] = [
  /^(?:untitled|unavngivet|uden titel|document|dokument|title|new page|pdf)[\s\d-]*$/i,
  /\.(?:pdf|docx?|indd|pptx?|xlsx?|html?|txt|md|odt|qxp|ai|tmp)$/i,
  /^(?:microsoft word|powerpoint|print|layout) /i,
];

/** A footnote mark in raised digits, one of a letter as an asterisk; anything else as it is. */
export function toSuperscript(text: string): string {
  const mark = text.trim();
  if (/^[[(]?[a-h][\])]?$/i.test(mark)) return "*";
  if (!/^[[(]?\d{1,2}[\])]?(?:[, ]+[[(]?\d{1,2}[\])]?)*$/.test(mark)) return text;
  return mark
    .replace(/[[(\])]/g, "")
    .replace(/[, ]+/g, " ")
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

const digits = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];
