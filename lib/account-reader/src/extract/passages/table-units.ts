/** The unit that the nearest of heads, label and captions gives to bare numbers. */
export const findUnit = (texts: readonly string[]) =>
  texts.map((text) => unit.exec(text)?.[0]).find((found) => found !== undefined) ?? "";

const unit =
  /(?:DKK|kr\.?) ?(?:million|millions|mio\.?|m)(?!\p{L})|(?:mio\.?|mill\.?|millioner|million|millions|mia\.?)(?: of)? ?(?:DKK|danske kroner|Danish kroner|kroner|kr\.?)|%|pct\.|per cent|procent/iu;

/** A bare number with the unit that its column gives. */
export function addUnit(cell: string, given: string): string {
  if (given === "" || !/^[~\s]*\d[\d.,\s]*[¹²³⁴-⁹*]*$/.test(cell)) return cell;
  const [, currency, scale] = /^(DKK|kr\.?) ?(.+)$/iu.exec(given) ?? [];
  return currency ? `${currency} ${cell} ${scale}` : `${cell} ${given.replace(/ of /, " ")}`;
}
