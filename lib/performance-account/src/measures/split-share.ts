import { translate } from "../language/phrase.ts";

/** A label of a share in its two halves; without a whole if it is of no share. */
export function splitShare(label: string): { readonly part: string; readonly whole?: string } {
  const between = translate(", share of ");
  const at = label.indexOf(between);
  if (at < 0) return { part: label };
  return { part: label.slice(0, at), whole: label.slice(at + between.length) };
}
