/**
 * Wordings, parted by semicolons and line ends; see `Wordings` for what each may hold. Backslashes
 * are those of regular expressions.
 */
export const list = ({ raw: [text = ""] }: TemplateStringsArray): readonly string[] =>
  text
    .split(/;\s|\n/)
    .map((wording) => wording.trim())
    .filter(Boolean);
