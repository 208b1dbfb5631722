/** Names as a sentence lists them: `gold, silver and bronze`. */
export function list(names: readonly string[], conjunction = "and"): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}
