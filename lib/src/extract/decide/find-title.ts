import type { DocumentText } from "../read/document.ts";
import { isAccountName } from "../words/is-account-name.ts";

/** The title of a document: the first short line that names an account, or what its metadata say. */
export function findTitle({ lines, title }: DocumentText): string | undefined {
  const named = lines.find(
    ({ text }) => text.length <= 90 && isAccountName(text) && !/[.:;,]$/.test(text),
  );
  return (
    toTitleCase(named?.text.trim()) ??
    title ??
    lines.find(({ kind }) => kind === "heading")?.text.trim()
  );
}

/** Words set in capitals as words are written in a list of sources. */
function toTitleCase(text: string | undefined): string | undefined {
  if (text === undefined || text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
