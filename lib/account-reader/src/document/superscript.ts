/**
 * A raised text: a footnote mark such as `1` or `2)` in raised digits, one of a letter as an
 * asterisk, so that it belongs to no word; anything else as it is.
 */
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
