import { escapeHtml, parseAttributes, toPlainText, withAttributes } from "./html.ts";
import type { Words } from "./words.ts";

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface AnchoredHeadings {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Gives every heading of a piece of HTML an id, and those below the title a link to themselves. */
export function anchorHeadings(html: string, words: Words): AnchoredHeadings {
  const taken = new Set(["main"]);
  const headings: Heading[] = [];
  const anchored = html.replace(
    headingPattern,
    (_, raw: string, digit: string, content: string) => {
      const attributes = parseAttributes({ raw, name: `h${digit}`, closing: false });
      const text = toPlainText(content);
      const heading = {
        level: Number(digit),
        id: takeId(attributes.id ?? toSlug(text), taken),
        text,
      };
      headings.push(heading);
      return renderHeading({ raw, content, attributes, heading }, words);
    },
  );
  return { html: anchored, headings };
}

const headingPattern = /(<h([1-6])\b[^>]*>)([\s\S]*?)<\/h\2\s*>/gi;

interface WrittenHeading {
  readonly raw: string;
  readonly content: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: Heading;
}

function renderHeading(
  { raw, content, attributes, heading }: WrittenHeading,
  words: Words,
): string {
  const { id, level, text } = heading;
  const name = `h${level}`;
  const open = withAttributes({ raw, name, closing: false }, { ...attributes, id });
  const label = escapeHtml(`${words.anchor}: ${text}`);
  const anchor = ` <a class="anchor" href="#${escapeHtml(id)}" aria-label="${label}">#</a>`;
  return `${open}${content}${level === 1 ? "" : anchor}</${name}>`;
}

function takeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

// Only letters, digits and hyphens: ids with other signs are free for the rest of the page.
const toSlug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "") || "section";
