import type { AnyFigure, Source } from "../account/account.ts";
import { phrase } from "../language/phrase.ts";

/** The line under a chart with its sources, an account by title, a page by site; empty for none. */
export function nameSources(figures: readonly Pick<AnyFigure, "source">[]): string {
  const names = [...new Set(figures.map(({ source }) => nameSource(source)))];
  if (names.length === 0) return "";
  return names.length > 1
    ? phrase`Sources: ${names.join(", ")}.`
    : phrase`Source: ${names.join("")}.`;
}

/** A source in a word or three: its site, or its title where it has no page of its own. */
export function nameSource({ address, title }: Pick<Source, "address" | "title">): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1];
  return host ?? title;
}
