import { translate } from "./phrase.ts";

/** Names as a sentence lists them: `gold, silver and bronze`. */
export function list(names: readonly string[], conjunction: "and" | "or" = "and"): string {
  const word = conjunction === "and" ? translate("and") : translate("or");
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
