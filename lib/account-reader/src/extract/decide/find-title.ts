import type { DocumentText } from "../../document/document.ts";
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

/** Words set in capitals as a list of sources has them: a name of few words each with a capital. */
function toTitleCase(text: string | undefined): string | undefined {
  if (text === undefined || text !== text.toUpperCase()) return text;
  const isName = text.split(" ").length <= 3;
  const initials = isName ? /(?<!\p{L})\p{L}/gu : /\p{L}/u;
  return text.toLowerCase().replace(initials, (letter) => letter.toUpperCase());
}
