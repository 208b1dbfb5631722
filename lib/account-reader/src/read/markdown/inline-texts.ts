import type { Token } from "markdown-it";
import { cleanText } from "../../document/clean-text.ts";
import { toSuperscript } from "../../document/superscript.ts";

/** A line of text. */
export interface InlineText {
  readonly text: string;
  /** How many lines of the source it stands below the first. */
  readonly below: number;
}

/** The lines of text without its marks; those without text are left out. */
export function toInlineTexts(inline: Token | undefined): readonly InlineText[] {
  const lines = [{ text: "", below: 0 }];
  let isRaised = false;
  for (const token of inline?.children ?? []) {
    const last = lines.at(-1) ?? { text: "", below: 0 };
    const isSource = token.type === "softbreak" || token.type === "hardbreak";
    if (/^<sup\b/i.test(token.content)) isRaised = true;
    else if (/^<\/sup/i.test(token.content)) isRaised = false;
    else if (isSource) lines.push({ text: "", below: last.below + 1 });
    else if (/^<br\b/i.test(token.content)) lines.push({ text: "", below: last.below });
    else if (/^(?:text|text_special|code_inline)$/.test(token.type))
      last.text += isRaised ? toSuperscript(token.content) : token.content;
  }
  return lines
    .map(({ text, below }) => ({ text: cleanText(text), below }))
    .filter(({ text }) => text !== "");
}
