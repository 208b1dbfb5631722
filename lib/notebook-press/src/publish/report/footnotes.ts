import { escapeMarkdown } from "./escape-markdown.ts";

/** The footnotes of one text: each distinct note has one number. */
export interface Footnotes {
  /** The mark of a note, such as `[^2]`. */
  refer(text: string): string;
  /** All notes that were referred to, as Markdown. */
  render(): string;
}

/** Begins with no footnote. */
export function createFootnotes(): Footnotes {
  const numbers = new Map<string, number>();
  return {
    refer(text) {
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return `[^${number}]`;
    },
    render: () => Array.from(numbers, ([text, n]) => `[^${n}]: ${toLine(text)}`).join("\n"),
  };
}

/** Lines as sentences; the dots that say how deep an input lies need lines of their own. */
const toLine = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(?:· )+/, ""))
    .filter(Boolean)
    .map((line) => escapeMarkdown(/[.!?…]$/.test(line) ? line : `${line}.`))
    .join(" ");
