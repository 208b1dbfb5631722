import type { Origin } from "../origins/origin.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** A figure as the index shows it and finds it. */
export interface IndexedFigure {
  /** What is measured, such as `Participating companies`. */
  readonly label: string;
  /** The value as written, or what stands where there is none. */
  readonly text: string;
  /** The value as a number; undefined where there is none. */
  readonly value?: number | undefined;
  /** Where it comes from; opens at the figure. */
  readonly origin: Origin;
  /** As the source prints it; empty where it prints none. */
  readonly printed?: string;
  /** The heading under which the source has it; empty for none. */
  readonly section?: string;
  /** Further words that find it; none by default. */
  readonly keywords?: string;
  /** The page that it stands on, and where; undefined if it stands on none. */
  readonly page?: FigurePage | undefined;
}

/** The page that a figure stands on. */
export interface FigurePage {
  /** Short title of the page. */
  readonly title: string;
  /** Relative to the index, with the section that the figure stands in. */
  readonly href: string;
}

/** A figure as a mark that opens its origin once it is linked. */
export const renderMark = ({ text, value, origin }: IndexedFigure): string =>
  `<data value="${value ?? ""}" data-origin="${escapeHtml(JSON.stringify(origin))}">${escapeHtml(text)}</data>`;

/** The name of a figure, which leads to the page that it stands on. */
export const renderName = ({ label, page }: IndexedFigure): string =>
  page ? `<a href="${escapeHtml(page.href)}">${escapeHtml(label)}</a>` : escapeHtml(label);
